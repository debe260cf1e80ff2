import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const bundle = resolve('.cache/eleventy');
const { addresses, documentAt } = await import(`${bundle}/documents.js`);
const css = ['base', 'documents'].map((name) => readFileSync(`${bundle}/${name}.css`, 'utf8')).join('');

export const data = {
  addresses: addresses(),
  pagination: { data: 'addresses', size: 1, alias: 'address' },
  permalink: ({ address }) => `${address.path}.html`,
};

export async function render({ address }) {
  const { lang, dir, metadata, content } = await documentAt(address);
  const { canonical, languages } = metadata.alternates;
  const head = createElement(
    'head',
    null,
    createElement('meta', { charSet: 'utf-8' }),
    createElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    createElement('title', null, metadata.title),
    createElement('meta', { name: 'description', content: metadata.description }),
    createElement('link', { rel: 'canonical', href: canonical }),
    Object.entries(languages).map(([hrefLang, href]) =>
      createElement('link', { key: hrefLang, rel: 'alternate', hrefLang, href }),
    ),
    createElement('style', { dangerouslySetInnerHTML: { __html: css } }),
  );
  const html = createElement('html', { lang, dir }, head, createElement('body', null, content));
  return `<!DOCTYPE html>${renderToStaticMarkup(html)}`;
}

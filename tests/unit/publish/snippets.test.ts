import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { formatFor } from '#lib/i18n/format.ts';
import { snippetsFor } from '#lib/publish/snippets.ts';
import { siteConfig } from '#lib/site/config.ts';
import { nodesOf, readMarkdown } from './markdown/read-twin.ts';

const hostile = 'Is "au" <b> | [shared](x)?';
const operator = { to: 'operator', country: 'japan', operator: 'kddi-au' } as const;
const page = `${siteConfig.address}/en/japan/kddi-au`;
const picture = `${siteConfig.address}/badge/en/japan/kddi-au/gift.svg`;

function elementsIn(html: string | undefined): Element[] {
  const found: Element[] = [];
  visit(
    unified()
      .use(rehypeParse, { fragment: true })
      .parse(html ?? ''),
    'element',
    (node) => {
      found.push(node);
    },
  );
  return found;
}

describe('what somebody copies for an operator', () => {
  const { table, badge, markdown, shields } = snippetsFor(operator, hostile, formatFor('en'));

  test('is a picture that leads to the page, with the question as its text', () => {
    expect(elementsIn(badge)).toMatchObject([
      { tagName: 'a', properties: { href: page } },
      { tagName: 'img', properties: { src: picture, alt: hostile } },
    ]);
  });

  test('is the same in Markdown', () => {
    const tree = readMarkdown(markdown);
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toEqual([page]);
    expect(nodesOf(tree, 'image')).toMatchObject([{ url: picture, alt: hostile }]);
  });

  test('is an address for Shields, and no table', () => {
    expect(shields).toBe(`${siteConfig.address}/badge/en/japan/kddi-au/gift.json`);
    expect(table).toBeUndefined();
  });
});

test('a country has a frame too, which may open windows and do nothing else', () => {
  const { table } = snippetsFor({ to: 'country', country: 'japan' }, hostile, formatFor('zh-hans'));
  expect(elementsIn(table)).toMatchObject([
    {
      tagName: 'iframe',
      properties: {
        src: `${siteConfig.address}/embed/zh-hans/japan`,
        title: hostile,
        sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox'],
      },
    },
  ]);
});

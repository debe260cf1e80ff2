import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '#lib/catalogue/store.ts';
import { fullWordsOf } from '#lib/derive/words.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { embedTable } from '#lib/publish/embed/table.ts';
import { siteConfig } from '#lib/site/config.ts';
import { country, operator, answer } from '#tests/unit/build.ts';
import { realEdition } from '../real-edition.ts';

let edition: Edition;

beforeAll(async () => {
  edition = await realEdition();
});

function read(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

function all(tree: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
}

function textOf(node: Element): string {
  const words: string[] = [];
  visit(node, 'text', ({ value }) => void words.push(value));
  return words.join('');
}

function places() {
  const { countries, travel } = edition.catalogue;
  return travel ? [...countries, travel] : countries;
}

describe.for(locales)('a table for other sites in $label', ({ slug, tag }) => {
  const format = formatFor(slug);
  const { t, nameOf } = format;

  test('has the answers of the catalogue, in the row of the operator and the column of the question', () => {
    for (const place of places()) {
      const tree = read(embedTable(place, edition, format));
      const [head, ...rows] = all(tree, 'tr').map((row) =>
        [...all(row, 'th'), ...all(row, 'td')].map(textOf),
      );
      expect(head?.slice(1)).toEqual(
        place.data.headline.map((capability) => t(`capability.${capability}.short`)),
      );
      const asked = (place.kind === 'country' ? place.operators : place.brands).filter(
        ({ data }) => data.answers !== undefined,
      );
      expect(rows).toEqual(
        asked.map(({ data }) => [
          nameOf(data.names, data.name),
          ...place.data.headline.map((capability) => {
            const given = data.answers?.[capability];
            return given ? fullWordsOf(given, format) : t('verdict.unchecked');
          }),
        ]),
      );
    }
  });

  test('stands alone: its own style and nothing else, no script, known to its policy by its hash', () => {
    for (const place of places()) {
      const tree = read(embedTable(place, edition, format));
      for (const name of ['script', 'img', 'iframe', 'form']) expect(all(tree, name), name).toEqual([]);
      const [style, ...others] = all(tree, 'style');
      expect(others).toEqual([]);
      const hash = createHash('sha256')
        .update(style ? textOf(style) : '')
        .digest('base64');
      const policies = all(tree, 'meta').filter(({ properties }) => properties.httpEquiv !== undefined);
      expect(policies.map(({ properties }) => properties.content)).toEqual([
        `default-src 'none'; style-src 'sha256-${hash}'`,
      ]);
    }
  });

  test('names its page, its day and its language, and is not for search engines', () => {
    for (const place of places()) {
      const tree = read(embedTable(place, edition, format));
      const canonical = all(tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical');
      const path = place.kind === 'country' ? place.slug : 'travel';
      expect(canonical?.properties.href).toBe(`${siteConfig.address}/${slug}/${path}`);
      expect(all(tree, 'html')[0]?.properties.lang).toBe(tag);
      expect(all(tree, 'meta').map(({ properties }) => properties.content)).toContain('noindex');
      const [footer] = all(tree, 'footer');
      expect(footer && textOf(footer)).toContain(t('site.edition', { date: format.date(edition.today) }));
    }
  });

  test('opens every link in a window of its own, which gets no hold of the frame', () => {
    for (const place of places()) {
      for (const { properties } of all(read(embedTable(place, edition, format)), 'a')) {
        expect(properties).toMatchObject({ target: '_blank', rel: ['noopener'] });
        expect(properties.href).toMatch(/^https?:\/\//);
      }
    }
  });

  test('arrives with the first packets', () => {
    for (const place of places())
      expect(gzipSync(embedTable(place, edition, format)).length).toBeLessThan(14.6 * 1024);
  });
});

test('what a name holds cannot become markup', () => {
  const hostile = '<script>alert(1)</script>"\'&';
  const japan = country('japan', [operator('one', 'network', { gift: answer('yes') }, { name: hostile })]);
  const tree = read(embedTable(japan, edition, formatFor('en')));
  expect(all(tree, 'script')).toEqual([]);
  expect(all(tree, 'th').map(textOf)).toContain(hostile);
});

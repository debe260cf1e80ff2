import type { RootContent } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '#lib/catalogue/store.ts';
import { llmsText } from '#lib/publish/llms.ts';
import { documentsOf } from '#lib/site/documents.ts';
import { locales } from '#lib/i18n/locales.ts';
import { siteConfig } from '#lib/site/config.ts';
import { twinHref } from '#lib/site/routes.ts';
import { answer, country, operator } from '#tests/unit/build.ts';
import { addressesIn, readMarkdown, wordsIn } from './markdown/read-twin.ts';
import { realEdition } from './real-edition.ts';

let edition: Edition;
let blocks: readonly RootContent[];

beforeAll(async () => {
  edition = await realEdition();
  blocks = readMarkdown(llmsText(edition)).children;
});

/** The form of llmstxt.org: title, summary, details without headings, then lists of links under second headings. */
describe('the file for assistants', () => {
  test('begins with the name of the site and a summary on one line', () => {
    const [title, summary] = blocks;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(summary?.type).toBe('blockquote');
    expect(llmsText(edition)).toMatch(/^# Can I Share\?\n\n> [^\n]+\n\n/);
  });

  test('says how answers are judged, that unknown is not no, and how to quote', () => {
    const [, , details] = blocks;
    expect(details?.type).toBe('list');
    const said = details ? wordsIn(details) : '';
    for (const words of ['With conditions', 'not a no', 'CC BY 4.0', 'canonical'])
      expect(said).toContain(words);
  });

  test('then has nothing but headings of the second level, each with one list of links and notes', () => {
    const rest = blocks.slice(3);
    expect(rest.length).toBeGreaterThanOrEqual(10);
    for (const [index, block] of rest.entries()) {
      if (index % 2 === 0) {
        expect(block).toMatchObject({ type: 'heading', depth: 2 });
        continue;
      }
      expect(block.type).toBe('list');
      for (const item of block.type === 'list' ? block.children : []) {
        const [paragraph, ...others] = item.children;
        expect(others).toEqual([]);
        expect(paragraph?.type).toBe('paragraph');
        const [link, notes, ...further] = paragraph?.type === 'paragraph' ? paragraph.children : [];
        expect(link?.type).toBe('link');
        expect(notes && wordsIn(notes)).toMatch(/^: \S/);
        expect(further).toEqual([]);
      }
    }
  });

  test('is read line by line by the reference reader’s expression for links', () => {
    const lists = llmsText(edition).split(/^## /m).slice(1);
    const lines = lists.flatMap((section) => section.split('\n').slice(1)).filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^-\s*\[[^\]]+\]\([^)]+\)(?::\s*.*)?$/);
  });

  test('leads to twins only, and from them to every document', () => {
    const twins = locales.flatMap(({ slug }) =>
      documentsOf(edition.catalogue).map((route) => `${siteConfig.address}${twinHref(slug, route)}`),
    );
    const addresses = addressesIn({ type: 'root', children: [...blocks] });
    expect(addresses.filter((address) => !twins.includes(address))).toEqual([]);
    for (const { slug } of edition.catalogue.countries)
      expect(addresses).toContain(`${siteConfig.address}/en/${slug}.md`);
  });

  test('ends with what may be left out, the other languages among it', () => {
    expect(wordsIn(blocks.at(-2) ?? { type: 'root' })).toBe('Optional');
    expect(wordsIn(blocks.at(-1) ?? { type: 'root' })).toContain('简体中文');
  });

  test('stays under 128 KB with two hundred countries', () => {
    const countries = Array.from({ length: 200 }, (_, index) =>
      country(`country-${String(index)}`, [
        operator('one', 'network', { gift: answer('yes'), hotspot: answer('partly') }),
        operator('two', 'mvno', { gift: answer('partly'), 'buy-for-other': answer('yes') }),
      ]),
    );
    const many = { ...edition, catalogue: { ...edition.catalogue, countries } };
    expect(Buffer.byteLength(llmsText(many))).toBeLessThan(128 * 1024);
  });
});

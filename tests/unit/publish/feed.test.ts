import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import type { CountryDocument, OperatorDocument } from '#lib/content/document.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { feedOf } from '#lib/publish/feed.ts';
import type { Change } from '#lib/schema/operator.ts';
import {
  answer,
  countryDocument,
  operatorDocument,
  travelBrandDocument,
  travelDocument,
} from '#tests/unit/build.ts';

const address = 'http://localhost:3000';

const change: Change = {
  date: '2026-12-01',
  capability: 'gift',
  from: 'partly',
  to: 'yes',
  why: 'operator-changed',
};

const editionWith = (...more: (CountryDocument | OperatorDocument)[]) => ({
  today: '2026-12-24',
  catalogue: buildCatalogue([
    countryDocument('japan', { names: { en: 'Japan', 'zh-Hans': '日本' } }),
    operatorDocument(
      'mineo',
      'mvno',
      { gift: answer('yes') },
      { name: 'mineo & <friends>', history: [change] },
    ),
    travelDocument(),
    travelBrandDocument('airalo', { gift: answer('yes') }),
    ...more,
  ]),
});
const edition = editionWith();

/** Reads a feed as two independent readers of feeds do. */
async function read(xml: string) {
  return { one: parseFeed(xml), other: await new RssParser<object, { id: string }>().parseString(xml) };
}

describe.for(locales)('the feed of changes in $label', ({ slug, tag }) => {
  const xml = feedOf(edition, formatFor(slug));

  test('is understood alike by two readers of feeds', async () => {
    const { one, other } = await read(xml);
    expect(one.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(one.items.map(({ id, title, url }) => [id, title, url])).toEqual(
      // White space around a text says nothing; not every reader takes it away.
      other.items.map(({ id, title, link }) => [id, title?.trim(), link]),
    );
    expect(one.items).toHaveLength(3);
  });

  test('names itself, its page and its language', () => {
    const feed = parseFeed(xml);
    expect([feed.self, feed.url, feed.language]).toEqual([
      `${address}/${slug}/changes.atom`,
      `${address}/${slug}/changes`,
      tag,
    ]);
    expect(feed.title).not.toBe('');
    expect(feed.authors).toHaveLength(1);
  });

  test('is as old as its newest entry', () => {
    expect(parseFeed(xml).updated?.toISOString()).toBe('2026-12-01T00:00:00.000Z');
  });

  test('leads to the answer that changed', () => {
    expect(parseFeed(xml).items[0]?.url).toBe(`${address}/${slug}/japan/mineo#gift`);
  });
});

test('an entry says what changed and why, whatever letters a name has', () => {
  const [first] = parseFeed(feedOf(edition, formatFor('en'))).items;
  expect([first?.title, first?.description]).toEqual([
    'mineo & <friends> (Japan): Gift data: With conditions → Yes, because the operator changed it',
    'Can I give my unused data to somebody else?',
  ]);
});

test('an entry keeps its id when others come and when its words change', () => {
  const idsOf = (...parts: Parameters<typeof editionWith>) =>
    parseFeed(feedOf(editionWith(...parts), formatFor('en'))).items.map(({ id }) => id);
  const later = idsOf(
    operatorDocument('povo', 'brand', { gift: answer('yes') }, { added: '2026-12-24' }),
    countryDocument('canada', { names: { en: 'Canada' }, added: '2026-12-24' }),
  );
  expect(later).toEqual(expect.arrayContaining(idsOf()));
  expect(new Set(later).size).toBe(later.length);
  expect(idsOf()[0]).toBe('tag:localhost,2026:/en/japan/mineo/2026-12-01/gift');
});

test('a country and the travel brands have feeds of their own, with the same entries', () => {
  const all = parseFeed(feedOf(edition, formatFor('en'))).items.map(({ id }) => id);
  const [japan, travel] = ['japan', 'travel'].map((scope) =>
    parseFeed(feedOf(edition, formatFor('en'), scope)),
  );
  expect([...(japan?.items ?? []), ...(travel?.items ?? [])].map(({ id }) => id).sort()).toEqual(all.sort());
  expect([japan?.self, japan?.url]).toEqual([`${address}/en/japan/changes.atom`, `${address}/en/japan`]);
  expect([travel?.self, travel?.url]).toEqual([`${address}/en/travel/changes.atom`, `${address}/en/travel`]);
});

test('however much happens, a feed stays small enough to be asked for often', () => {
  const countries = Array.from({ length: 250 }, (_, index) =>
    countryDocument(`country-${String(index)}`, { added: '2026-12-01' }),
  );
  const xml = feedOf(editionWith(...countries), formatFor('zh-hans'));
  expect(parseFeed(xml).items).toHaveLength(100);
  expect(Buffer.byteLength(xml)).toBeLessThan(100 * 1024);
});

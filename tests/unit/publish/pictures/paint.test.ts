import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { currentDay } from '#lib/cli/today.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { picturesByAddress } from '#lib/publish/pictures/addresses.ts';
import type { Card, Tile } from '#lib/publish/pictures/card.ts';
import { cardOf } from '#lib/publish/pictures/card-of.ts';
import { drawCard } from '#lib/publish/pictures/draw.ts';
import { mostBytes, paintCard } from '#lib/publish/pictures/paint.ts';
import { pictureFromShelf } from '#lib/publish/pictures/shelf.ts';
import { typefaceFor } from '#lib/publish/pictures/typeface.ts';
import { checkContent } from '#lib/rules/check.ts';

const root = process.cwd();

const tile: Tile = { tone: 'partly', heading: 'Gift data', words: 'With conditions', detail: 'family only' };
const card: Card = {
  locale: 'en',
  site: 'Can I Share?',
  place: { code: 'JP', name: 'Japan' },
  title: 'au',
  text: 'Can I gift or share my eSIM data?',
  tiles: [tile, { ...tile, tone: 'no' }, { ...tile, tone: 'unchecked' }],
  codes: [],
  foot: 'Oldest check: 5 October 2026',
};

/** The longest that anybody could have to say, everywhere at once. */
const long = 'South Georgia and the South Sandwich Islands Telecommunications Incorporated (Unlimited)';
const longTile = { tone: 'unknown', heading: long, words: long, detail: `${long}, ${long}` } as const;
const longest: Card = {
  ...card,
  place: { code: 'GS', name: long },
  title: long,
  text: long,
  tiles: [longTile, longTile, longTile, longTile],
  foot: long,
};
const chinese = '南乔治亚岛和南桑威奇群岛电信股份有限公司（香港特别行政区）无限流量月租套餐，仅限家人';
const longestChinese: Card = {
  ...longest,
  locale: 'zh-hans',
  site: '流量能分享吗',
  place: { code: 'GS', name: chinese },
  title: chinese,
  text: chinese,
  tiles: longest.tiles.map((one) => ({ ...one, heading: chinese, words: chinese, detail: chinese })),
  foot: chinese,
};

describe.for([
  ['of an ordinary answer', card],
  ['of an answer whose texts are all too long', longest],
  ['of Chinese texts that are all too long', longestChinese],
  ['of words alone', { ...card, tiles: [], codes: ['JP', 'HK', '+188'] }],
] as const)('a picture %s', ([, content]) => {
  test('is a PNG of 1200 by 630 that weighs little', async () => {
    const picture = await paintCard(root, content);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThanOrEqual(mostBytes);
  });

  test('has nothing at its edge: all text fits', async () => {
    const { data, info } = await sharp(await paintCard(root, content))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const paper = data[0];
    const isAtEdge = (index: number) => {
      const [x, y] = [index % info.width, Math.floor(index / info.width)];
      return x < 60 || x >= info.width - 60 || y < 36 || y >= info.height - 36;
    };
    expect(data.findIndex((shade, index) => shade !== paper && isAtEdge(index))).toBe(-1);
  });
});

test('the sign of a verdict differs where its words and colours are the same', () => {
  const pictures = (['unknown', 'unchecked'] as const).map((tone) =>
    drawCard({ ...card, tiles: [{ ...tile, tone }] }, typefaceFor(root, 'en')),
  );
  expect(pictures[0]).not.toBe(pictures[1]);
});

test('a character that no font has stops the build, which names the character and its text', () => {
  expect(() => drawCard({ ...card, title: 'ทรู' }, typefaceFor(root, 'en'))).toThrow(
    /No font of the pictures has "ท" \(U\+0E17\), which stands in "ทรู"/,
  );
});

test.for(['Билайн', 'Česká', 'Türk Telekom İş', 'Ελλάδα', 'Việt Nam', '香港電訊', 'Citroën – “au”'])(
  'the name %s can be written in both languages',
  (name) => {
    for (const locale of ['en', 'zh-hans'] as const) {
      expect(typefaceFor(root, locale).outline(name, 700).svg).toContain('<path');
    }
  },
);

describe('the pictures of the site', () => {
  let catalogue: Catalogue;

  beforeAll(async () => {
    catalogue = buildCatalogue((await checkContent(root, currentDay())).documents);
  });

  test('have a font for every character, and no two look the same', () => {
    const drawings = new Map<string, string>();
    for (const [address, { locale, route }] of picturesByAddress(catalogue)) {
      const drawing = drawCard(cardOf(route, catalogue, formatFor(locale)), typefaceFor(root, locale));
      expect(drawings.get(drawing), `${address} looks as another picture`).toBeUndefined();
      drawings.set(drawing, address);
    }
    expect(drawings.size).toBeGreaterThan(100);
  });
});

describe('a picture on the shelf', () => {
  const address = '/pictures/en/japan/au.png';

  /** A project of its own that has this one's code and fonts, and an empty shelf. */
  function project(): string {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    for (const name of ['node_modules', 'lib', 'package-lock.json']) {
      symlinkSync(resolve(name), join(folder, name));
    }
    return folder;
  }

  test('is taken again as long as its words stay the same', async () => {
    const folder = project();
    const first = await pictureFromShelf(folder, address, card);
    const place = join(folder, '.cache', address);
    // What lies on the shelf is marked, so that one can see where a picture comes from.
    writeFileSync(place, Buffer.concat([readFileSync(place), Buffer.from('marked')]));
    const again = await pictureFromShelf(folder, address, { ...card });
    expect(again.toString('latin1')).toBe(`${first.toString('latin1')}marked`);
  });

  test('is painted anew when a word has changed, and takes the place of the old one', async () => {
    const folder = project();
    const first = await pictureFromShelf(folder, address, card);
    const changed = { ...card, title: 'KDDI' };
    const second = await pictureFromShelf(folder, address, changed);
    expect(second.equals(first)).toBe(false);
    expect((await pictureFromShelf(folder, address, changed)).equals(second)).toBe(true);
  });

  test('that was cut off is painted anew', async () => {
    const folder = project();
    mkdirSync(join(folder, '.cache', 'pictures', 'en', 'japan'), { recursive: true });
    writeFileSync(join(folder, '.cache', address), 'half');
    expect((await pictureFromShelf(folder, address, card)).subarray(1, 4).toString()).toBe('PNG');
  });
});

import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Edition } from '#lib/catalogue/store.ts';
import { countryAnswer } from '#lib/derive/country-answer.ts';
import { toneOf, verdictWordsOf } from '#lib/derive/words.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Badge } from '#lib/publish/badge/badge.ts';
import { badgeOf } from '#lib/publish/badge/badge.ts';
import { shieldsOf } from '#lib/publish/badge/shields.ts';
import { badgeSvg } from '#lib/publish/badge/svg.ts';
import { textWidth } from '#lib/publish/badge/text-width.ts';
import { capabilities, capabilitiesOf } from '#lib/schema/vocabulary.ts';
import { profileRoute } from '#lib/site/routes.ts';
import { profilesOf, realEdition } from '../real-edition.ts';

let edition: Edition;

beforeAll(async () => {
  edition = await realEdition();
});

type Read = { readonly name: string; readonly attributes: Record<string, string>; words: string };

/** A picture as a strict XML parser reads it; anything that is not well-formed throws. */
function readXml(text: string): Read[] {
  const elements: Read[] = [];
  const open: Read[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, words: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    const element = open.at(-1);
    if (element) element.words += words;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return elements;
}

const wordsOf = (elements: readonly Read[], name: string) =>
  elements.filter((element) => element.name === name).map(({ words }) => words);

describe.for(locales)('in $label', ({ slug }) => {
  const format = formatFor(slug);
  const { t, shortDate } = format;

  function allBadges(): Badge[] {
    const { countries, travel } = edition.catalogue;
    const routes = [
      ...countries.map((country) => ({ to: 'country', country: country.slug }) as const),
      ...(travel ? [{ to: 'travel' } as const] : []),
      ...profilesOf(edition.catalogue).map(profileRoute),
    ];
    return routes.flatMap((route) =>
      capabilities.flatMap((capability) => badgeOf(route, capability, edition, format) ?? []),
    );
  }

  test('an operator’s badge says the verdict of the catalogue and the day of its check', () => {
    for (const profile of profilesOf(edition.catalogue)) {
      if (!profile.data.answers) continue;
      for (const capability of capabilitiesOf(profile.data.kind)) {
        const answer = profile.data.answers[capability];
        const badge = badgeOf(profileRoute(profile), capability, edition, format);
        const date = shortDate(answer?.checked ?? edition.today);
        expect(badge?.message, `${profile.file} ${capability}`).toBe(
          `${verdictWordsOf(answer, format)} · ${date}`,
        );
        expect(badge?.tone, `${profile.file} ${capability}`).toBe(toneOf(answer));
      }
    }
  });

  test('a country’s badge says the country’s answer', () => {
    for (const { slug: country, operators } of edition.catalogue.countries) {
      for (const capability of capabilities) {
        const { verdict } = countryAnswer(operators, capability);
        const badge = badgeOf({ to: 'country', country }, capability, edition, format);
        expect(badge?.message.split(' · ')[0], country).toBe(t(`countryVerdict.${verdict}`));
      }
    }
  });

  test('every picture is XML of at most 2 KB without script, as wide as its words, and tells all to who cannot see it', () => {
    for (const badge of allBadges()) {
      const svg = badgeSvg(badge);
      expect(Buffer.byteLength(svg), badge.title).toBeLessThanOrEqual(2048);
      const elements = readXml(svg);
      const [root] = elements;
      expect(root?.attributes).toMatchObject({ role: 'img', 'xml:lang': badge.lang });
      expect(elements.map(({ name }) => name)).not.toContain('script');
      expect(wordsOf(elements, 'text')).toEqual([badge.label, badge.message]);
      expect(wordsOf(elements, 'title')).toEqual([badge.title]);
      expect(badge.title).toContain(badge.message.split(' · ')[0]);
      expect(wordsOf(elements, 'desc')).toEqual([badge.description]);
      const lengths = elements.flatMap(({ attributes }) => attributes.textLength ?? []).map(Number);
      expect(Number(root?.attributes.width)).toBeGreaterThan(lengths.reduce((sum, each) => sum + each, 0));
    }
  });

  test('every badge for Shields is what Shields reads', () => {
    // https://shields.io/badges/endpoint-badge: unknown keys are refused, a message is never empty.
    const endpoint = z.strictObject({
      schemaVersion: z.literal(1),
      label: z.string(),
      message: z.string().min(1),
      color: z.string().regex(/^[\da-f]{6}$/),
      cacheSeconds: z.int().min(300),
    });
    for (const badge of allBadges()) {
      const read = endpoint.parse(JSON.parse(JSON.stringify(shieldsOf(badge))));
      expect([read.label, read.message]).toEqual([badge.label, badge.message]);
    }
  });
});

describe('there is no badge', () => {
  const format = formatFor('en');

  test('of what the catalogue does not have', () => {
    expect(badgeOf({ to: 'country', country: 'nowhere' }, 'gift', edition, format)).toBeUndefined();
    expect(
      badgeOf({ to: 'operator', country: 'japan', operator: 'nobody' }, 'gift', edition, format),
    ).toBeUndefined();
  });

  test('of a network whose brands sell everything', () => {
    const hkt = { to: 'operator', country: 'hong-kong', operator: 'hkt' } as const;
    expect(badgeOf(hkt, 'gift', edition, format)).toBeUndefined();
  });

  test('of a travel eSIM for a question that it answers by nature', () => {
    const airalo = { to: 'travel-brand', brand: 'airalo' } as const;
    expect(badgeOf(airalo, 'gift', edition, format)).toBeDefined();
    expect(badgeOf(airalo, 'visitor', edition, format)).toBeUndefined();
  });
});

test('what a name holds cannot become markup', () => {
  const hostile = '<script>&"\'</text>';
  const svg = badgeSvg({
    label: hostile,
    message: 'Yes',
    tone: 'yes',
    title: hostile,
    description: hostile,
    lang: 'en',
  });
  const elements = readXml(svg);
  expect(elements.map(({ name }) => name)).toEqual([
    'svg',
    'title',
    'desc',
    'style',
    'rect',
    'path',
    'rect',
    'text',
    'text',
  ]);
  expect(wordsOf(elements, 'text')).toEqual([hostile, 'Yes']);
});

test('a Chinese character is as wide as the font is high, Latin letters as in Arial', () => {
  expect(textWidth('转赠', 12)).toBe(24);
  expect(textWidth('iiii', 1000)).toBe(4 * 222);
  expect(textWidth('W', 1000)).toBe(944);
});

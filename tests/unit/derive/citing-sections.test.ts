import { describe, expect, test } from 'vitest';
import type { OperatorEntry, WayEntry } from '#lib/catalogue/catalogue.ts';
import { countrySections, operatorSections } from '#lib/derive/citing-sections.ts';
import { waysOf } from '#lib/derive/advice/country-ways.ts';
import type { Country } from '#lib/schema/country.ts';
import type { Warning } from '#lib/schema/warning.ts';
import { answer, country, feature, no, operator, unknown, wayDocument } from '#tests/unit/build.ts';

const ways: readonly WayEntry[] = ['hotspot', 'gift', 'public-wifi'].map((slug, index) => ({
  ...wayDocument(slug, index + 1),
  translations: new Map(),
}));

const full: Partial<Country> = {
  ways: {
    hotspot: { note: 'Free.', sources: ['hotspot-page'] },
    gift: { note: 'At mineo.', sources: ['gift-page', 'gift-blog'] },
    'public-wifi': { note: 'At stations.' },
  },
  warnings: { lending: { kind: 'law', text: 'A fine.', sources: ['law'] } },
  visitors: { papers: { text: 'A passport.', sources: ['papers'] } },
  refusals: { fraud: { text: 'Fraud, says one.', sources: ['fraud'] } },
  claims: {
    never: { about: 'JP', claim: 'au never.', result: 'contradicted', finding: 'It did.', sources: ['au'] },
    rumour: { about: 'JP', claim: 'Somebody.', result: 'no-evidence', finding: 'We found no page.' },
  },
  questions: { who: { question: 'Who?', answer: 'mineo.', sources: ['mineo'] } },
};

/** The sections of Japan's page, as anchor and sources; empty ones left out. */
function sectionsOf(changes: Partial<Country>, body = '') {
  const japan = country('japan', []);
  const entry = { ...japan, body, data: { ...japan.data, ...changes } };
  return countrySections(entry, waysOf(entry, ways))
    .filter(({ ids }) => ids.length > 0)
    .map(({ anchor, ids }) => [anchor, ids]);
}

describe('a country’s page', () => {
  test('cites in the order in which a reader meets the sections', () => {
    expect(sectionsOf(full, 'Every line is registered [^register].')).toEqual([
      ['now', ['hotspot-page', 'gift-page', 'gift-blog']],
      ['warnings', ['law']],
      ['visitors', ['papers']],
      ['claims', ['au']],
      ['refusals', ['fraud']],
      ['questions', ['mineo']],
      ['about', ['register']],
    ]);
  });

  test('cites the ways as they are told: those that lead first', () => {
    const local = { gift: { note: 'b', sources: ['b'] }, hotspot: { note: 'a', sources: ['a'] } };
    expect(sectionsOf({ ways: local })).toEqual([['now', ['b', 'a']]]);
  });

  test('does not cite a way that a warning forbids', () => {
    const law: Warning = { kind: 'law', text: 'Forbidden.', sources: ['law'], forbids: ['gift'] };
    expect(sectionsOf({ ...full, warnings: { law } })[0]).toEqual(['now', ['hotspot-page']]);
  });

  test('cites nothing when its file states nothing', () => {
    expect(sectionsOf({})).toEqual([]);
  });
});

describe('an operator’s page', () => {
  /** What an operator's page cites at an anchor. */
  const citedAt = (anchor: string, entry: OperatorEntry) =>
    operatorSections(entry).find((section) => section.anchor === anchor)?.ids;

  test('cites answer by answer in the order of the questions, whatever the order of the file', () => {
    const au = operator('kddi-au', 'network', { hotspot: no, esim: unknown, gift: answer('yes') });
    const anchors = operatorSections(au).map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => anchor !== 'notes')).toEqual(['gift', 'hotspot']);
  });

  test('cites every feature, and after what carries it what speaks against it', () => {
    const features = {
      gift: feature('current', { sources: ['page'], against: ['blog'] }),
      tank: feature('unclear', { sources: ['tank', 'page'] }),
    };
    const mineo = operator('mineo', 'mvno', { gift: answer('yes', [], { features }) });
    expect(citedAt('gift', mineo)).toEqual(['page', 'blog', 'tank', 'page']);
  });

  test('cites what says no, and what speaks against that', () => {
    const refusal = { ...no, sources: ['terms'], against: ['forum'] };
    const mineo = operator('mineo', 'mvno', { gift: refusal });
    expect(citedAt('gift', mineo)).toEqual(['terms', 'forum']);
  });

  test('cites what its notes cite', () => {
    const au = { ...operator('kddi-au', 'network', { gift: no }), body: 'One company [^register].' };
    expect(citedAt('notes', au)).toEqual(['register']);
  });

  test('cites nothing for what nobody could find out', () => {
    expect(
      operatorSections(operator('docomo', 'network', { gift: unknown })).flatMap(({ ids }) => ids),
    ).toEqual([]);
  });
});

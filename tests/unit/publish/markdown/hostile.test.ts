import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, OperatorEntry } from '#lib/catalogue/catalogue.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { writeTwin } from '#lib/publish/markdown/twin.ts';
import { twinOf } from '#lib/publish/markdown/twins.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import { answer, country, feature, no, operator, source, unknown } from '#tests/unit/build.ts';
import { nodesOf, readTwin, skeleton, wordsIn } from './read-twin.ts';

/** Words made of what Markdown, YAML and HTML take for markup. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...['|', '[', ']', '(', ')', '`', '*', '_', '~', '#', '>', '<b>', '</b>', '&amp;', '\\', '\n', '\n\n'],
      ...[
        '---',
        '- ',
        '1. ',
        '[^1]',
        '[^1]: ',
        '![x](y)',
        'www.a.org',
        'https://a.org',
        'a@b.org',
        ': ',
        '"',
      ],
      ...["'", '{', '}', '<!--', '-->', '$', 'a', 'B', '数', ' ', '\t', '|-|', '===', '    ', '~~~', '"""'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  // Somebody's name is never only blanks; the check of the content sees to it.
  .map((parts) => `x${parts.join('')}x`);

/** The words of a reader: what stands on several lines or behind many blanks is one line. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

function japanWith(text: string): Catalogue {
  const noted = feature('current', { name: { en: text }, note: text, steps: [text], conditions: ['cap'] });
  const withText: OperatorEntry = operator(
    'kddi-au',
    'network',
    {
      gift: answer('partly', ['current'], { features: { one: noted }, note: text }),
      hotspot: { ...no, note: text },
      esim: { ...unknown, note: text },
    },
    { name: text, aliases: [`alias ${text}`], sources: { page: source({ title: text }) } },
  );
  const japan = country('japan', [withText]);
  const entry = {
    ...japan,
    data: {
      ...japan.data,
      names: { en: text },
      warnings: { law: { kind: 'law' as const, text, sources: ['page'] } },
      questions: { one: { question: text, answer: text } },
      sources: { page: source({ title: text }) },
    },
  };
  return { countries: [entry], travel: undefined, ways: [], guides: [], pages: [], redirects: {} };
}

function readWith(text: string, route: DocumentRoute) {
  const context = { edition: { today: '2026-11-21', catalogue: japanWith(text) }, format: formatFor('en') };
  const twin = twinOf(route, context);
  if (!twin) throw new Error('The builders made no such document.');
  return readTwin(writeTwin(twin, route, context));
}

const routes: readonly DocumentRoute[] = [
  { to: 'country', country: 'japan' },
  { to: 'operator', country: 'japan', operator: 'kddi-au' },
  { to: 'capability', capability: 'gift' },
  { to: 'country-help', country: 'japan' },
  { to: 'home' },
];

describe.for(routes)('in the twin of $to', (route) => {
  test('no words of the content can change the structure', () => {
    const plain = skeleton(readWith('plain', route).tree);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(skeleton(readWith(text, route).tree)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

test('all words of the content arrive as they are written', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { about, tree } = readWith(text, { to: 'operator', country: 'japan', operator: 'kddi-au' });
      expect(nodesOf(tree, 'heading').map(wordsIn)).toContain(onOneLine(text));
      expect(String(about.title)).toContain(text);
    }),
    { numRuns: 60 },
  );
});

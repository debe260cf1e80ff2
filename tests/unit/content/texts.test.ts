import { expect, test } from 'vitest';
import { translatableTexts } from '#lib/content/texts.ts';
import {
  answer,
  countryDocument,
  feature,
  guideDocument,
  operatorDocument,
  pageDocument,
  travelBrandDocument,
  travelDocument,
  unknown,
  wayDocument,
} from '#tests/unit/build.ts';

test('an operator has the notes of its answers and the notes and steps of its features', () => {
  const document = operatorDocument('mineo', 'mvno', {
    gift: answer('yes', [], {
      note: 'Two services.',
      features: {
        'packet-gift': feature('current', { note: 'As a code.', steps: ['Make a code', 'Send it'] }),
        'free-tank': feature(),
      },
    }),
    esim: { ...unknown, note: 'No page says so.' },
  });
  expect(translatableTexts(document)).toEqual([
    { key: 'gift.note', path: ['answers', 'gift', 'note'], text: 'Two services.' },
    {
      key: 'gift.packet-gift.note',
      path: ['answers', 'gift', 'features', 'packet-gift', 'note'],
      text: 'As a code.',
    },
    {
      key: 'gift.packet-gift.steps',
      path: ['answers', 'gift', 'features', 'packet-gift', 'steps'],
      text: ['Make a code', 'Send it'],
    },
    { key: 'esim.note', path: ['answers', 'esim', 'note'], text: 'No page says so.' },
  ]);
});

test('a travel brand has the same texts as an operator', () => {
  const document = travelBrandDocument('airalo', { gift: { ...unknown, note: 'No page says so.' } });
  expect(translatableTexts(document)).toEqual([
    { key: 'gift.note', path: ['answers', 'gift', 'note'], text: 'No page says so.' },
  ]);
});

test('the file of all travel eSIMs has a title and a summary', () => {
  expect(translatableTexts(travelDocument()).map(({ key }) => key)).toEqual(['title', 'summary']);
});

test('an operator without notes has no texts', () => {
  expect(translatableTexts(operatorDocument('hkt', 'network'))).toEqual([]);
});

test('a country has the texts of its ways, warnings, visitors, refusals, claims and questions', () => {
  const sources = ['act'];
  const document = countryDocument('japan', {
    ways: { gift: { note: 'way' } },
    warnings: { sim: { kind: 'law', text: 'warning', sources } },
    visitors: { passport: { text: 'visitors', sources } },
    refusals: { identity: { text: 'refusal', sources } },
    claims: { au: { about: 'JP', claim: 'claim', result: 'no-evidence', finding: 'finding' } },
    questions: { hotspot: { question: 'question', answer: 'answer' } },
  });
  expect(translatableTexts(document).map(({ key, text }) => [key, text])).toEqual([
    ['ways.gift.note', 'way'],
    ['warnings.sim.text', 'warning'],
    ['visitors.passport.text', 'visitors'],
    ['refusals.identity.text', 'refusal'],
    ['claims.au.claim', 'claim'],
    ['claims.au.finding', 'finding'],
    ['questions.hotspot.question', 'question'],
    ['questions.hotspot.answer', 'answer'],
  ]);
});

test('a way has its title, its summary and the steps of each phone system', () => {
  const way = wayDocument('hotspot', 1);
  const document = { ...way, data: { ...way.data, steps: { android: ['Tap Hotspot'] } } };
  expect(translatableTexts(document).map(({ key }) => key)).toEqual(['title', 'summary', 'steps.android']);
});

test.for([
  ['guide', guideDocument('esim-moves', 'How eSIMs move', 'The prose is told apart.')],
  ['page', pageDocument('method')],
] as const)('a %s has its title and its summary', ([, document]) => {
  expect(translatableTexts(document).map(({ key }) => key)).toEqual(['title', 'summary']);
});

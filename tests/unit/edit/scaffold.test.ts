import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { Form } from '#lib/edit/scaffold/draft.ts';
import { answerByFlags } from '#lib/edit/scaffold/flags.ts';
import type { Flag } from '#lib/edit/scaffold/given.ts';
import { sortFlags } from '#lib/edit/scaffold/given.ts';
import { forms, scaffold, writeScaffold } from '#lib/edit/scaffold.ts';
import { checkContent } from '#lib/rules/check.ts';
import { country } from '#lib/schema/country.ts';
import { operator } from '#lib/schema/operator.ts';
import { contentTree, today } from '#tests/rejects/tree.ts';

/** `--kind mvno --answer gift=partly` as the command hands it over. */
function flags(...words: readonly (readonly [flag: string, value: string])[]): Flag[] {
  return words.map(([flag, value]) => ({ flag, value }));
}

const page = flags(
  ['source', 'https://www.example.jp/gift'],
  ['source-title', 'Data Gift'],
  ['source-publisher', 'operator'],
  ['source-language', 'ja'],
);
const identity = flags(['country', 'japan'], ['name', 'Example Mobile'], ['kind', 'mvno']);
const gift = [
  ...flags(
    ['answer', 'gift=partly'],
    ['feature', 'Data Gift'],
    ['to', 'family'],
    ['condition', 'family-only'],
  ),
  ...page,
];

async function begin(form: Form, given: readonly Flag[], root = contentTree()) {
  const { ask, problems } = answerByFlags(sortFlags(given, form.questions));
  const made = await scaffold(form, ask, await checkContent(root, today), today);
  return { ...made, problems: problems(), root };
}

describe('an operator', () => {
  test('becomes a file on which the check passes', async () => {
    const { file, diagnostics, problems, root } = await begin(forms.operator, [...identity, ...gift]);
    expect([problems, diagnostics, file.path]).toEqual([[], [], 'content/countries/japan/example-mobile.md']);
    writeScaffold(root, file);
    const checked = await checkContent(root, today);
    expect(checked.diagnostics).toEqual([]);
    expect(checked.documents.find((document) => document.file === file.path)).toMatchObject({
      data: {
        name: 'Example Mobile',
        added: today,
        answers: {
          gift: {
            verdict: 'partly',
            features: { 'data-gift': { to: 'family', status: 'current', sources: ['data-gift'] } },
          },
        },
        sources: { 'data-gift': { read: today, copy: 'live' } },
      },
    });
  });

  test('has its keys in the order of the schema, however the flags were ordered', async () => {
    const { file } = await begin(forms.operator, [
      ...gift,
      ...flags(['website', 'https://www.example.jp/'], ['alias', 'Example']),
      ...identity.toReversed(),
    ]);
    const keys = [...file.text.matchAll(/^([a-z]+):/gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(operator.shape).filter((key) => keys.includes(key)));
    expect(keys).toContain('aliases');
  });

  test('is explained where it stands, and where more could stand, once', async () => {
    const { file } = await begin(forms.operator, [
      ...identity,
      ...gift,
      ...flags(['answer', 'hotspot=unknown']),
    ]);
    expect(file.text).toContain('# The name in Latin letters. Such as au.\nname: Example Mobile');
    expect(file.text).toContain('# parent (optional): The network that a brand belongs to: its file name');
    expect(file.text.match(/# The day on which we last looked/g)).toHaveLength(1);
    expect(file.text).toContain('# Not written yet: buy-for-other, shared-pool');
  });

  test('cites a page twice and declares it once', async () => {
    const { file, diagnostics } = await begin(forms.operator, [
      ...identity,
      ...gift,
      ...flags(['answer', 'esim=no'], ['source', 'https://www.example.jp/gift']),
    ]);
    expect(diagnostics).toEqual([]);
    expect(file.text.match(/url: https:\/\/www\.example\.jp\/gift/g)).toHaveLength(1);
    expect(file.text.match(/sources: \[data-gift\]/g)).toHaveLength(2);
  });

  test('two pages of one title get two ids', async () => {
    const { diagnostics, file } = await begin(forms.operator, [
      ...identity,
      ...gift,
      ...page.map(({ flag, value }) => ({ flag, value: flag === 'source' ? `${value}/2` : value })),
    ]);
    expect(diagnostics).toEqual([]);
    expect(file.text).toContain('sources: [data-gift, data-gift-2]');
  });

  test('of a network that only its brands sell needs no answers', async () => {
    const { problems } = await begin(
      forms.operator,
      flags(['country', 'japan'], ['name', 'Quiet'], ['kind', 'network']),
    );
    expect(problems).toEqual([expect.stringContaining('--answer')]);
  });
});

describe('flags', () => {
  test('that are missing are all named at once', async () => {
    const { problems } = await begin(forms.operator, flags(['answer', 'gift=partly']));
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      '--country <slug>',
      '--name <text>',
      '--kind <word>',
      '--to <whom> behind --answer gift',
      '--condition <word,…> behind --answer gift',
      '--source <address> behind --answer gift',
    ]);
  });

  test.each<[what: string, given: readonly Flag[], problem: string]>([
    ['word', [...flags(['country', 'japn']), ...identity.slice(1), ...gift], 'did you mean "japan"?'],
    ['verdict', [...identity, ...flags(['answer', 'gift=maybe'])], '--answer gift=maybe'],
    ['question', [...identity, ...flags(['answer', 'gifts=unknown'])], 'did you mean "gift"?'],
    ['price', [...identity, ...gift, ...flags(['cost', '550'])], 'such as 550 JPY'],
    ['address', [...identity, ...gift, ...flags(['website', 'example.jp'])], 'copy the whole address'],
    ['date', [...identity, ...gift, ...flags(['source-dated', '2027'])], 'is later than the day of reading'],
    ['twice', [...identity, ...gift, ...flags(['kind', 'brand'])], 'is given 2 times; once is enough'],
    ['same answer', [...identity, ...gift, ...gift], '--answer gift: is given twice'],
    [
      'unneeded',
      [...identity, ...flags(['answer', 'gift=unknown'], ['to', 'family'])],
      '--to behind --answer gift: does not belong there',
    ],
    [
      'taken',
      [
        ...flags(['country', 'japan'], ['name', 'mineo'], ['kind', 'mvno']),
        ...gift,
        ...flags(['slug', 'mineo']),
      ],
      'content/countries/japan/mineo.md exists',
    ],
  ])('%s: what is wrong is said as check says it', async (_, given, problem) => {
    const { problems } = await begin(forms.operator, given);
    expect(problems.join('\n')).toContain(problem);
    expect(problems).toHaveLength(1);
  });

  test('that describe nothing are refused', () => {
    expect(() => sortFlags(flags(['to', 'family']), forms.operator.questions)).toThrow(
      '--to describes the --answer before it, and there is none.',
    );
  });
});

test('a slug that is made from the name is checked like a given one', async () => {
  const given = [...flags(['country', 'japan'], ['name', 'mineo'], ['kind', 'mvno']), ...gift];
  const { problems } = await begin(forms.operator, given);
  expect(problems).toEqual([expect.stringContaining('content/countries/japan/mineo.md exists')]);
});

describe('a country', () => {
  test('knows its names from its code', async () => {
    const { file, diagnostics } = await begin(
      forms.country,
      flags(['code', 'KR'], ['position', '36.5, 127.9']),
    );
    expect(diagnostics).toEqual([]);
    expect(file.path).toBe('content/countries/south-korea/index.md');
    expect(file.text).toContain('names: { en: South Korea, ko: 한국, zh-Hans: 韩国 }');
    expect(file.text).toContain('position: { latitude: 36.5, longitude: 127.9 }');
    const keys = [...file.text.matchAll(/^([a-z]+):/gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(country.shape).filter((key) => keys.includes(key)));
  });

  test('has ways with notes and pages', async () => {
    const { file, diagnostics } = await begin(forms.country, [
      ...flags(['code', 'TH'], ['names', 'en=Thailand'], ['way', 'gift=AIS = yes.']),
      ...page,
    ]);
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'has no translation content/countries/thailand/index.zh-hans.md'],
    ]);
    expect(file.text).toContain('note: AIS = yes.');
  });

  test('that is there already is refused with its file', async () => {
    const { problems } = await begin(forms.country, flags(['code', 'HK']));
    expect(problems.join('\n')).toContain('content/countries/hong-kong/index.md');
  });
});

describe('an article', () => {
  test('cites its pages at the end of its prose', async () => {
    const { file, diagnostics } = await begin(forms.guide, [
      ...flags(['title', 'What a SIM lock is'], ['summary', 'In short.'], ['prose', 'A lock.']),
      ...page,
    ]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(file.text).toMatch(/---\n\nA lock\.\[\^data-gift\]\n$/);
  });

  test('a way says when it fits', async () => {
    const { file, diagnostics } = await begin(
      forms.way,
      flags(
        ['title', 'Rent a router'],
        ['summary', 'For a group.'],
        ['situations', 'abroad,together'],
        ['rank', '12'],
        ['prose', 'At the airport.'],
      ),
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(file.text).toContain('situations: [abroad, together]');
  });

  test('whose prose holds HTML would be wrong', async () => {
    const { diagnostics } = await begin(
      forms.guide,
      flags(['title', 'T'], ['summary', 'S.'], ['prose', '<script>alert(1)</script>']),
    );
    expect(diagnostics).toContainEqual(expect.objectContaining({ severity: 'error', message: 'holds HTML' }));
  });
});

test('what is written is formatted as this repository formats', async () => {
  const longNote =
    'It says: "quotes", # signs and more words than fit on a line, so that they must be folded below.';
  const { file } = await begin(forms.operator, [
    ...identity,
    ...gift,
    ...flags(['answer', 'rollover=unknown'], ['note', longNote], ['searched', 'テザリング: いくら']),
  ]);
  const options = await resolveConfig(join(import.meta.dirname, '../../../package.json'));
  expect(await format(file.text, { ...options, parser: 'markdown' })).toBe(file.text);
});

test('a file that appeared meanwhile is not overwritten', async () => {
  const { file, root } = await begin(forms.operator, [...identity, ...gift]);
  writeScaffold(root, { path: file.path, text: 'mine' });
  expect(() => writeScaffold(root, file)).toThrow(`${file.path} exists already; nothing was written.`);
  expect(readFileSync(join(root, file.path), 'utf8')).toBe('mine');
});

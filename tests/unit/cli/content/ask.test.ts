import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, vi } from 'vitest';
import { performNew } from '#lib/cli/content/new.ts';
import { forms } from '#lib/edit/scaffold.ts';
import type { Form } from '#lib/edit/scaffold/draft.ts';
import type { Flag } from '#lib/edit/scaffold/given.ts';
import { checkContent } from '#lib/rules/check.ts';
import { contentTree, today } from '#tests/rejects/tree.ts';

const enter = '\r';
const down = '\u001b[B';
const space = ' ';
const controlC = '\u0003';

/** One question that must be on the screen, and the keys that answer it. */
type Turn = readonly [question: string, ...keys: string[]];

/** A terminal at which somebody waits for each question and then types. */
function typist(turns: readonly Turn[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  let turn = 0;
  output.on('data', (chunk: Buffer) => {
    seen += stripVTControlCharacters(chunk.toString());
    const [question, ...keys] = turns[turn] ?? [];
    if (question === undefined || !seen.includes(question)) return;
    turn += 1;
    seen = '';
    // The prompt listens when it has drawn itself.
    setImmediate(() => {
      for (const key of keys) input.write(key);
    });
  });
  return { input, output, asked: () => turns.slice(0, turn).map(([question]) => question) };
}

async function converse(form: Form, flags: readonly Flag[], turns: readonly Turn[], root = contentTree()) {
  const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) =>
    spy.mockImplementation(() => undefined),
  );
  const terminal = typist(turns);
  const code = await performNew(root, form, flags, { today }, terminal);
  const text = printed.flatMap(({ mock }) => mock.calls.flat().map(String)).join('\n');
  vi.restoreAllMocks();
  return { root, code, text, asked: terminal.asked() };
}

test('a person is asked for what the flags leave open, and gets a file on which the check passes', async () => {
  const turns: readonly Turn[] = [
    ['Its name', 'Example Mobile', enter],
    ['Its slug', enter],
    ['in other scripts', enter],
    ['Another name', enter],
    ['What it is', down, down, enter],
    ['Its website', 'example.jp', enter],
    [
      'is no web address; copy the whole address',
      ...Array<string>(10).fill('\u007f'),
      'https://www.example.jp/',
      enter,
    ],
    ['Which questions', space, enter],
    ['The verdict', down, enter],
    ['What the operator calls it', 'Data Gift', enter],
    ['One more, or Enter', enter],
    ['Whom it reaches', down, down, enter],
    ['Why it is only partly', space, enter],
    ['What it costs', '0 JPY', enter],
    ['One more, or Enter', enter],
    ['can get it', enter],
    ['The address of the page', 'https://www.example.jp/gift', enter],
    ['Its title', 'Data Gift', enter],
    ['Its publisher', enter],
    ['Its language', 'ja', enter],
    ['The date that it shows', enter],
    ['How it was read', enter],
    ['One more, or Enter', enter],
    ['What a reader must know', enter],
    ['What you searched for', enter],
  ];
  const { root, code, text, asked } = await converse(
    forms.operator,
    [{ flag: 'country', value: 'japan' }],
    turns,
  );
  expect(asked).toEqual(turns.map(([question]) => question));
  expect([code, text]).toEqual([0, expect.stringContaining('example-mobile.md is written, and valid.')]);
  const written = readFileSync(join(root, 'content/countries/japan/example-mobile.md'), 'utf8');
  expect(written).toContain('to: family\n');
  expect((await checkContent(root, today)).diagnostics).toEqual([]);
});

test('a wrong flag is said, and its question asked', async () => {
  const { code, root } = await converse(
    forms.country,
    [
      { flag: 'code', value: 'XX' },
      { flag: 'slug', value: 'korea' },
      { flag: 'position', value: '36.5,127.9' },
      { flag: 'headline', value: 'gift,esim,visitor' },
    ],
    [
      ['--code XX: is no country code', 'KR', enter],
      ['in another language', enter],
      ['regulator', enter],
      ['Which ways', enter],
      ['About the country', enter],
    ],
  );
  expect(code).toBe(0);
  expect(readFileSync(join(root, 'content/countries/korea/index.md'), 'utf8')).toContain(
    'headline: [gift, esim, visitor]',
  );
});

test('Ctrl-C leaves nothing behind', async () => {
  const { root, code, text } = await converse(
    forms.country,
    [],
    [
      ['Its ISO', 'KR', enter],
      ['in another language', controlC],
    ],
  );
  expect([code, text]).toEqual([130, 'Nothing was written.']);
  expect(readdirSync(join(root, 'content/countries')).sort()).toEqual(['hong-kong', 'japan']);
});

import { describe, expect, test } from 'vitest';
import { parseFile } from '#lib/content/parse.ts';
import type { ContentFile } from '#lib/content/read.ts';
import { listContent, readContentFile } from '#lib/content/read.ts';
import { fixFile } from '#lib/edit/fix.ts';

const path = 'content/countries/japan/mineo.md';

/** A sound profile in the form that editors write. */
const sound = `---
name: mineo
kind: mvno
added: 2026-11-01
answers:
  gift:
    verdict: yes
    checked: 2026-11-20
    features:
      packet-gift:
        name: { ja: パケットギフト, en: Packet Gift }
        to: anyone
        cost: [{ pay: 0 JPY }]
        status: current
        sources: [packet-gift]
        note: >-
          The giver makes a code. Any mineo customer redeems it: relative or stranger.
  hotspot:
    verdict: unknown
    checked: 2026-11-20
sources:
  packet-gift:
    title: Packet Gift
    url: https://mineo.jp/service/packet-gift/
    publisher: operator
    language: ja
    read: 2026-11-20
    copy: archived
---

A small operator.
`;

const replaced = (find: string, replacement: string, text: string = sound) => {
  expect(text).toContain(find);
  return text.replace(find, () => replacement);
};
const fix = (text: string, at: string = path) => fixFile({ path: at, text });
const isSound = (file: ContentFile) => 'document' in parseFile(file);

test('a sound file stays as it is', () => {
  expect(isSound({ path, text: sound })).toBe(true);
  expect(fix(sound)).toEqual({ text: sound, changes: [] });
});

describe('is mended to the sound file', () => {
  test.for<[string, string]>([
    ['a byte-order mark', `\uFEFF${sound}`],
    ['Windows line endings', sound.replaceAll('\n', '\r\n')],
    ['old Mac line endings', sound.replaceAll('\n', '\r')],
    ['a missing last line break', sound.trimEnd()],
    ['a zero-width space', replaced('mineo', 'mi\u200Bneo')],
    ['blank lines above the first fence', `\n\n${sound}`],
    ['a space behind the first fence', replaced('---', '--- ')],
    ['a space behind the last fence', replaced('archived\n---', 'archived\n--- ')],
    ['spaces at ends of lines', sound.replaceAll(/(?<=:.*)$/gm, '  ').replace('stranger.  ', 'stranger.')],
    ['a tab behind a colon', replaced('kind: mvno', 'kind:\tmvno')],
    ['tabs that indent', sound.replaceAll(/^(?: {2})+/gm, (indent) => '\t'.repeat(indent.length / 2))],
    ['a tab inside prose', replaced('A small operator', 'A small\toperator')],
    ['a colon without its space', replaced('kind: mvno', 'kind:mvno')],
    ['a Chinese colon', replaced('kind: mvno', 'kind：mvno')],
    [
      'Chinese colons on several lines',
      replaced('kind: mvno', 'kind：mvno', replaced('    copy: a', '    copy：a')),
    ],
    ['a Chinese colon at the end of a line', replaced('\nsources:', '\nsources：')],
    ['a date with slashes', replaced('added: 2026-11-01', 'added: 2026/11/01')],
    ['a date without zeros', replaced('added: 2026-11-01', 'added: 2026-11-1')],
    ['a Chinese date', replaced('added: 2026-11-01', 'added: 2026年11月1日')],
    ['a date between quotes', replaced('added: 2026-11-01', 'added: "2026.11.1"')],
    ['a word with a capital', replaced('verdict: yes', 'verdict: Yes')],
    ['a word in capitals', replaced('kind: mvno', 'kind: MVNO')],
    ['a key with a capital', replaced('    verdict: yes', '    Verdict: yes')],
    ['a capability with a capital', replaced('  hotspot:', '  Hotspot:')],
    ['curly quotes around a word', replaced('kind: mvno', 'kind: “mvno”')],
    ['curly quotes around a date', replaced('added: 2026-11-01', 'added: “2026-11-01”')],
    ['a price without its space', replaced('0 JPY', '0JPY')],
    ['keys in another order', replaced('name: mineo\nkind: mvno\n', 'kind: mvno\nname: mineo\n')],
    [
      'several of these at once',
      replaced('name: mineo\nkind: mvno\n', 'Kind：MVNO\nname: mineo\n').replaceAll('\n', '\r\n'),
    ],
  ])('%s', ([, broken]) => {
    expect(fix(broken).text).toBe(sound);
  });
});

describe('is left to the editor', () => {
  test.for<[string, string]>([
    ['a misspelt word', replaced('kind: mvno', 'kind: mnvo')],
    ['a misspelt key', replaced('kind: mvno', 'knid: mvno')],
    ['a date that could be two days', replaced('added: 2026-11-01', 'added: 03/11/2026')],
    ['a day that does not exist', replaced('added: 2026-11-01', 'added: 2026/02/30')],
    ['a price without its currency', replaced('0 JPY', '0')],
    ['a control character that reorders text', replaced('name: mineo', 'name: min\u202Eoe')],
    ['a tab that indents prose', replaced('A small operator.', '\tA small operator.')],
    ['two spaces that break a line of prose', replaced('A small operator.', 'A small  \noperator.')],
    ['text in curly quotes', replaced('title: Packet Gift', 'title: “Packet Gift”')],
    ['a Chinese colon inside a text', replaced('title: Packet Gift', 'title: 说明：礼物')],
    ['front matter without an end', replaced('archived\n---\n', 'archived\n')],
  ])('%s', ([, text]) => {
    expect(fix(text)).toEqual({ text, changes: [] });
  });

  test('a tab mixed with spaces, though the tabs of other lines are changed', () => {
    expect(fix(replaced('    verdict: yes', '  \tverdict: yes')).text).toContain('  \tverdict: yes');
  });

  test('a fingerprint, which only accept changes', () => {
    const text = '---\ntexts:\n  title: { of: 0000000A, text: 我们怎样工作 }\n---\n';
    expect(fix(text, 'content/pages/method.zh-hans.md').text).toBe(text);
  });

  test('a file that is no content', () => {
    expect(fix('a \r\n', 'content/notes.txt')).toEqual({ text: 'a \r\n', changes: [] });
  });
});

describe('the order of keys', () => {
  const way = 'content/ways/gift.md';
  const article = (middle: string) => `---\ntitle: A\nsummary: B.\n${middle}---\n`;

  test('moves what lies below a key, the comments above it and the comment beside it', () => {
    const { text } = fix(
      `---
# About this file.

name: mineo
sources: # all of them
  # the best one
  page:
    url: https://mineo.jp/ # checked
    title: Page

# made by hand
kind: mvno
added: 2026-11-01
---
`,
    );
    expect(text).toBe(`---
# About this file.

name: mineo

# made by hand
kind: mvno
added: 2026-11-01
sources: # all of them
  # the best one
  page:
    title: Page
    url: https://mineo.jp/ # checked
---
`);
  });

  test('leaves the order of ids, which is the editor’s', () => {
    const text = replaced('sources:\n', 'sources:\n  another: { title: Another }\n');
    expect(fix(text).text).toContain('sources:\n  another:');
  });

  test('holds in lists, whose hyphens stay', () => {
    const change =
      '  - to: yes\n    from: no\n    date: 2026-11-10\n    capability: gift\n    why: corrected\n';
    const text = replaced('sources:\n', `history:\n${change}sources:\n`);
    expect(fix(text).text).toContain(
      '  - date: 2026-11-10\n    capability: gift\n    from: no\n    to: yes\n    why: corrected\nsources:',
    );
  });

  test('holds in maps on one line', () => {
    const text = replaced('[{ pay: 0 JPY }]', '[{ per: month,  pay: 0 JPY }]');
    expect(fix(text).text).toContain('[{ pay: 0 JPY,  per: month }]');
  });

  test('knows which kind of answer it is', () => {
    const text = replaced(
      '    verdict: unknown\n    checked: 2026-11-20\n',
      '    sources: [packet-gift]\n    checked: 2026-11-20\n    verdict: no\n',
    );
    expect(fix(text).text).toContain(
      '    verdict: no\n    checked: 2026-11-20\n    sources: [packet-gift]\n',
    );
  });

  test('is left alone where a key is unknown, because nobody knows where it belongs', () => {
    const text = article('updated: 2026-11-20\nadded: 2026-11-01\nrnak: 1\n');
    expect(fix(text, way).text).toBe(text);
  });

  test('is told with its line', () => {
    const text = replaced(
      '    verdict: yes\n    checked: 2026-11-20\n',
      '    checked: 2026-11-20\n    verdict: yes\n',
    );
    expect(fix(text).changes).toEqual([{ line: 7, what: 'put the keys of answers.gift in the usual order' }]);
  });
});

test('each change is told with its line and both words', () => {
  expect(fix(replaced('kind: mvno', 'kind: MVNO', replaced('2026-11-01', '2026/11/1'))).changes).toEqual([
    { line: 3, what: 'kind: MVNO → mvno' },
    { line: 4, what: 'added: 2026/11/1 → 2026-11-01' },
  ]);
});

describe('the real content', () => {
  const files = listContent(process.cwd()).paths.flatMap((each) => {
    const file = readContentFile(process.cwd(), each);
    return Array.isArray(file) ? [] : [file];
  });

  test('has nothing to mend', () => {
    const mended = files.filter((file) => fixFile(file).text !== file.text);
    expect(mended.map((file) => file.path)).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#lib/rules/check.ts';
import { contentTree, temporaryFolder, today, write } from '#tests/rejects/tree.ts';

/** Mistakes that stand in bytes and names, which no editor would show in a fixture. */

const mineo = 'content/countries/japan/mineo.md';
const sound = readFileSync(join(import.meta.dirname, 'base', mineo), 'utf8');
const replaced = (find: string, replacement: string) => sound.replace(find, () => replacement);

type Case = {
  readonly title: string;
  readonly path?: string;
  readonly content: string | Uint8Array;
  readonly at?: readonly [line: number, column: number];
  readonly rule: string;
  readonly words: string;
};

const cases: readonly Case[] = [
  {
    title: 'a byte-order mark is reported',
    content: `\uFEFF${sound}`,
    rule: 'file/byte-order-mark',
    words: 'UTF-8 without BOM',
  },
  {
    title: 'Windows line endings are reported once, at the first',
    content: sound.replaceAll('\n', '\r\n'),
    at: [1, 4],
    rule: 'file/line-ending',
    words: 'save it with LF',
  },
  {
    title: 'text that is not UTF-8 is reported at its line',
    content: Buffer.concat([Buffer.from('---\nname: caf'), Buffer.from([0xe9]), Buffer.from('\n---\n')]),
    at: [2, 1],
    rule: 'file/encoding',
    words: 'save it with the encoding UTF-8',
  },
  {
    title: 'a character that is cut off at the end is not UTF-8',
    content: Buffer.concat([Buffer.from(sound), Buffer.from([0xe6, 0x97])]),
    at: [sound.split('\n').length, 1],
    rule: 'file/encoding',
    words: 'is not UTF-8 text',
  },
  {
    title: 'a tab is reported where it stands',
    content: replaced('kind: mvno', 'kind:\tmvno'),
    at: [3, 6],
    rule: 'file/tab',
    words: 'indent with two spaces',
  },
  {
    title: 'a control character that reverses the direction of text is reported',
    content: replaced('name: mineo', 'name: min\u202Eoe'),
    at: [2, 10],
    rule: 'file/invisible-character',
    words: 'type the words again',
  },
  {
    title: 'a control character that isolates a direction is reported in prose',
    content: `${sound}A small operator.\u2066\n`,
    at: [sound.split('\n').length, 18],
    rule: 'file/invisible-character',
    words: 'invisible control character',
  },
  {
    title: 'a zero-width space is reported',
    content: replaced('name: mineo', 'name: mi\u200Bneo'),
    at: [2, 9],
    rule: 'file/invisible-character',
    words: 'invisible control character',
  },
  {
    title: 'a byte-order mark inside the text is an invisible character',
    content: replaced('name: mineo', 'name: \uFEFFmineo'),
    at: [2, 7],
    rule: 'file/invisible-character',
    words: 'invisible control character',
  },
  {
    title: 'a NUL is reported',
    content: replaced('name: mineo', 'name: mineo\0'),
    at: [2, 12],
    rule: 'file/invisible-character',
    words: 'invisible control character',
  },
  { title: 'an empty file is reported', content: '', rule: 'fence/empty', words: 'begin with front matter' },
  {
    title: 'a file of blank lines is empty',
    content: '\n \n\n',
    rule: 'fence/empty',
    words: 'begin with front matter',
  },
  {
    title: 'front matter without any key is reported',
    content: '---\n---\nA small operator.\n',
    rule: 'fence/empty',
    words: 'write "key: value" lines',
  },
  {
    title: 'front matter that holds only comments is reported',
    content: '---\n# name: mineo\n---\n',
    rule: 'fence/empty',
    words: 'has empty front matter',
  },
  {
    title: 'a file that begins with a blank line is reported',
    content: `\n${sound}`,
    rule: 'fence/opening',
    words: 'the first line is three hyphens',
  },
  {
    title: 'a file without front matter is reported',
    content: '# mineo\n\nA small operator.\n',
    rule: 'fence/opening',
    words: 'begins with "# mineo" instead of ---',
  },
  {
    title: 'a space behind the opening fence is reported',
    content: sound.replace('---', '--- '),
    rule: 'fence/opening',
    words: 'nothing else',
  },
  {
    title: 'a missing closing fence is reported at the last line',
    content: sound.slice(0, sound.lastIndexOf('---')),
    at: [sound.split('\n').length - 1, 1],
    rule: 'fence/closing',
    words: 'has no closing ---',
  },
  {
    title: 'a closing fence with text behind it is reported',
    content: replaced('archived\n---', 'archived\n---foo'),
    at: [sound.split('\n').length - 1, 1],
    rule: 'fence/closing',
    words: 'closes the front matter with "---foo"',
  },
  {
    title: 'a closing fence of four hyphens is reported',
    content: replaced('archived\n---', 'archived\n----'),
    at: [sound.split('\n').length - 1, 1],
    rule: 'fence/closing',
    words: 'three hyphens and nothing else',
  },
  {
    title: 'a file of five megabytes is not parsed',
    content: `${sound}${'A small operator. '.repeat(290_000)}\n`,
    rule: 'file/size',
    words: 'at most 256 KB are read',
  },
  {
    title: 'aliases that multiply are reported before they are expanded',
    content: replaced(
      'kind: mvno',
      [
        'kind: mvno',
        'a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]',
        ...Array.from({ length: 30 }, (_, index) => {
          const alias = `*a${String(index)}`;
          return `a${String(index + 1)}: &a${String(index + 1)} [${Array(9).fill(alias).join(', ')}]`;
        }),
      ].join('\n'),
    ),
    at: [5, 10],
    rule: 'yaml/alias',
    words: 'write the text out',
  },
  {
    title: 'a file in no folder of content is reported',
    path: 'content/japan/docomo.md',
    content: sound,
    rule: 'file/place',
    words: 'is in no folder that holds content',
  },
  {
    title: 'an operator directly below countries is reported',
    path: 'content/countries/docomo.md',
    content: sound,
    rule: 'file/place',
    words: 'write content/countries/<country>/<operator>.md',
  },
  {
    title: 'a folder in a folder of articles is reported',
    path: 'content/guides/esim/moves.md',
    content: sound,
    rule: 'file/place',
    words: 'is in no folder that holds content',
  },
  {
    title: 'a folder named like a property of every object is no folder of content',
    path: 'content/constructor/docomo.md',
    content: sound,
    rule: 'file/place',
    words: 'is in no folder that holds content',
  },
  {
    title: 'a picture is no content file',
    path: 'content/countries/japan/logo.png',
    content: Buffer.from('not really a picture'),
    rule: 'file/place',
    words: 'pictures and other files belong elsewhere',
  },
  {
    title: 'a second list of distrusted sites is no content file',
    path: 'content/countries/distrusted.yml',
    content: '{}\n',
    rule: 'file/place',
    words: 'is no content file',
  },
  {
    title: 'a file name with capitals and underscores is no slug',
    path: 'content/countries/japan/NTT_docomo.md',
    content: sound,
    rule: 'file/place',
    words: 'such as kddi-au.md',
  },
  {
    title: 'a folder with capitals is no country',
    path: 'content/countries/Korea/skt.md',
    content: sound,
    rule: 'file/place',
    words: 'is in no folder that holds content',
  },
  {
    title: 'a file name with two dots is no slug',
    path: 'content/countries/japan/mineo.zh-hans.old.md',
    content: sound,
    rule: 'file/place',
    words: 'has a name that is no slug',
  },
  {
    title: 'a translation into a language that the site does not have is reported',
    path: 'content/countries/japan/mineo.tlh.md',
    content: '---\ntexts: {}\n---\n',
    rule: 'file/place',
    words: 'the languages are zh-hans',
  },
];

test.for(cases.map((one) => [one.title, one] as const))(
  '%s',
  async ([, { path = mineo, content, at: [line, column] = [1, 1], rule, words }]) => {
    const root = contentTree();
    write(root, path, content);
    const { diagnostics } = await checkContent(root, today);
    expect(diagnostics).toEqual([expect.objectContaining({ file: path, line, column, rule })]);
    expect(diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(words);
  },
);

test.for([
  ['front matter', `---\nname: mineo\nkind: ${'['.repeat(20_000)}\n---\n`, 'yaml/depth', 3],
  [
    'front matter with closed brackets',
    `---\nkind: ${'['.repeat(9000)}${']'.repeat(9000)}\n---\n`,
    'yaml/depth',
    2,
  ],
  ['prose', `${sound}\n${'>'.repeat(9000)}\n`, 'rule/prose', sound.split('\n').length + 1],
] as const)(
  '%s that is nested thousands of levels deep is an error, not a crash',
  async ([, content, rule, line]) => {
    const root = contentTree();
    write(root, mineo, content);
    const { diagnostics } = await checkContent(root, today);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    // How deep the parser gets depends on its stack, so the column is not part of the expectation.
    expect(errors).toEqual([
      expect.objectContaining({ file: mineo, line, rule, message: 'is nested too deeply' }),
    ]);
  },
);

test.for(['js', 'javascript', 'json', 'coffee'])(
  'front matter in the language %s is refused, and its code does not run',
  async (language) => {
    const root = contentTree();
    const trace = join(temporaryFolder(), 'trace');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran')`;
    write(root, mineo, `---${language}\n${code}\n---\n`);
    const { diagnostics } = await checkContent(root, today);
    expect(diagnostics).toEqual([
      expect.objectContaining({ file: mineo, line: 1, column: 1, rule: 'fence/opening' }),
    ]);
    expect(existsSync(trace)).toBe(false);
  },
);

test('a symbolic link to a file outside is reported and not read', async () => {
  const root = contentTree();
  const outside = temporaryFolder();
  write(outside, 'secret.md', 'not even front matter');
  const path = 'content/countries/japan/docomo.md';
  symlinkSync(join(outside, 'secret.md'), join(root, path));
  const { diagnostics } = await checkContent(root, today);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      file: path,
      line: 1,
      column: 1,
      rule: 'file/link',
      hint: 'put the file itself here',
    }),
  ]);
});

test('a symbolic link to a folder outside is reported and not entered', async () => {
  const root = contentTree();
  const outside = temporaryFolder();
  write(outside, 'skt.md', 'not even front matter');
  symlinkSync(outside, join(root, 'content/countries/korea'));
  const { diagnostics } = await checkContent(root, today);
  expect(diagnostics).toEqual([
    expect.objectContaining({ file: 'content/countries/korea', rule: 'file/link' }),
  ]);
});

test('a link in a circle is reported and not followed', async () => {
  const root = contentTree();
  symlinkSync(join(root, 'content'), join(root, 'content/countries/again'));
  const { diagnostics } = await checkContent(root, today);
  expect(diagnostics).toEqual([
    expect.objectContaining({ file: 'content/countries/again', rule: 'file/link' }),
  ]);
});

test('a named pipe is reported and not waited for', async () => {
  const root = contentTree();
  execFileSync('mkfifo', [join(root, 'content/countries/japan/docomo.md')]);
  const { diagnostics } = await checkContent(root, today);
  expect(diagnostics).toEqual([
    expect.objectContaining({ file: 'content/countries/japan/docomo.md', rule: 'file/kind' }),
  ]);
});

test('files of the operating system and the interface words are passed over', async () => {
  const root = contentTree();
  write(root, 'content/.DS_Store', new Uint8Array([0, 1, 2]));
  write(root, 'content/countries/japan/.mineo.md.swp', 'half a file');
  write(root, 'content/messages/en.json', '{}');
  const { diagnostics } = await checkContent(root, today);
  expect(diagnostics).toEqual([]);
});

import fc from 'fast-check';

/** Characters and pieces of text that break parsers, deceive readers or run where somebody lets them. */
const traps = [
  '\t',
  '\r\n',
  '\n',
  '---\n',
  '---js\n',
  '...\n',
  ': ',
  '：',
  '- ',
  '[',
  '{',
  '}',
  '"',
  "'",
  '“',
  '#',
  '&a ',
  '*a',
  '<<: ',
  '| ',
  '>-\n',
  '? ',
  '!!js/function "function () { throw 1 }"',
  '__proto__: { polluted: yes }\n',
  'constructor: { prototype: { polluted: yes } }\n',
  '\u0000',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\\u202E',
  '&#x202E;',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b onclick="alert(1)"',
  '[x](javascript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '![x](https://example.com/x.png)',
  '{'.repeat(300),
  '>'.repeat(300),
  '9'.repeat(400),
  'x'.repeat(5000),
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** A place in a text, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

type Change = (text: string) => string;
const lineChange = (change: (lines: string[], at: number, other: number) => void) =>
  fc.tuple(share, share).map(([at, other]): Change => (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(at * (lines.length - 1)), Math.floor(other * (lines.length - 1)));
    return lines.join('\n');
  });

const change = fc.oneof(
  // Characters: some go, a piece comes.
  fc.tuple(share, fc.nat(20), fc.option(piece, { nil: '' })).map(([at, length, text]): Change => (before) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + text + before.slice(start + length);
  }),
  fc.tuple(share, piece).map(([at, text]): Change => (before) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + text + before.slice(start);
  }),
  // Lines: one goes, comes twice, changes places, or is indented otherwise.
  lineChange((lines, at) => void lines.splice(at, 1)),
  lineChange((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  lineChange((lines, at, other) => {
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  lineChange((lines, at, other) => {
    lines[at] = `${' '.repeat(other % 7)}${(lines[at] ?? '').trimStart()}`;
  }),
  // A value: the words behind a key become others.
  fc.tuple(share, piece).map(([at, text]): Change => (before) => {
    const lines = before.split('\n');
    const row = Math.floor(at * (lines.length - 1));
    lines[row] = (lines[row] ?? '').replace(/(?<=: ).*$/, () => text);
    return lines.join('\n');
  }),
);

/** A text after a few changes that an editor, a program or an attacker could make. */
export function mutationOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce((result, apply) => apply(result), text));
}

import type { ContentFile } from './read.ts';
import type { Diagnostic } from './diagnostic.ts';

type Trap = {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
};

/** Characters that nobody sees: Unicode's bidirectional controls reorder what a reader sees, the others hide in words. */
export const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069]|(?<!^)\ufeff/u;

/** Characters that break a parser or deceive a reader. Each is reported once a file, where it first stands. */
const traps: readonly Trap[] = [
  {
    pattern: /^\ufeff/,
    rule: 'file/byte-order-mark',
    message: 'begins with a byte-order mark',
    hint: 'save it as "UTF-8 without BOM"',
  },
  {
    pattern: /\r/,
    rule: 'file/line-ending',
    message: 'has Windows or old Mac line endings',
    hint: 'save it with LF line endings',
  },
  {
    pattern: /\t/,
    rule: 'file/tab',
    message: 'has a tab',
    hint: 'indent with two spaces',
  },
  {
    pattern: invisible,
    rule: 'file/invisible-character',
    message: 'holds an invisible control character',
    hint: 'delete it and type the words again instead of pasting them',
  },
];

/** Reports characters that must not stand in a content file. */
export function checkCharacters(file: ContentFile): Diagnostic[] {
  return traps.flatMap(({ pattern, rule, message, hint }) => {
    const index = file.text.search(pattern);
    if (index < 0) return [];
    const before = file.text.slice(0, index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return [
      { file: file.path, line: before.length, column, severity: 'error' as const, rule, message, hint },
    ];
  });
}

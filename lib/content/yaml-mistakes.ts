import type { Document, YAMLError } from 'yaml';
import { isCollection, isScalar, visit } from 'yaml';

/** A mistake that keeps YAML from being read, at a character of the text. */
export type YamlMistake = {
  readonly at: number;
  readonly rule: string;
  readonly problem: string;
  readonly hint: string;
};

type Words = readonly [rule: string, problem: string, hint: string];

export const tooDeep = {
  rule: 'yaml/depth',
  problem: 'is nested too deeply',
  hint: 'no value lies more than a few levels deep',
};

/** Says what an editor did to make the parser stumble, and where; the parser itself often notices only later. */
export function mistakeOf({ code, message, pos }: YAMLError, text: string, document: Document): YamlMistake {
  const [at] = pos;
  if (message.includes('call stack')) return { at, ...tooDeep };
  const name = nameOf(code, message);
  return (
    (name in looksAlike ? lookalikeNear(text, at) : undefined) ??
    (name === 'NOT_CLOSED' ? notClosed(document, at) : undefined) ??
    (name === 'BLOCK_AS_IMPLICIT_KEY' ? outOfLine(text, at) : undefined) ??
    worded(
      at,
      yamlWords[name] ?? ['yaml/syntax', `cannot be read: ${message}`, 'compare with a neighbouring file'],
    )
  );
}

function worded(at: number, [rule, problem, hint]: Words): YamlMistake {
  return { at, rule, problem, hint };
}

const yamlWords: Readonly<Record<string, Words>> = {
  DUPLICATE_KEY: ['yaml/duplicate-key', 'has this key twice', 'keep one of them'],
  TAB_AS_INDENT: ['yaml/indentation', 'is indented with a tab', 'indent with two spaces'],
  BAD_INDENT: ['yaml/indentation', 'is not indented like its neighbours', 'indent two spaces for each level'],
  BLOCK_AS_IMPLICIT_KEY: [
    'yaml/colon',
    'holds a colon that starts a new value',
    'put text with ": " on the next lines after >- or between quotes',
  ],
  BAD_SCALAR_START: [
    'yaml/syntax',
    'begins with a sign that YAML keeps for itself',
    'put the whole text between quotes',
  ],
  TEXT_BEHIND: [
    'yaml/syntax',
    'goes on where the value has ended, behind a closing quote or a * at its beginning',
    'put the whole text between quotes; write a quote of that sort inside twice',
  ],
  TAG_RESOLVE_FAILED: ['yaml/tag', 'uses a YAML tag', 'write plain text; tags such as !!js are not read'],
  MULTILINE_IMPLICIT_KEY: [
    'yaml/syntax',
    'has a line without "key:"',
    'write key: value, or indent the line below its key',
  ],
  MULTIPLE_DOCS: ['yaml/syntax', 'stands below a line "..." that ends the front matter', 'delete that line'],
  NOT_CLOSED: [
    'yaml/syntax',
    'has a quote or bracket that is not closed',
    'close it, or write the text after >-',
  ],
};

/** The parser's code, but for mistakes that it reports under several codes beside others. */
function nameOf(code: string, message: string): string {
  if (/Missing closing|and end with a/.test(message)) return 'NOT_CLOSED';
  if (message.includes('at node end')) return 'TEXT_BEHIND';
  if (message.includes('Plain value cannot start')) return 'BAD_SCALAR_START';
  return message.includes('followed by map values') ? 'MULTILINE_IMPLICIT_KEY' : code;
}

/** Parser codes behind which a sign may stand that only looks like YAML's own. */
const looksAlike: Readonly<Record<string, true>> = {
  BLOCK_AS_IMPLICIT_KEY: true,
  MULTILINE_IMPLICIT_KEY: true,
  BAD_INDENT: true,
  BLOCK_IN_FLOW: true,
  MISSING_CHAR: true,
  UNEXPECTED_TOKEN: true,
};

/** A sign that looks like YAML's own; the pattern ends right before it. */
type Lookalike = { readonly before: RegExp; readonly words: Words; readonly onlyHere?: true };

const lookalikes: readonly Lookalike[] = [
  {
    before: /^\s*(?:- )?[a-z][a-z-]*(?=\s?：)/i,
    words: ['yaml/sign', 'has the Chinese colon ： behind a key', 'write : and a space'],
  },
  {
    before: /^\s*(?:- )?[a-z][a-z-]*:(?=[^\s:/])/i,
    words: ['yaml/sign', 'has no space behind the colon of a key', 'write key: value, with a space'],
  },
  {
    before: /^ *(?=[\u00a0\u3000])|^\s*(?:- )?[a-z][a-z-]*:(?=[\u00a0\u3000])/i,
    words: ['yaml/sign', 'has a space that is no ordinary one', 'delete it and type a space'],
  },
  {
    before: /^\s*(?:- )?[a-z][a-z-]*: (?=[“”„])/i,
    words: ['yaml/sign', 'is put between curly quotes', 'write straight quotes: "…"'],
    onlyHere: true,
  },
  {
    before: /^[^#]*?[[{][^#]*?(?=，)/,
    words: ['yaml/sign', 'has the Chinese comma ， in a list or map', 'write , and a space'],
    onlyHere: true,
  },
];

function lookalikeNear(text: string, at: number): YamlMistake | undefined {
  const lines = text.split('\n');
  const here = text.slice(0, at).split('\n').length - 1;
  // The parser notices a line without a key only on the next one.
  for (const row of [here, here - 1, here + 1]) {
    const line = lines[row];
    if (line === undefined) continue;
    for (const { before, words, onlyHere } of lookalikes) {
      const [found] = onlyHere && row !== here ? [] : (before.exec(line) ?? []);
      if (found === undefined) continue;
      const start = lines.slice(0, row).reduce((sum, { length }) => sum + length + 1, 0);
      return worded(start + found.length, words);
    }
  }
  return undefined;
}

/** The quote or bracket that was opened last before the parser came to the end without its other half. */
function notClosed(document: Document, at: number): YamlMistake | undefined {
  let opened: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const isOpen =
        (isCollection(node) && node.flow === true) ||
        (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'));
      const [start, end] = isOpen ? (node.range ?? []) : [];
      if (start !== undefined && end !== undefined && start < at && end >= at) opened = start;
    },
  });
  const words = yamlWords.NOT_CLOSED;
  return opened === undefined || !words ? undefined : worded(opened, words);
}

/** A line whose only colon is its key's: what is wrong is that the next line is indented below it. */
function outOfLine(text: string, at: number): YamlMistake | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const [line = ''] = /.*/.exec(text.slice(start)) ?? [];
  const words = yamlWords.BAD_INDENT;
  if (!words || (line.match(/:(?=\s|$)/g) ?? []).length !== 1) return undefined;
  return worded(start + line.search(/\S/), words);
}

import { parseFile } from '../content/parse.ts';
import type { ContentFile } from '../content/read.ts';
import type { Change, Repair } from './repair.ts';
import { blockLines, withYaml, yamlSourceOf } from './yaml-source.ts';

type Sign = { readonly what: string; readonly mend: (line: string) => string };

/** Signs that look like YAML's own. Keys are lower-case words, so that nothing in a text is taken for one. */
const signs: readonly Sign[] = [
  {
    what: 'wrote the Chinese colon as ": "',
    mend: (line) => line.replace(/^(\s*(?:- )?[a-z][a-z-]*)\s?：\s*/i, '$1: '),
  },
  {
    what: 'put a space behind the colon',
    mend: (line) => line.replace(/^(\s*(?:- )?[a-z][a-z-]*):(?=[^\s:/])/i, '$1: '),
  },
  {
    what: 'wrote the curly quotes as straight ones',
    mend: (line) => line.replace(/^(\s*(?:- )?(?:[a-z][a-z-]*:\s+)?)[“”„]([^"“”\\]*)[“”](\s*)$/, '$1"$2"$3'),
  },
];

/** As many times a mended sign may show the next one; more is no slip of the hand. */
const mostRounds = 20;

/**
 * Signs that keep front matter from being read: a Chinese colon behind a key, a colon without a space, curly quotes
 * around a value. Each is mended only where the reader gets further with it, so text that can be read never changes.
 */
export const mendPunctuation: Repair = (file) => {
  let { text } = file;
  const changes: Change[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const trouble = firstTrouble({ path: file.path, text });
    if (trouble === undefined) break;
    const better = candidates({ path: file.path, text }, trouble).find(
      (candidate) => (firstTrouble({ path: file.path, text: candidate.text }) ?? Infinity) > trouble,
    );
    if (!better) break;
    text = better.text;
    changes.push(...better.changes);
  }
  return { text, changes };
};

/** The line of the first mistake that keeps a file's YAML from being read. */
function firstTrouble(file: ContentFile): number | undefined {
  const parsed = parseFile(file);
  if ('document' in parsed) return undefined;
  return parsed.diagnostics.find(({ rule }) => rule.startsWith('yaml/'))?.line;
}

/** The file with one sign mended near a line, then with it mended everywhere. */
function candidates(file: ContentFile, trouble: number): { text: string; changes: Change[] }[] {
  const source = yamlSourceOf(file);
  if (!source) return [];
  const lines = source.text.split('\n');
  const blocks = blockLines(lines);
  const above = file.text.slice(0, source.start).split('\n').length;
  const mendLines = (isWanted: (line: number) => boolean, { what, mend }: Sign) => {
    const changes: Change[] = [];
    const mended = lines.map((line, index) => {
      if (blocks.has(index) || !isWanted(index + above)) return line;
      const result = mend(line);
      if (result !== line) changes.push({ line: index + above, what });
      return result;
    });
    return changes.length === 0 ? [] : [{ text: withYaml(file, source, mended.join('\n')), changes }];
  };
  return [
    // YAML notices a line without a key only on the next one.
    ...[trouble, trouble - 1, trouble + 1].flatMap((near) =>
      signs.flatMap((sign) => mendLines((line) => line === near, sign)),
    ),
    ...signs.flatMap((sign) => mendLines(() => true, sign)),
  ];
}

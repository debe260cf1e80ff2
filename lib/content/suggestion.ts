import { closest, distance } from 'fastest-levenshtein';

/** The nearest of the known words, if one is near, and all of them. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  const all = `known: ${known.join(', ')}`;
  return near === undefined ? all : `did you mean "${near}"? ${all}`;
}

/**
 * The known word that somebody may have meant; capitals, signs around a word and what follows a Chinese colon are no
 * part of the difference.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [beforeColon = ''] = word.toLowerCase().split('：');
  const plain = beforeColon.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const near = known.length > 0 ? closest(plain, [...known]) : '';
  const difference = distance(plain, near);
  // A word that shares no letter with another is none that was meant.
  return difference <= Math.max(2, Math.floor(near.length / 3)) && difference < near.length
    ? near
    : undefined;
}

const curly = 'delete the curly quotes';
const space = 'type an ordinary space instead of the one from another keyboard or page';
const strangers: Readonly<Record<string, string>> = {
  '：': 'write : instead of ：',
  '，': 'write , instead of ，',
  '、': 'write , instead of 、',
  '；': 'write ; instead of ；',
  '。': 'write . instead of 。',
  '“': curly,
  '”': curly,
  '„': curly,
  '‘': curly,
  '’': curly,
  '【': 'write [ instead of 【',
  '】': 'write ] instead of 】',
  '「': 'delete the quotes 「」',
  '\u00a0': space,
  '\u3000': space,
};

/** What to do about a sign in a word that only looks like the one that belongs there; nothing where there is none. */
export function strangeSign(text: string): string | undefined {
  const sign = Object.keys(strangers).find((character) => text.includes(character));
  return sign === undefined ? undefined : strangers[sign];
}

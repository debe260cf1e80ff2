import { z } from 'zod';
import type { Vocabularies, Vocabulary } from './meanings.ts';
import { meanings } from './meanings.ts';

/**
 * A schema for one word of a closed vocabulary. It carries the meaning of each word, for editors' windows and the
 * field reference.
 */
export function word<V extends Vocabulary, const W extends Vocabularies[V]>(
  vocabulary: V,
  words: readonly W[],
) {
  return z.enum(words).meta({ title: 'word', vocabulary, enumDescriptions: meaningsOf(vocabulary, words) });
}

/** What some words of a vocabulary mean, in their order. */
export function meaningsOf<V extends Vocabulary>(
  vocabulary: V,
  words: readonly Vocabularies[V][],
): readonly string[] {
  return words.map((one) => meanings[vocabulary][one]);
}

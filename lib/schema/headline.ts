import { z } from 'zod';
import { capabilities } from './vocabulary.ts';
import { word } from './word.ts';
import { wording } from './wording.ts';

/** The three questions that a page answers first. */
export const headline = z
  .array(word('capability', capabilities).meta({ description: 'One question.' }))
  .length(3, {
    error: wording('needs exactly three capabilities', 'write three, the most asked first'),
    abort: true,
  })
  .refine((value) => new Set(value).size === value.length, {
    error: wording('names a capability twice', 'write three different ones'),
  })
  .meta({
    description: 'The three questions that are answered first on the page, in order.',
    uniqueItems: true,
  });

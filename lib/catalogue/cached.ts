// By its full name, under which next.config.ts replaces it while developing.
import { revision } from '#lib/catalogue/revision.ts';
import { cache } from 'react';
import type { Edition } from './store.ts';
import { readEdition } from './store.ts';

let known: { readonly id: string; readonly edition: Edition } | undefined;

/** The catalogue for pages: read once in a process, and anew while developing whenever the content has changed. */
export const getEdition = cache((): Edition => {
  if (known?.id !== revision.id) known = { id: revision.id, edition: readEdition(process.cwd()) };
  return known.edition;
});

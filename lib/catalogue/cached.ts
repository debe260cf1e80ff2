// By its full name, under which next.config.ts replaces it.
import { revision } from '#lib/catalogue/revision.ts';
import { cache } from 'react';
import type { Edition } from './store.ts';
import { editionTime, readEdition, readErrors } from './store.ts';

const isDeveloping = process.env.NODE_ENV === 'development';

let known: { readonly time: number; readonly edition: Edition } | undefined;

/** The catalogue for pages: read once in a process that builds or serves, and anew while developing when it has changed. */
export const getEdition = cache((): Edition => {
  const time = isDeveloping ? editionTime(process.cwd()) : 0;
  if (known?.time !== time) known = { time, edition: readEdition(process.cwd()) };
  return known.edition;
});

/** What is wrong with the content that somebody is writing, in the words of the check; a built site has no errors. */
export const getErrors = cache((): { readonly revision: string; readonly report: string } | undefined => {
  const report = isDeveloping ? readErrors(process.cwd()) : undefined;
  return report === undefined ? undefined : { revision, report };
});

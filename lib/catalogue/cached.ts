import { cache } from 'react';
import type { Edition } from './store.ts';
import { readEdition } from './store.ts';

let edition: Edition | undefined;

/**
 * The catalogue for pages: read once in a process that builds or serves, and anew for each request while developing,
 * so that a saved file shows at once.
 */
export const getEdition = cache((): Edition => {
  if (process.env.NODE_ENV === 'development') return readEdition(process.cwd());
  return (edition ??= readEdition(process.cwd()));
});

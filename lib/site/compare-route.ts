import type { Route } from './routes.ts';

/** The comparison of some subjects, by their ids, in their order. */
export function compareRoute(ids: readonly string[], onlyDifferences = false): Route {
  return { to: 'compare', query: { with: ids, ...(onlyDifferences ? { only: 'differences' } : {}) } };
}

/**
 * Counts the states of the content. A built site has one; while developing, next.config.ts puts the module that
 * lib/cli/dev.ts writes at each save in the place of this one: Next sees code change, and refreshes open pages.
 */
export const revision = '';

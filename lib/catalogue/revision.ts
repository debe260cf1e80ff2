/** Which state of the content pages show; `report` is what the check says where that state has errors. */
export type Revision = { readonly id: string; readonly report: string | undefined };

/**
 * The one state of a built site, which has no errors: a build stops at them. While developing, next.config.ts puts the
 * module that lib/cli/dev.ts writes at each save in the place of this one, so that Next shows every change at once.
 */
export const revision: Revision = { id: 'built', report: undefined };

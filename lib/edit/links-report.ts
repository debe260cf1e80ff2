import type { Diagnostic } from '../content/diagnostic.ts';
import { byPlace } from '../content/diagnostic.ts';
import { locate } from '../content/load.ts';
import { siteConfig } from '../site/config.ts';
import { editHref } from '../site/contribute.ts';
import type { LinkProblem, LinkTrouble } from './judge-links.ts';
import { literally, tickList } from './tick-list.ts';

/** A problem of a link as the check prints problems, with its address and where that has moved for good. */
export type LinkDiagnostic = Diagnostic & { readonly address: string; readonly to?: string };

/** Looks up the lines of problems and sorts them by place. */
export function placeLinkProblems(root: string, problems: readonly LinkProblem[]): LinkDiagnostic[] {
  return locate(root, problems)
    .map(({ file, line, column, severity = 'error', trouble, message, hint = '', address, to }) => ({
      ...{ file, line, column, severity, rule: `links/${trouble}`, message, hint, address },
      ...(to === undefined ? {} : { to }),
    }))
    .sort(byPlace);
}

const parts = {
  'links/gone': 'Gone',
  'links/unreachable': 'Not reachable',
  'links/moved': 'Moved for good',
  'links/refused': 'Programs refused: a person must look',
  'links/private': 'In a private network',
  'links/exception': 'Exceptions',
} as const satisfies Record<`links/${LinkTrouble}`, string>;

const partByRule = new Map<string, string>(Object.entries(parts));

/** Markdown for an issue that is written anew again and again. */
export function linksAsMarkdown(problems: readonly LinkDiagnostic[]): string {
  const number =
    problems.length === 0
      ? 'No links'
      : problems.length === 1
        ? '1 link'
        : `${String(problems.length)} links`;
  const tasks = problems.map(({ file, line, rule, message }) => {
    // Without a repository the link leads to the site's own page on contributing.
    const edit = new URL(editHref('en', file), siteConfig.address).href;
    const part = partByRule.get(rule) ?? rule;
    return { part, line: `[${file}:${String(line)}](${edit}) ${literally(message)}` };
  });
  return tickList(`${number} to look at`, tasks, 'npm run content -- links');
}

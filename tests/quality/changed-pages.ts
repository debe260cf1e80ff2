import { execFileSync } from 'node:child_process';
import { readEdition } from '#lib/catalogue/store.ts';
import { locales } from '#lib/i18n/locales.ts';
import { pagesOfFile } from '#lib/site/pages-of-file.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';

/**
 * The addresses of the pages that show what changed in `content/` since a commit, in the order of their files; of the
 * built site, so that a page which is gone is not among them. Throws an Error when git does not know the commit.
 */
export function changedPages(root: string, since: string): string[] {
  const pages = new Set(changedFiles(root, since).flatMap(pagesOfFile));
  const built = builtPages(root);
  return [...pages].filter((page) => built.has(page));
}

function changedFiles(root: string, since: string): string[] {
  try {
    const names = execFileSync(
      'git',
      ['diff', '--name-only', '--no-renames', '-z', '--end-of-options', since, '--', 'content'],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return names.split('\0').filter((name) => name !== '');
  } catch {
    throw new Error(`git knows no commit "${since}" here; fetch it, or name another one after --since.`);
  }
}

function builtPages(root: string): ReadonlySet<string> {
  const { countries, travel, ways, guides, pages } = readEdition(root).catalogue;
  const routes = [
    ...countries.flatMap(({ slug: country, operators }) => [
      { to: 'country', country } as const,
      ...operators.map(({ slug: operator }) => ({ to: 'operator', country, operator }) as const),
    ]),
    { to: 'travel' } as const,
    ...(travel?.brands ?? []).map(profileRoute),
    ...[...ways, ...guides, ...pages].map(({ kind, slug }) => ({ to: kind, slug })),
  ];
  return new Set(locales.flatMap(({ slug }) => routes.map((route) => hrefOf(slug, route))));
}

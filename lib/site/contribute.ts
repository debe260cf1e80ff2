import { siteConfig } from './config.ts';
import { hrefOf } from './routes.ts';

/** Where a reader can mend a file: its editor in the configured repository, else the page that tells how. */
export function editHref(locale: string, file: string): string {
  const { repository } = siteConfig;
  return repository ? `${repository}/edit/main/${file}` : hrefOf(locale, { to: 'page', slug: 'contribute' });
}

/** Where a reader can report a mistake: a new issue that names the file and the place, else the page that tells how. */
export function reportHref(locale: string, file: string, place: string): string {
  const { repository } = siteConfig;
  if (!repository) return hrefOf(locale, { to: 'page', slug: 'contribute' });
  const issue = new URLSearchParams({
    title: `${file}: ${place}`,
    body: `File: ${file}\nPlace: ${place}\n\n`,
  });
  return `${repository}/issues/new?${issue.toString()}`;
}

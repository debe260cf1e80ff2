import type { Metadata } from 'next';
import type { Edition } from '../catalogue/store.ts';
import { pageFormat } from '../i18n/format.ts';
import { placeOfTool } from '../site/alternates.ts';
import type { PageWords } from '../site/page-words.ts';
import { titleWithName } from '../site/page-words.ts';
import type { Tool } from '../site/routes.ts';
import { pictureOf } from './pictures/picture-of.ts';
import { shared } from './shared.ts';

/**
 * The metadata of a tool. What somebody `asked` has a title of its own, for bookmarks and for whom it is sent to, but
 * search engines see the empty form only. Shared, it shows the picture of the home page.
 */
export function toolMetadata(
  { catalogue }: Edition,
  locale: string,
  tool: Tool,
  words: PageWords,
  asked: boolean,
): Metadata {
  const format = pageFormat(locale);
  const { canonical, languages, indexed } = placeOfTool(locale, tool, asked);
  return {
    ...words,
    title: titleWithName(words.title, format),
    alternates: { canonical, languages },
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
    ...shared(format, words, canonical, pictureOf({ to: 'home' }, catalogue, format)),
  };
}

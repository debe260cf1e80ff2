import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { Entry } from '../../catalogue/catalogue.ts';
import type { Edition } from '../../catalogue/store.ts';
import type { Format } from '../../i18n/format.ts';
import { locales } from '../../i18n/locales.ts';
import type { Alternates } from '../../site/alternates.ts';
import { alternatesFor, alternatesOfEnglish } from '../../site/alternates.ts';
import { siteConfig } from '../../site/config.ts';
import type { DocumentRoute } from '../../site/routes.ts';
import { twinHref } from '../../site/routes.ts';
import { contentLicence } from '../../site/licence.ts';
import type { Inline } from './nodes.ts';
import { heading, link, paragraph } from './nodes.ts';
import { writeMarkdown } from './write.ts';

/** What every twin is made from: the content of a day and the language. */
export type TwinContext = { readonly edition: Edition; readonly format: Format };

/** A document as its twin tells it. */
export type Twin = {
  readonly title: string;
  /** The content files whose texts it shows; `'english'` for a text that has no translation at all. */
  readonly shows: readonly Entry[] | 'english';
  /** Everything below the title. */
  readonly content: readonly RootContent[];
};

/** Where a document stands among its translations; its twin names the same address as canonical. */
export function alternatesOfTwin({ shows }: Twin, locale: string, route: DocumentRoute): Alternates {
  return shows === 'english' ? alternatesOfEnglish(locale, route) : alternatesFor(locale, route, shows);
}

/** The whole file: a block of facts about it, its title, and what the document says. */
export function writeTwin(twin: Twin, route: DocumentRoute, { edition, format }: TwinContext): string {
  const { t, locale, date } = format;
  const { canonical, indexed } = alternatesOfTwin(twin, locale.slug, route);
  const about = {
    title: twin.title,
    canonical,
    language: locale.tag,
    edition: edition.today,
    licence: `${contentLicence.name}, ${contentLicence.address}`,
    attribution: `${t('site.name')}, ${canonical}, ${t('site.edition', { date: date(edition.today) })}`,
    translations: Object.fromEntries(
      locales
        .filter(({ slug }) => slug !== locale.slug)
        .map(({ slug, tag }) => [tag, `${siteConfig.address}${twinHref(slug, route)}`]),
    ),
  };
  const notice = indexed ? [] : [paragraph(t('fallback.notice'))];
  // A long address or title stays on its line.
  const block = stringify(about, { lineWidth: 0 });
  return `---\n${block}---\n\n${writeMarkdown([heading(1, twin.title), ...notice, ...twin.content])}`;
}

/** A link to the twin of another document. */
export function linkTo(route: DocumentRoute, { locale }: Format, ...parts: Inline[]) {
  return link(`${siteConfig.address}${twinHref(locale.slug, route)}`, ...parts);
}

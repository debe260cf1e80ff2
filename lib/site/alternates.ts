import type { Entry } from '../catalogue/catalogue.ts';
import { fingerprintOf } from '../content/fingerprint.ts';
import { translatableTexts } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';
import { english, locales, localeBySlug } from '../i18n/locales.ts';
import { siteConfig } from './config.ts';
import type { DocumentRoute, Route, Tool } from './routes.ts';
import { hrefOf, twinHref } from './routes.ts';

/** Whether every text of an entry is translated from its present English wording. */
export function isTranslated(entry: Entry, locale: string): boolean {
  if (locale === english.slug) return true;
  const translation = entry.translations.get(locale)?.data;
  const bodyHolds = entry.body === '' || translation?.body === fingerprintOf(entry.body);
  return (
    bodyHolds &&
    translatableTexts(entry).every(({ key, text }) => translation?.texts?.[key]?.of === fingerprintOf(text))
  );
}

/** Where a page stands among its translations, for search engines. */
export type Place = {
  readonly canonical: string;
  /** Real translations only, itself and `x-default` (the English page) included; empty on an untranslated page. */
  readonly languages: Readonly<Record<string, string>>;
  /** Whether search engines may show it: an English text under another language's address is not for them. */
  readonly indexed: boolean;
};

/** Where a document stands among its translations; search engines, the switch of languages and the sitemap read this. */
export type Alternates = Place & {
  /** Whether all that the page shows is in its language. */
  readonly translated: boolean;
  /** The whole address of its twin in Markdown, in the same language. */
  readonly twin: string;
};

/** The alternates of a document that shows `entries`; those without entries are translated into every language. */
export function alternatesFor(
  locale: string,
  route: DocumentRoute,
  entries: readonly Entry[] = [],
): Alternates {
  return alternatesAmong(
    locales.filter(({ slug }) => entries.every((entry) => isTranslated(entry, slug))),
    locale,
    route,
  );
}

/** The alternates of a document whose text is English under every language's address. */
export function alternatesOfEnglish(locale: string, route: DocumentRoute): Alternates {
  return alternatesAmong([english], locale, route);
}

/**
 * Where a tool stands: its empty form is a page like others; what somebody asked is not for search engines, and the form
 * is its canonical address.
 */
export function placeOfTool(locale: string, tool: Tool, isAsked: boolean): Place {
  const ofForm = placeAmong(locales, locale, { to: tool });
  return isAsked ? { ...ofForm, languages: {}, indexed: false } : ofForm;
}

function alternatesAmong(translated: readonly Locale[], locale: string, route: DocumentRoute): Alternates {
  const place = placeAmong(translated, locale, route);
  return { ...place, translated: place.indexed, twin: `${siteConfig.address}${twinHref(locale, route)}` };
}

function placeAmong(translated: readonly Locale[], locale: string, route: Route): Place {
  const address = (slug: string) => `${siteConfig.address}${hrefOf(slug, route)}`;
  const isTranslatedHere = translated.some(({ slug }) => slug === localeBySlug(locale)?.slug);
  const languages = new Map<string, string>(translated.map(({ slug, tag }) => [tag, address(slug)]));
  languages.set('x-default', address(english.slug));
  return {
    canonical: address(isTranslatedHere ? locale : english.slug),
    languages: isTranslatedHere ? Object.fromEntries(languages) : {},
    indexed: isTranslatedHere,
  };
}

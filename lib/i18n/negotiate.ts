import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';
import type { Locale } from './locales.ts';
import { english, locales } from './locales.ts';

const byServedTag = new Map<string, Locale>(
  locales.flatMap((locale) => locale.serves.map((tag) => [tag, locale])),
);

/**
 * The site's language that suits a reader's `Accept-Language` header best; English for a missing, broken or
 * hopeless one.
 */
export function negotiateLocale(header: string | null): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': header ?? undefined } })
    .languages()
    .filter(isTag);
  return byServedTag.get(match(wanted, [...byServedTag.keys()], english.tag)) ?? english;
}

/** Readers send anything; only what Intl takes for a language tag can be matched. `*` is none. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A language of the site. `slug` stands in addresses and file names, `tag` (BCP 47) in `lang` and Intl. */
export type Locale = {
  readonly slug: string;
  readonly tag: string;
  /** Tag for dates, numbers and lists, where it is narrower than `tag`. */
  readonly formats: string;
  /** The language's own name, for the switch. */
  readonly label: string;
  readonly direction: 'ltr' | 'rtl';
  /** Tags of readers who are served this language when none fits better. */
  readonly serves: readonly string[];
};

/** English is the language that content is written in; every other is a translation of it. */
export const english = {
  slug: 'en',
  tag: 'en',
  // Day before month, which nobody misreads: 20 November 2026.
  formats: 'en-GB',
  label: 'English',
  direction: 'ltr',
  serves: ['en'],
} as const satisfies Locale;

export const translatedLocales = [
  {
    slug: 'zh-hans',
    tag: 'zh-Hans',
    formats: 'zh-Hans',
    label: '简体中文',
    direction: 'ltr',
    // Readers of traditional Chinese get the simplified pages until the site has theirs.
    serves: ['zh-Hans', 'zh', 'zh-CN', 'zh-SG', 'zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO'],
  },
] as const satisfies readonly Locale[];

export const locales = [english, ...translatedLocales] as const;
export type LocaleSlug = (typeof locales)[number]['slug'];

/** The locale with this slug, as it stands in an address; `undefined` for any other text. */
export function localeBySlug(slug: string): (typeof locales)[number] | undefined {
  return locales.find((locale) => locale.slug === slug);
}

/** Languages in which people look for a country; each gives its own name for it. */
const languages = [
  'en',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'ru',
  'uk',
  'de',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'pl',
  'tr',
  'ar',
  'fa',
  'he',
  'hi',
  'id',
  'th',
  'vi',
] as const;

const inLanguages = languages.flatMap((language) =>
  (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style })),
);

/** The names of a country or region in the languages of many travellers, each once. */
export function regionNames(code: string): string[] {
  return [...new Set(inLanguages.flatMap((names) => names.of(code) ?? []))];
}

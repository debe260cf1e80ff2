import { translatedLocales } from '../i18n/locales.ts';

/** Files that are lists, without prose. */
type ListKind = 'distrusted' | 'link-exceptions' | 'redirects';

/** What a content file is, by its place in the folder `content/`. */
export type FileKind =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'operator'; readonly country: string; readonly slug: string }
  | { readonly kind: 'travel' }
  | { readonly kind: 'travel-brand'; readonly slug: string }
  | { readonly kind: 'way' | 'guide' | 'page'; readonly slug: string }
  | { readonly kind: 'translation'; readonly twin: string; readonly locale: string }
  | { readonly kind: ListKind };

export type Placed =
  FileKind | { readonly kind: 'misplaced'; readonly message: string; readonly hint: string };

const articles = new Map<string, 'way' | 'guide' | 'page'>([
  ['ways', 'way'],
  ['guides', 'guide'],
  ['pages', 'page'],
]);
const lists = new Map<string, ListKind>([
  ['distrusted.yml', 'distrusted'],
  ['link-exceptions.yml', 'link-exceptions'],
  ['redirects.yml', 'redirects'],
]);
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const places =
  'write content/countries/<country>/<operator>.md, content/travel/<brand>.md, content/ways/<way>.md, content/guides/<guide>.md or content/pages/<page>.md';

/** Tells from a path such as `content/countries/japan/kddi-au.md` what the file is. */
export function kindOf(path: string): Placed {
  const parts = path.split('/').slice(1);
  const file = parts.at(-1) ?? '';
  const list = parts.length === 1 ? lists.get(file) : undefined;
  if (list) return { kind: list };
  if (!file.endsWith('.md'))
    return misplaced('is no content file', `${places}; pictures and other files belong elsewhere`);
  const [stem = '', locale, ...rest] = file.slice(0, -'.md'.length).split('.');
  if (!slugPattern.test(stem) || rest.length > 0) {
    return misplaced(
      'has a name that is no slug',
      'name it with lower-case letters, digits and single hyphens, such as kddi-au.md',
    );
  }
  const place = placeOf(parts, stem);
  if (!place) return misplaced('is in no folder that holds content', places);
  if (locale === undefined) return place;
  if (!translatedLocales.some(({ slug }) => slug === locale)) {
    return misplaced(
      `is a translation into "${locale}", which is no language of this site`,
      `the languages are ${translatedLocales.map(({ slug }) => slug).join(', ')}`,
    );
  }
  return { kind: 'translation', twin: path.replace(`.${locale}.md`, '.md'), locale };
}

function placeOf(parts: readonly string[], stem: string): FileKind | undefined {
  const [folder = '', country = ''] = parts;
  if (folder === 'countries' && parts.length === 3 && slugPattern.test(country)) {
    return stem === 'index' ? { kind: 'country', country } : { kind: 'operator', country, slug: stem };
  }
  if (folder === 'travel' && parts.length === 2) {
    return stem === 'index' ? { kind: 'travel' } : { kind: 'travel-brand', slug: stem };
  }
  const kind = articles.get(folder);
  return kind && parts.length === 2 ? { kind, slug: stem } : undefined;
}

function misplaced(message: string, hint: string): Placed {
  return { kind: 'misplaced', message, hint };
}

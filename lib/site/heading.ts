import type { Entry } from '../catalogue/catalogue.ts';
import { localText } from '../catalogue/text.ts';
import type { Format } from '../i18n/format.ts';

/** The heading of an entry's page, as its reader sees it. */
export function headingOf(entry: Entry, { t, locale, nameOf }: Format): string {
  switch (entry.kind) {
    case 'country':
      return t('country.title', { country: nameOf(entry.data.names, entry.slug) });
    case 'operator':
    case 'travel-brand':
      return t('operator.question', { operator: nameOf(entry.data.names, entry.data.name) });
    default:
      return localText(entry, locale, 'title', entry.data.title).text;
  }
}

/** What an entry is called in a trail of links. */
export function labelOf(entry: Entry, format: Format): string {
  switch (entry.kind) {
    case 'country':
      return format.nameOf(entry.data.names, entry.slug);
    case 'operator':
    case 'travel-brand':
      return format.nameOf(entry.data.names, entry.data.name);
    default:
      return headingOf(entry, format);
  }
}

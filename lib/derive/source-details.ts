import type { Format } from '../i18n/format.ts';
import type { Source } from '../schema/source.ts';

/** Who publishes a page, of when it is, and, unless that is said elsewhere, when and how it was read. */
export function sourceDetails(source: Source, readingIsSaid: boolean, { t, date }: Format): string[] {
  return [
    t(`publisher.${source.publisher}`),
    source.dated === undefined ? t('source.undated') : t('source.dated', { date: date(source.dated) }),
    ...(readingIsSaid ? [] : [t('source.read', { date: date(source.read) })]),
    ...(!readingIsSaid && source.copy === 'archived' ? [t('source.archived')] : []),
  ];
}

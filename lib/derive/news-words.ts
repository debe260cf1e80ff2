import type { CountryEntry } from '../catalogue/catalogue.ts';
import type { Format } from '../i18n/format.ts';
import type { Change } from '../schema/operator.ts';
import type { News } from './news.ts';
import type { Period } from './news-pages.ts';

/** More names than these are counted instead. */
const mostNamed = 4;

/** Where a piece of news is from, in words: the country, or travel eSIMs. */
export function placeOfNews(country: CountryEntry | undefined, { t, nameOf }: Format): string {
  return country ? nameOf(country.data.names, country.slug) : t('travel.name');
}

/** Whom a piece of news is about: "au (Japan)"; for additions their country. */
export function subjectOfNews(news: News, format: Format): string {
  const place = placeOfNews(news.country, format);
  if (news.type === 'added') return place;
  const operator = format.nameOf(news.operator.data.names, news.operator.data.name);
  return format.t('changes.subject', { operator, place });
}

/** "Gift data: With conditions → No, because the operator changed it". */
export function wordsOfChange(
  { capability, from, to, why }: Pick<Change, 'capability' | 'from' | 'to' | 'why'>,
  { t }: Format,
): string {
  return t('change.line', {
    capability: t(`capability.${capability}.name`),
    from: t(`verdict.${from}`),
    to: t(`verdict.${to}`),
    why: t(`change.${why}`),
  });
}

/** What happened, in words: a change as above, or "mineo and povo are new". */
export function wordsOfNews(news: News, format: Format): string {
  if (news.type === 'answer') return wordsOfChange(news, format);
  const { t, list, nameOf } = format;
  const count = news.operators.length;
  if (news.isNew) return t('changes.newCountry', { count });
  const names = news.operators.map(({ data }) => nameOf(data.names, data.name));
  return count > mostNamed
    ? t('changes.addedMany', { count })
    : t('changes.added', { names: list(names), count });
}

/** "November 2026", and behind it the part where the month is long. */
export function wordsOfPeriod({ month, part }: Pick<Period, 'month' | 'part'>, { t, date }: Format): string {
  return part === 1 ? date(month) : t('changes.part', { month: date(month), part });
}

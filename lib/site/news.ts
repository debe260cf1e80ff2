import type { CountryEntry } from '../catalogue/catalogue.ts';
import type { News } from '../derive/news.ts';
import type { DocumentRoute } from './routes.ts';
import { hrefOf, profileRoute } from './routes.ts';

/** The page that a piece of news is about: the profile that changed, the one that was added, else the page of them all. */
export function routeOfNews(news: News): DocumentRoute {
  if (news.type === 'answer') return profileRoute(news.operator);
  const [only, ...others] = news.operators;
  const isOne = only !== undefined && others.length === 0 && !news.isNew;
  return isOne ? profileRoute(only) : placeRoute(news.country);
}

/** Where a piece of news leads: to the answer that changed, else to the page that it is about. */
export function newsHref(locale: string, news: News): string {
  const page = hrefOf(locale, routeOfNews(news));
  return news.type === 'answer' ? `${page}#${news.capability}` : page;
}

/** The page of the place that news are from: a country's, or that of travel eSIMs. */
export function placeRoute(country: CountryEntry | undefined): DocumentRoute {
  return country ? { to: 'country', country: country.slug } : { to: 'travel' };
}

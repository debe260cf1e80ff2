import { generateAtomFeed } from 'feedsmith';
import { findCountry } from '../catalogue/catalogue.ts';
import type { Edition } from '../catalogue/store.ts';
import { changesOf } from '../derive/changes.ts';
import type { News } from '../derive/news.ts';
import { newsOf } from '../derive/news.ts';
import { placeOfNews, subjectOfNews, wordsOfNews } from '../derive/news-words.ts';
import type { Format } from '../i18n/format.ts';
import { siteConfig } from '../site/config.ts';
import { feedHref, feedType } from '../site/feeds.ts';
import { newsHref, placeRoute } from '../site/news.ts';
import { hrefOf, sections } from '../site/routes.ts';

/** Readers of feeds come back often; what is older stands on the page of changes. */
const mostEntries = 100;

/**
 * The Atom feed of what changed, newest first, in one language: everywhere, in one country, or among the travel brands.
 * An entry keeps its id however its words or the list around it change, so that nobody is told twice.
 */
export function feedOf({ today, catalogue }: Edition, format: Format, scope?: string): string {
  const { locale, t } = format;
  const news = newsOf(changesOf(catalogue)).filter(
    ({ country }) => scope === undefined || (country?.slug ?? sections.travel) === scope,
  );
  const country = scope === undefined ? undefined : findCountry(catalogue, scope);
  const [title, page] =
    scope === undefined
      ? [t('changes.title'), { to: 'changes' } as const]
      : [t('changes.feedOf', { place: placeOfNews(country, format) }), placeRoute(country)];
  return generateAtomFeed(
    {
      xml: { lang: locale.tag },
      id: tagOf(feedHref(locale.slug, scope)),
      title: { value: `${title} · ${t('site.name')}` },
      subtitle: { value: t('changes.description') },
      updated: instantOf(news[0]?.date ?? today),
      rights: { value: t('site.licence') },
      authors: [{ name: t('site.name'), uri: addressOf(hrefOf(locale.slug, { to: 'home' })) }],
      links: [
        { rel: 'self', type: feedType, href: addressOf(feedHref(locale.slug, scope)) },
        pageLink(format, hrefOf(locale.slug, page)),
      ],
      entries: news.slice(0, mostEntries).map((item) => entryOf(item, format)),
    },
    { strict: true },
  );
}

function entryOf(news: News, format: Format) {
  const { t, locale } = format;
  const title = t('changes.entry', {
    subject: subjectOfNews(news, format),
    words: wordsOfNews(news, format),
  });
  return {
    id: tagOf(`/${locale.slug}/${news.id}`),
    title: { value: title },
    updated: instantOf(news.date),
    published: instantOf(news.date),
    links: [pageLink(format, newsHref(locale.slug, news))],
    // Without a summary some readers of feeds show an empty entry.
    summary: { value: summaryOf(news, format) ?? title },
  };
}

/** What a reader of feeds sees below the title: the question that was answered, or the names of all who are new. */
function summaryOf(news: News, { t, list, nameOf }: Format): string | undefined {
  if (news.type === 'answer') return t(`capability.${news.capability}.question`);
  const names = news.operators.map(({ data }) => nameOf(data.names, data.name));
  return names.length > 0 ? list(names) : undefined;
}

function pageLink({ locale }: Format, path: string) {
  return { rel: 'alternate', type: 'text/html', hreflang: locale.tag, href: addressOf(path) };
}

/** A name that lasts and is nobody else's (RFC 4151). */
function tagOf(path: string): string {
  return `tag:${new URL(siteConfig.address).hostname},2026:${path}`;
}

/** A day is all that we know; feeds want an instant. */
function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function addressOf(path: string): string {
  return `${siteConfig.address}${path}`;
}

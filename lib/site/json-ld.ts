import type {
  Article,
  BreadcrumbList,
  Dataset,
  FAQPage,
  Graph,
  Organization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { CountryEntry, Entry } from '../catalogue/catalogue.ts';
import type { Edition } from '../catalogue/store.ts';
import { localText } from '../catalogue/text.ts';
import { plainSentence, sentenceOf } from '../derive/sentence.ts';
import type { Format } from '../i18n/format.ts';
import { siteConfig } from './config.ts';
import { datasetFiles } from './dataset-files.ts';
import { entryOf } from './documents.ts';
import { headingOf, labelOf } from './heading.ts';
import { placeOf } from './indexing.ts';
import { lastChange } from './last-change.ts';
import { contentLicence } from './licence.ts';
import { wordsOfPage } from './page-words.ts';
import type { DocumentRoute, Route } from './routes.ts';
import { hrefOf } from './routes.ts';

/** A page above another one, as the trail of links at its top names it. */
export type Crumb = { readonly label: string; readonly route: Route };

/** A document in a language, with what its data are made from. */
type Page = { readonly edition: Edition; readonly route: DocumentRoute; readonly format: Format };

/**
 * What a document says to machines in the vocabulary of schema.org; `undefined` for one that search engines should not
 * show. It repeats what the reader sees, in fewer words: an article with its days, the trail of links, questions with
 * their answers, and where the same facts lie as data.
 */
export function jsonLdOf(page: Page, crumbs: readonly Crumb[]): Graph | undefined {
  const { edition, route, format } = page;
  if (!placeOf(edition.catalogue, format.locale.slug, route).indexed) return undefined;
  const entry = entryOf(edition.catalogue, route);
  const nodes: Thing[] = [
    ...(route.to === 'home' ? [website(page), organization(format)] : [trail(page, crumbs, entry)]),
    ...(entry ? [article(page, entry)] : []),
    ...(entry?.kind === 'country' ? questions(entry, format) : []),
    ...dataset(page, entry),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The text for a `<script type="application/ld+json">`; nothing in it can end the script. */
export function jsonLdText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}

function addressOf(format: Format, route: Route): string {
  return `${siteConfig.address}${hrefOf(format.locale.slug, route)}`;
}

const organizationId = `${siteConfig.address}/#organization`;

function organization(format: Format): Organization {
  return {
    '@type': 'Organization',
    '@id': organizationId,
    name: format.t('site.name'),
    url: addressOf(format, { to: 'home' }),
    ...(siteConfig.repository === undefined ? {} : { sameAs: siteConfig.repository }),
  };
}

function website({ edition, route, format }: Page): WebSite {
  return {
    '@type': 'WebSite',
    name: format.t('site.name'),
    url: addressOf(format, route),
    description: wordsOfPage(edition, route, format).description,
    inLanguage: format.locale.tag,
    publisher: { '@id': organizationId },
    potentialAction: searchAction(format),
  };
}

/** How a machine searches the site, in the form that search engines ask for. */
function searchAction(format: Format): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addressOf(format, { to: 'search' })}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
}

/** The trail at the top of the page, and the page itself at its end. */
function trail({ route, format }: Page, crumbs: readonly Crumb[], entry: Entry | undefined): BreadcrumbList {
  const steps = [...crumbs, { label: ownLabel(route, entry, format), route }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, route: step }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: addressOf(format, step),
    })),
  };
}

function ownLabel(route: DocumentRoute, entry: Entry | undefined, format: Format): string {
  const { t } = format;
  if (entry) return labelOf(entry, format);
  if (route.to === 'capability') return t(`capability.${route.capability}.question`);
  return t(route.to === 'fields' ? 'fields.title' : 'help.link');
}

function article({ edition: { catalogue }, route, format }: Page, entry: Entry): Article {
  const modified = lastChange(catalogue, route);
  const summary = summaryOf(entry, format);
  return {
    '@type': 'Article',
    headline: headingOf(entry, format),
    ...(summary === undefined ? {} : { description: summary }),
    url: addressOf(format, route),
    inLanguage: format.locale.tag,
    datePublished: entry.data.added,
    ...(modified === undefined ? {} : { dateModified: modified }),
    author: organization(format),
    license: contentLicence.address,
  };
}

/** What the page says first below its heading; the answers of one operator have no sentence for it. */
function summaryOf(entry: Entry, format: Format): string | undefined {
  switch (entry.kind) {
    case 'country':
      return plainSentence(sentenceOf(entry, format), format);
    case 'operator':
    case 'travel-brand':
      return undefined;
    default:
      return localText(entry, format.locale, 'summary', entry.data.summary).text;
  }
}

function questions(country: CountryEntry, { locale }: Format): FAQPage[] {
  const asked = Object.entries(country.data.questions ?? {});
  if (asked.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      mainEntity: asked.map(([id, { question, answer }]) => ({
        '@type': 'Question',
        name: localText(country, locale, `questions.${id}.question`, question).text,
        acceptedAnswer: {
          '@type': 'Answer',
          text: localText(country, locale, `questions.${id}.answer`, answer).text,
        },
      })),
    },
  ];
}

/** The shortest description of data that a search engine for data takes, in characters. */
const shortestDescription = 50;

/** The facts of the page as data of the API, where it has them. An article of the same graph names who made them. */
function dataset({ edition, route, format }: Page, entry: Entry | undefined): Dataset[] {
  const files = datasetFiles(route);
  if (files.length === 0) return [];
  const name = entry ? headingOf(entry, format) : questionOf(route, format);
  const { description } = wordsOfPage(edition, route, format);
  const modified = lastChange(edition.catalogue, route);
  return [
    {
      '@type': 'Dataset',
      name,
      description: description.length < shortestDescription ? `${name} ${description}` : description,
      ...(modified === undefined ? {} : { dateModified: modified }),
      creator: entry || route.to === 'home' ? { '@id': organizationId } : organization(format),
      license: contentLicence.address,
      distribution: files.map(({ address, type }) => ({
        '@type': 'DataDownload',
        encodingFormat: type,
        contentUrl: address,
      })),
    },
  ];
}

function questionOf(route: DocumentRoute, { t }: Format): string {
  return t(route.to === 'capability' ? `capability.${route.capability}.question` : 'home.title');
}

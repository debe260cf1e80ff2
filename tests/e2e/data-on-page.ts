import { formatFor } from '#lib/i18n/format.ts';
import { english, locales } from '#lib/i18n/locales.ts';
import type { Visited } from './crawl.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a block of JSON-LD says that the page does not show; empty when they agree. */
export function disagreements(page: Visited, text: string): string[] {
  const { '@graph': nodes } = JSON.parse(text) as { readonly '@graph': readonly Node[] };
  return nodes.flatMap((node) => {
    const judge = judges[String(node['@type'])];
    return judge ? judge(page, node) : [`nobody compares a ${String(node['@type'])} with its page`];
  });
}

type Judge = (page: Visited, node: Node) => string[];

const judges: Readonly<Record<string, Judge>> = {
  Article: (page, article) => [
    ...unless(article.headline === page.headings[0], 'headline'),
    ...unless(article.description === undefined || shows(page.words, article.description), 'description'),
    ...unless(article.inLanguage === page.lang, 'language'),
    ...unless(article.url === page.canonical, 'address'),
    ...unless(showsDay(page, String(article.dateModified)), `day ${String(article.dateModified)}`),
    ...unless(String(article.datePublished) <= String(article.dateModified), 'order of days'),
  ],
  BreadcrumbList: ({ trail, words, canonical }, list) => {
    const items = list.itemListElement as readonly Node[];
    return [
      ...unless(
        items
          .slice(0, -1)
          .map(({ name }) => name)
          .join() === trail.join(),
        'trail',
      ),
      ...unless(items.at(-1)?.item === canonical, 'end of the trail'),
      ...unless(shows(words, items.at(-1)?.name), 'own label'),
    ];
  },
  FAQPage: ({ words }, faq) =>
    (faq.mainEntity as readonly Node[]).flatMap(({ name, acceptedAnswer }) => [
      ...unless(shows(words, name), `question ${String(name)}`),
      ...unless(shows(words, (acceptedAnswer as Node).text), `answer to ${String(name)}`),
    ]),
  Dataset: ({ description, headings }, set) => [
    ...unless(set.name === headings[0], 'name'),
    ...unless(
      [description, `${String(set.name)} ${description}`].includes(String(set.description)),
      'description',
    ),
  ],
  WebSite: ({ title, description, lang, canonical }, site) => [
    ...unless(title.endsWith(String(site.name)), 'name'),
    ...unless(site.description === description && site.inLanguage === lang, 'words'),
    ...unless(site.url === canonical, 'address'),
  ],
  Organization: ({ title, canonical }, organization) => [
    ...unless(
      title.endsWith(String(organization.name)) && organization.url === canonical,
      'name and address',
    ),
  ],
};

/** Blanks do not count: between two elements the page may have one where Chinese has none. */
function shows(words: string, text: unknown): boolean {
  return typeof text === 'string' && words.includes(text.replace(/\s+/g, ''));
}

/** In a `<time>`, or in the words of the language where a sentence names it. */
function showsDay({ days, words, lang }: Visited, day: string): boolean {
  const locale = locales.find(({ tag }) => tag === lang) ?? english;
  return days.includes(day) || shows(words, formatFor(locale.slug).date(day));
}

function unless(holds: boolean, what: string): string[] {
  return holds ? [] : [`${what} differs`];
}

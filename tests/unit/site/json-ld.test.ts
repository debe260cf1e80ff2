import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue, findCountry } from '#lib/catalogue/catalogue.ts';
import type { Edition } from '#lib/catalogue/store.ts';
import { currentDay } from '#lib/cli/today.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { checkContent } from '#lib/rules/check.ts';
import { siteConfig } from '#lib/site/config.ts';
import { documentsOf } from '#lib/site/documents.ts';
import { placeOf } from '#lib/site/indexing.ts';
import { jsonLdOf, jsonLdText } from '#lib/site/json-ld.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import { hrefOf } from '#lib/site/routes.ts';
import type { Block } from '#tests/quality/structured-data.ts';
import { structuredDataErrors } from '#tests/quality/structured-data.ts';
import {
  answer,
  countryDocument,
  guideDocument,
  no,
  operatorDocument,
  wayDocument,
} from '#tests/unit/build.ts';

const question = { question: 'Can I share by <b>hotspot</b>?', answer: 'Yes, </script> and no.' };
const edition: Edition = {
  today: '2026-11-21',
  catalogue: buildCatalogue([
    countryDocument('japan', { questions: { hotspot: question } }),
    operatorDocument('mineo', 'mvno', { gift: answer('yes'), hotspot: { ...no, checked: '2026-11-19' } }),
    operatorDocument('povo', 'mvno', { gift: answer('yes') }),
    wayDocument('hotspot', 1),
    guideDocument('esim-moves', 'How eSIMs move'),
  ]),
};
const japan: DocumentRoute = { to: 'country', country: 'japan' };
const home = { label: 'Countries and regions', route: { to: 'home' } } as const;
const address = (path: string) => `${siteConfig.address}/en${path}`;

/** The nodes of a page by their types. */
function nodesOf(route: DocumentRoute, locale: 'en' | 'zh-hans' = 'en'): Record<string, unknown> {
  const graph = jsonLdOf({ edition, route, format: formatFor(locale) }, [home]);
  const nodes = graph?.['@graph'] ?? [];
  return Object.fromEntries(
    nodes.map((node) => [typeof node === 'object' && '@type' in node ? node['@type'] : 'none', node]),
  );
}

describe('a country’s page says', () => {
  test('that it is an article, with the days of its facts and the sentence of its answer', () => {
    expect(nodesOf(japan).Article).toMatchObject({
      headline: 'Can I gift or share eSIM data in Japan?',
      description:
        'Only with the right operator. mineo and povo let you give data to any other customer. On hotspots we found only one that says no.',
      url: address('/japan'),
      inLanguage: 'en',
      datePublished: '2026-11-01',
      dateModified: '2026-11-20',
    });
  });

  test('where it stands', () => {
    expect(nodesOf(japan).BreadcrumbList).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Countries and regions', item: address('') },
        { position: 2, name: 'Japan', item: address('/japan') },
      ],
    });
  });

  test('which questions it answers', () => {
    expect(nodesOf(japan).FAQPage).toMatchObject({
      mainEntity: [{ name: question.question, acceptedAnswer: { text: question.answer } }],
    });
  });

  test('where its facts lie as data, and under which licence', () => {
    expect(nodesOf(japan).Dataset).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      dateModified: '2026-11-20',
      distribution: [
        {
          encodingFormat: 'application/json',
          contentUrl: `${siteConfig.address}/api/v1/countries/japan.json`,
        },
      ],
    });
  });
});

test('the home page tells machines how to search the site, in each language', () => {
  for (const { slug } of locales) {
    expect(nodesOf({ to: 'home' }, slug).WebSite).toMatchObject({
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: `${siteConfig.address}/${slug}/search?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    });
  }
});

describe('other pages say what they are', () => {
  test.for<readonly [DocumentRoute, readonly string[]]>([
    [{ to: 'home' }, ['WebSite', 'Organization', 'Dataset']],
    [{ to: 'operator', country: 'japan', operator: 'mineo' }, ['BreadcrumbList', 'Article', 'Dataset']],
    [{ to: 'capability', capability: 'gift' }, ['BreadcrumbList', 'Dataset']],
    [{ to: 'way', slug: 'hotspot' }, ['BreadcrumbList', 'Article']],
    [{ to: 'help' }, ['BreadcrumbList']],
    [{ to: 'fields' }, ['BreadcrumbList']],
  ])('$0', ([route, types]) => {
    expect(Object.keys(nodesOf(route))).toEqual(types);
  });

  test('and none without questions says that it has some', () => {
    expect(nodesOf({ to: 'operator', country: 'japan', operator: 'mineo' })).not.toHaveProperty('FAQPage');
  });
});

test('a page that search engines should not show says nothing', () => {
  expect(
    jsonLdOf(
      { edition, route: { to: 'operator', country: 'japan', operator: 'povo' }, format: formatFor('en') },
      [],
    ),
  ).toBeUndefined();
  expect(
    jsonLdOf({ edition, route: { to: 'guide', slug: 'esim-moves' }, format: formatFor('zh-hans') }, []),
  ).toBeUndefined();
});

test('nothing in a page’s texts ends its script', () => {
  const graph = jsonLdOf({ edition, route: japan, format: formatFor('en') }, [home]);
  const text = graph && jsonLdText(graph);
  expect(text).not.toContain('<');
  expect(JSON.parse(text ?? '')).toEqual(graph);
});

describe('the data of all documents of the site', () => {
  let blocks: readonly Block[];
  let real: Edition;

  beforeAll(async () => {
    const { documents } = await checkContent(process.cwd(), currentDay());
    real = { today: currentDay(), catalogue: buildCatalogue(documents) };
    blocks = locales.flatMap(({ slug }) =>
      documentsOf(real.catalogue).flatMap((route): Block[] => {
        const graph = jsonLdOf({ edition: real, route, format: formatFor(slug) }, [home]);
        return graph ? [{ path: hrefOf(slug, route), text: jsonLdText(graph) }] : [];
      }),
    );
  }, 60_000);

  test('are there for each that search engines may show', () => {
    const indexed = locales.flatMap(({ slug }) =>
      documentsOf(real.catalogue)
        .filter((route) => placeOf(real.catalogue, slug, route).indexed)
        .map((route) => hrefOf(slug, route)),
    );
    expect(blocks.map(({ path }) => path)).toEqual(indexed);
  });

  test(
    'hold the vocabulary of schema.org and what search engines require',
    { timeout: 120_000 },
    async () => {
      expect(await structuredDataErrors(blocks)).toEqual([]);
    },
  );

  test('describe each data set in the 50 to 5,000 characters that a search engine for data asks for', () => {
    const lengths = blocks.flatMap(({ text }) =>
      [...text.matchAll(/"@type":"Dataset","name":"[^"]*","description":"([^"]*)"/g)].map(
        ([, description = '']) => description.length,
      ),
    );
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5000);
  });

  test('give all questions that a country’s page shows', () => {
    for (const { path, text } of blocks.filter((block) => block.text.includes('FAQPage'))) {
      const country = findCountry(real.catalogue, path.split('/').at(-1) ?? '');
      expect(text.split('"@type":"Question"').length - 1, path).toBe(
        Object.keys(country?.data.questions ?? {}).length,
      );
    }
  });
});

describe('the judges of structured data', () => {
  const faulty = {
    'a type that schema.org does not have': { '@type': 'Artikel' },
    'a property that the type does not have': { '@type': 'Article', itemListElement: [] },
    'a misspelt property': { '@type': 'Article', headlin: 'x' },
    'a value out of range': { '@type': 'Article', author: { '@type': 'BreadcrumbList' } },
    'a trail without an order': {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', name: 'x', item: 'https://x.org/' }],
    },
    'an organization without a name': { '@type': 'Organization', url: 'https://x.org/' },
  };

  test('object to each mistake', { timeout: 60_000 }, async () => {
    const blocks = Object.entries(faulty).map(([path, node]) => ({
      path,
      text: JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] }),
    }));
    const errors = await structuredDataErrors(blocks);
    expect([...new Set(errors.map((error) => error.split(':')[0]))].sort()).toEqual(
      Object.keys(faulty).sort(),
    );
  });

  test('want a graph in the vocabulary of schema.org', async () => {
    const other = { path: '/en/x', text: '{"@context":"https://example.org","@graph":[]}' };
    await expect(structuredDataErrors([other])).rejects.toThrow('/en/x');
  });
});

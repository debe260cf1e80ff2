import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { Now } from '#components/ways/now.tsx';
import { OperatorNow } from '#components/ways/operator-now.tsx';
import type { Catalogue, CountryEntry } from '#lib/catalogue/catalogue.ts';
import { findCountry, findOperator } from '#lib/catalogue/catalogue.ts';
import { waysOf } from '#lib/derive/advice/country-ways.ts';
import { operatorWays } from '#lib/derive/advice/operator-ways.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { realEdition } from '../publish/real-edition.ts';

const format = formatFor('en');
let catalogue: Catalogue;

beforeAll(async () => {
  ({ catalogue } = await realEdition());
}, 60_000);

function countryOf(slug: string): CountryEntry {
  const country = findCountry(catalogue, slug);
  if (!country) throw new Error(`There is no country ${slug}.`);
  return country;
}

/** How often a page leads to a warning. */
const linksTo = (html: string, address: string) => html.split(`href="${address}"`).length - 1;

describe('on the page of Russia', () => {
  test('every line about a way that a warning concerns leads to the warning', () => {
    const country = countryOf('russia');
    const ways = waysOf(country, catalogue.ways);
    const html = renderToStaticMarkup(<Now {...{ country, ways, format }} sources={new Map()} />);
    const lines = ways.bySituation.flatMap(({ shown }) => shown);
    const concerned = lines.filter(({ warnings }) => warnings.includes('foreign-sims-blocked'));
    expect(concerned.map(({ way }) => way.slug)).toContain('own-esim-each');
    expect(linksTo(html, '#warning-foreign-sims-blocked')).toBeGreaterThanOrEqual(concerned.length);
  });
});

describe('on the page of Salt', () => {
  test('whoever reads that a hotspot can be tried is led to what Salt says of hotspots', () => {
    const country = countryOf('switzerland');
    const operator = findOperator(country, 'salt');
    if (!operator) throw new Error('There is no operator salt.');
    const { ways } = catalogue;
    const html = renderToStaticMarkup(<OperatorNow {...{ country, operator, ways, format }} />);
    const hotspots = operatorWays(operator, country, ways)
      .flatMap((each) => each.ways)
      .filter(({ way }) => way.slug === 'hotspot');
    expect(hotspots.length).toBeGreaterThan(0);
    expect(linksTo(html, '/en/switzerland#warning-hotspot-at-salt')).toBe(hotspots.length);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '#lib/catalogue/store.ts';
import { addressesOf } from '#lib/derive/addresses.ts';
import { fullWordsOf } from '#lib/derive/words.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { contentLicence } from '#lib/site/licence.ts';
import { writeTwin } from '#lib/publish/markdown/twin.ts';
import { twinOf } from '#lib/publish/markdown/twins.ts';
import { documentsOf } from '#lib/site/documents.ts';
import { capabilitiesOf } from '#lib/schema/vocabulary.ts';
import { siteConfig } from '#lib/site/config.ts';
import type { DocumentRoute } from '#lib/site/routes.ts';
import { hrefOf, profileRoute, twinHref } from '#lib/site/routes.ts';
import { profilesOf, realEdition } from '../real-edition.ts';
import { addressesIn, below, nodesOf, readTwin, wordsIn } from './read-twin.ts';

let edition: Edition;

beforeAll(async () => {
  edition = await realEdition();
});

const site = siteConfig.address;

describe.for(locales)('in $label', ({ slug, tag }) => {
  const format = formatFor(slug);
  const { t, nameOf } = format;

  const known = new Map<string, ReturnType<typeof readTwin>>();

  /** A document's twin, written and read again; each once, because there are hundreds. */
  function read(route: DocumentRoute): ReturnType<typeof readTwin> {
    const address = hrefOf(slug, route);
    const before = known.get(address);
    if (before) return before;
    const context = { edition, format };
    const twin = twinOf(route, context);
    if (!twin) throw new Error(`${address} has no twin.`);
    const text = readTwin(writeTwin(twin, route, context));
    known.set(address, text);
    return text;
  }

  test('every document has a twin that says where it is from', () => {
    for (const route of documentsOf(edition.catalogue)) {
      const { about } = read(route);
      const address = hrefOf(slug, route);
      expect(about.language, address).toBe(tag);
      expect(about.edition, address).toEqual(new Date(edition.today));
      expect(about.licence, address).toContain(contentLicence.address);
      const { canonical, title } = about;
      // The field reference is English in every language.
      expect([`${site}${address}`, `${site}${hrefOf('en', route)}`], address).toContain(canonical);
      expect(about.attribution, address).toContain(canonical);
      expect(title, address).toMatch(/\S/);
    }
  });

  test('a way that a warning concerns says so, on the twin of a country and on that of an operator', () => {
    const said = t('advice.warned', { count: 1 });
    const salt = read({ to: 'operator', country: 'switzerland', operator: 'salt' });
    expect(wordsIn(salt.tree)).toContain(said);
    expect(addressesIn(salt.tree)).toContain(
      `${site}${twinHref(slug, { to: 'country', country: 'switzerland' })}`,
    );
    expect(wordsIn(read({ to: 'country', country: 'russia' }).tree)).toContain(said);
  });

  test('every twin is one title with sections, tables of even rows and no HTML', () => {
    for (const route of documentsOf(edition.catalogue)) {
      const { about, tree } = read(route);
      const address = hrefOf(slug, route);
      const titles = nodesOf(tree, 'heading').filter(({ depth }) => depth === 1);
      expect(titles.map(wordsIn), address).toEqual([about.title]);
      expect(nodesOf(tree, 'html'), address).toEqual([]);
      for (const { children } of nodesOf(tree, 'table')) {
        const lengths = new Set(children.map((row) => row.children.length));
        expect(lengths.size, address).toBe(1);
      }
    }
  });

  test('every link leads to another twin or to an address that the content names', () => {
    const twins = new Set(
      locales.flatMap((locale) =>
        documentsOf(edition.catalogue).map((route) => `${site}${twinHref(locale.slug, route)}`),
      ),
    );
    const { countries, travel, ways, guides, pages } = edition.catalogue;
    const entries = [...countries, ...(travel ? [travel] : []), ...profilesOf(edition.catalogue)];
    const named = new Set(
      [...entries, ...ways, ...guides, ...pages].flatMap((entry) =>
        [entry, ...entry.translations.values()].flatMap(addressesOf).map(({ address }) => address),
      ),
    );
    for (const route of documentsOf(edition.catalogue)) {
      for (const address of addressesIn(read(route).tree)) {
        const isKnown = address.startsWith(site) ? twins.has(address) : named.has(address);
        expect(isKnown, `${hrefOf(slug, route)} leads to ${address}`).toBe(true);
      }
    }
  });

  test('every citation has its source, numbered from one, and every source is cited', () => {
    for (const route of documentsOf(edition.catalogue)) {
      const { tree } = read(route);
      const cited = [...new Set(nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier))];
      const told = nodesOf(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
      expect(told, hrefOf(slug, route)).toEqual(told.map((_, index) => String(index + 1)));
      expect(cited.toSorted(), hrefOf(slug, route)).toEqual(told.toSorted());
    }
  });

  test('every answer of the catalogue stands in its operator’s twin with its verdict, confidence apart', () => {
    for (const profile of profilesOf(edition.catalogue)) {
      const { tree } = read(profileRoute(profile));
      for (const capability of capabilitiesOf(profile.data.kind)) {
        const answer = profile.data.answers?.[capability];
        if (!answer) continue;
        const name = t(`capability.${capability}.name`);
        const [first] = below(tree, (heading) => heading.depth === 2 && wordsIn(heading) === name);
        if (answer.verdict === 'unknown') {
          expect(first, `${profile.file} ${capability}`).toBeUndefined();
          const lines = below(tree, (heading) => wordsIn(heading) === t('operator.unknown'));
          expect(lines.map(wordsIn).join('\n'), `${profile.file} ${capability}`).toContain(
            `${name} · ${t('verdict.unknown')}`,
          );
        } else {
          expect(first && wordsIn(first).split(' · ')[0], `${profile.file} ${capability}`).toBe(
            fullWordsOf(answer, format),
          );
        }
      }
    }
  });

  test('every answer stands in its country’s table, in the row of the operator and the column of the question', () => {
    for (const country of edition.catalogue.countries) {
      const { tree } = read({ to: 'country', country: country.slug });
      const tables = nodesOf(tree, 'table').map(({ children }) =>
        children.map((row) => row.children.map(wordsIn)),
      );
      for (const { data, file } of country.operators) {
        if (!data.answers) continue;
        const name = nameOf(data.names, data.name);
        const ofKind = tables.find((rows) => rows.slice(1).some(([cell]) => cell === name));
        const row = ofKind?.slice(1).find(([cell]) => cell === name);
        for (const capability of capabilitiesOf(data.kind)) {
          const answer = data.answers[capability];
          const column = ofKind?.[0]?.indexOf(t(`capability.${capability}.short`)) ?? -1;
          expect(row?.[column], `${file} ${capability}`).toBe(
            answer ? fullWordsOf(answer, format) : t('verdict.unchecked'),
          );
        }
      }
    }
  });
});

test('a twin of a text that is not translated says so and names the English page', () => {
  const context = { edition, format: formatFor('zh-hans') };
  const route = { to: 'fields' } as const;
  const twin = twinOf(route, context);
  const text = twin && writeTwin(twin, route, context);
  expect(text).toContain(context.format.t('fallback.notice'));
  expect(text).toContain(`canonical: ${site}/en/about/fields\n`);
});

test('what the catalogue does not have has no twin', () => {
  const context = { edition, format: formatFor('en') };
  expect(twinOf({ to: 'country', country: 'nowhere' }, context)).toBeUndefined();
  expect(twinOf({ to: 'operator', country: 'japan', operator: 'nobody' }, context)).toBeUndefined();
  expect(twinOf({ to: 'travel-brand', brand: 'nobody' }, context)).toBeUndefined();
  expect(twinOf({ to: 'way', slug: 'nothing' }, context)).toBeUndefined();
});

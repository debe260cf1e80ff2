import { suggestion } from '../content/suggestion.ts';
import { capabilities, practices } from '../schema/vocabulary.ts';
import { fieldsSlug, reservedSlugs } from '../site/routes.ts';
import type { Rule } from './rule.ts';
import { answersOf } from './walk.ts';

/** Names of operators, ways and countries in a file lead somewhere. */
export const references: Rule = {
  name: 'references',
  description:
    'Every operator has a country file; named operators, ways and forbidden things exist; no country has the address of a section, no page that of the field reference.',
  *check({ operators, operatorsByPath, countries, ways, pages, broken }) {
    const slugsIn = (country: string) =>
      operators.filter((other) => other.country === country).map(({ slug }) => slug);
    const exists = (country: string, operator: string) =>
      operatorsByPath.has(`${country}/${operator}`) ||
      broken.has(`content/countries/${country}/${operator}.md`);
    const reported = new Set<string>();
    for (const { file, country, slug, data } of operators) {
      if (
        !countries.has(country) &&
        !broken.has(`content/countries/${country}/index.md`) &&
        !reported.has(country)
      ) {
        reported.add(country);
        yield {
          file,
          at: 'value',
          path: [],
          message: `lies in the folder "${country}", which has no index.md that can be read`,
          hint: `write content/countries/${country}/index.md`,
        };
      }
      for (const [capability, { see }] of answersOf(data)) {
        if (see === undefined || (see !== slug && exists(country, see))) continue;
        yield {
          file,
          at: 'value',
          path: ['answers', capability, 'see'],
          message: `is "${see}", which is no other operator of this country`,
          hint: suggestion(
            see,
            slugsIn(country).filter((other) => other !== slug),
          ),
        };
      }
    }
    const hidden = pages.get(fieldsSlug);
    if (hidden) {
      yield {
        file: hidden.file,
        at: 'value',
        path: [],
        message: `the address /about/${fieldsSlug} belongs to the field reference`,
        hint: 'name the file otherwise',
      };
    }
    for (const { file, slug, data } of countries.values()) {
      if (reservedSlugs.includes(slug)) {
        yield {
          file,
          at: 'value',
          path: [],
          message: `the address /${slug} belongs to a section of the site`,
          hint: 'name the folder after the country',
        };
      }
      for (const way of Object.keys(data.ways)) {
        if (!ways.has(way) && !broken.has(`content/ways/${way}.md`))
          yield {
            file,
            at: 'key',
            path: ['ways', way],
            message: `"${way}" is no way of content/ways`,
            hint: suggestion(way, [...ways.keys()]),
          };
      }
      const forbiddable = [...ways.keys(), ...capabilities, ...practices];
      for (const [id, { forbids }] of Object.entries(data.warnings ?? {})) {
        for (const [index, what] of (forbids ?? []).entries()) {
          if (forbiddable.includes(what) || broken.has(`content/ways/${what}.md`)) continue;
          yield {
            file,
            at: 'value',
            path: ['warnings', id, 'forbids', index],
            message: `is "${what}", which is no way, capability or practice`,
            hint: suggestion(what, forbiddable),
          };
        }
      }
      for (const [id, { operators: named }] of Object.entries(data.claims ?? {})) {
        for (const [index, operator] of (named ?? []).entries()) {
          if (exists(slug, operator)) continue;
          yield {
            file,
            at: 'value',
            path: ['claims', id, 'operators', index],
            message: `is "${operator}", which is no operator of this country`,
            hint: suggestion(operator, slugsIn(slug)),
          };
        }
      }
    }
  },
};

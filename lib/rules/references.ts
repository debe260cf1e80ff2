import { suggestion } from '../content/suggestion.ts';
import { capabilities, practices } from '../schema/vocabulary.ts';
import { fieldsSlug, reservedSlugs } from '../site/routes.ts';
import type { Rule } from './rule.ts';
import { answersOf, folderOf } from './walk.ts';

/** Names of operators, ways and countries in a file lead somewhere. */
export const references: Rule = {
  name: 'references',
  description:
    'Every folder of operators has an index; named operators, ways and forbidden things exist; no country has the address of a section, no page that of the field reference.',
  *check({ profiles, sources, countries, ways, pages, broken }) {
    const slugsIn = (folder: string) =>
      profiles.filter((other) => folderOf(other) === folder).map(({ slug }) => slug);
    const exists = (folder: string, slug: string) => {
      const file = `${folder}/${slug}.md`;
      return slug !== 'index' && (sources.has(file) || broken.has(file));
    };
    const reported = new Set<string>();
    for (const profile of profiles) {
      const { file, slug, data } = profile;
      const folder = folderOf(profile);
      const index = `${folder}/index.md`;
      if (!sources.has(index) && !broken.has(index) && !reported.has(folder)) {
        reported.add(folder);
        yield {
          file,
          at: 'value',
          path: [],
          message: `lies in the folder "${folder.split('/').at(-1) ?? ''}", which has no index.md that can be read`,
          hint: `write ${index}`,
        };
      }
      for (const [capability, { see }] of answersOf(data)) {
        if (see === undefined || (see !== slug && exists(folder, see))) continue;
        yield {
          file,
          at: 'value',
          path: ['answers', capability, 'see'],
          message: `is "${see}", which is no other operator of this folder`,
          hint: suggestion(
            see,
            slugsIn(folder).filter((other) => other !== slug),
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
    for (const country of countries.values()) {
      const { file, slug, data } = country;
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
      for (const [id, { forbids, concerns }] of Object.entries(data.warnings ?? {})) {
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
        for (const [index, way] of (concerns ?? []).entries()) {
          if (ways.has(way) || broken.has(`content/ways/${way}.md`)) continue;
          yield {
            file,
            at: 'value',
            path: ['warnings', id, 'concerns', index],
            message: `"${way}" is no way of content/ways`,
            hint: suggestion(way, [...ways.keys()]),
          };
        }
      }
      for (const [id, { operators: named }] of Object.entries(data.claims ?? {})) {
        for (const [index, operator] of (named ?? []).entries()) {
          if (exists(folderOf(country), operator)) continue;
          yield {
            file,
            at: 'value',
            path: ['claims', id, 'operators', index],
            message: `is "${operator}", which is no operator of this country`,
            hint: suggestion(operator, slugsIn(folderOf(country))),
          };
        }
      }
    }
  },
};

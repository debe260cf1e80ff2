import type { Problem } from '../content/diagnostic.ts';
import type { SourceDocument } from '../content/document.ts';
import { suggestion } from '../content/suggestion.ts';
import { contentFileOf, pathOf, profileRoute } from '../site/routes.ts';
import type { Rule } from './rule.ts';

/** Old addresses lead, in one step, to pages that exist. */
export const redirects: Rule = {
  name: 'redirects',
  description:
    'A redirect leads in one step from an address that no page has any more to one that a page has, and was not made in the future.',
  *check({ redirects: list, sources, broken, today }) {
    if (!list) return;
    const { file, data } = list;
    const paths = [...sources.values()].map(pathOfPage);
    const exists = (path: string) => paths.includes(path) || broken.has(contentFileOf(path) ?? '');
    for (const [from, { to, date }] of Object.entries(data)) {
      const at = (key: 'to' | 'date') => ({ file, at: 'value', path: [from, key] }) as const;
      const atFrom = { file, at: 'key', path: [from] } as const;
      if (contentFileOf(from) === undefined) {
        yield {
          ...atFrom,
          message: 'belongs to a section of the site, and was never the address of a file of content',
          hint: 'write the old address of a country, an operator, a travel brand or an article',
        };
      } else if (exists(from)) {
        yield {
          ...atFrom,
          message: 'is the address of a page that exists',
          hint: 'delete the redirect, or move the file of the page',
        };
      } else if (data[to] !== undefined) {
        yield { ...at('to'), ...movedOn(from, data[to].to) };
      } else if (!exists(to)) {
        yield {
          ...at('to'),
          message: `is "${to}", which is no page of the content`,
          hint: suggestion(to, paths),
        };
      }
      if (date > today) {
        yield {
          ...at('date'),
          message: `lies in the future (today is ${today})`,
          hint: 'write the day on which it moved',
        };
      }
    }
  },
};

function movedOn(from: string, further: string): Pick<Problem, 'message' | 'hint'> {
  return further === from
    ? { message: 'leads back here', hint: 'keep the redirect from the older address alone' }
    : { message: `has itself moved, to ${further}`, hint: `write to: ${further}` };
}

function pathOfPage(document: SourceDocument): string {
  switch (document.kind) {
    case 'operator':
    case 'travel-brand':
      return pathOf(profileRoute(document));
    case 'country':
      return pathOf({ to: 'country', country: document.slug });
    case 'travel':
      return pathOf({ to: 'travel' });
    case 'way':
    case 'guide':
    case 'page':
      return pathOf({ to: document.kind, slug: document.slug });
    default:
      return document satisfies never;
  }
}

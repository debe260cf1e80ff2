import type { SubjectFinder } from '../derive/choice.ts';
import type { SubjectGroup } from '../derive/subjects.ts';
import { pathOf } from '../site/routes.ts';
import type { SearchEntry } from './entry.ts';
import type { Search } from './search.ts';

/** More guesses would not help anybody. */
const mostNear = 3;

/** Finds what can be compared by its id or, as the search knows them, its names. */
export function subjectFinder(groups: readonly SubjectGroup[], search: Search): SubjectFinder {
  const byId = new Map(groups.flat().map((subject) => [subject.id, subject]));
  const subjectsAmong = (entries: readonly SearchEntry[]) =>
    entries.flatMap(({ route }) => byId.get(pathOf(route).slice(1)) ?? []);
  return {
    meant: (text) => {
      const withId = byId.get(text.toLowerCase());
      const exact = () => search(text).hits.filter(({ isExact }) => isExact);
      return withId ? [withId] : subjectsAmong(exact().map(({ entry }) => entry));
    },
    near: (text) => {
      const { hits, nearest } = search(text);
      return subjectsAmong([...hits.map(({ entry }) => entry), ...nearest]).slice(0, mostNear);
    },
  };
}

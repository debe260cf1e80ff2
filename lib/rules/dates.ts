import type { DataPath, Problem } from '../content/diagnostic.ts';
import type { SourceDocument } from '../content/document.ts';
import { isProfile } from '../content/document.ts';
import type { Rule } from './rule.ts';
import { answersOf, featuresOf, sourcesOf } from './walk.ts';

type Dated = { readonly path: DataPath; readonly date: string };

/** What was done lies in the past, what was read existed, and a period ends after it began. */
export const dates: Rule = {
  name: 'dates',
  description:
    'No check, reading or change lies in the future, no page is younger than its reading, nothing ends or changes before it begins, no answer is older than the reading of its sources.',
  *check({ sources, today }) {
    for (const document of sources.values()) {
      const { file } = document;
      for (const { path, date } of datesOf(document)) {
        if (date > today)
          yield {
            file,
            at: 'value',
            path,
            message: `lies in the future (today is ${today})`,
            hint: 'write the day on which it was done',
          };
      }
      for (const [id, { dated, read }] of Object.entries(sourcesOf(document))) {
        if (dated !== undefined && dated > read) {
          yield {
            file,
            at: 'value',
            path: ['sources', id, 'dated'],
            message: `is later than the day of reading, ${read}`,
            hint: 'dated is the date that the page itself shows',
          };
        }
      }
      if ('updated' in document.data && document.data.updated < document.data.added) {
        yield {
          file,
          at: 'value',
          path: ['updated'],
          message: `is earlier than added, ${document.data.added}`,
          hint: 'write the day of the last change',
        };
      }
      yield* periods(document);
      yield* staleChecks(document, today);
    }
  },
};

function datesOf(document: SourceDocument): Dated[] {
  const { data } = document;
  const dated: Dated[] = [{ path: ['added'], date: data.added }];
  if ('updated' in data) dated.push({ path: ['updated'], date: data.updated });
  for (const [id, { read }] of Object.entries(sourcesOf(document)))
    dated.push({ path: ['sources', id, 'read'], date: read });
  if (isProfile(document)) {
    const { answers, history, searched } = document.data;
    if (searched) dated.push({ path: ['searched', 'date'], date: searched.date });
    for (const [capability, answer] of Object.entries(answers ?? {})) {
      dated.push({ path: ['answers', capability, 'checked'], date: answer.checked });
    }
    for (const [index, { date }] of (history ?? []).entries())
      dated.push({ path: ['history', index, 'date'], date });
  }
  return dated;
}

function* periods(document: SourceDocument): Iterable<Problem> {
  if (!isProfile(document)) return;
  for (const [capability, answer] of answersOf(document.data)) {
    for (const [id, { since, until }] of featuresOf(answer)) {
      if (since === undefined || until === undefined || !isEarlier(until, since)) continue;
      const path = ['answers', capability, 'features', id, 'until'];
      yield {
        file: document.file,
        at: 'value',
        path,
        message: `is earlier than since, ${since}`,
        hint: 'since is the first day, until the last',
      };
    }
  }
}

/** Whoever reads a page that carries an answer has looked at the answer: the two days go together. */
function* staleChecks(document: SourceDocument, today: string): Iterable<Problem> {
  if (document.kind !== 'operator') return;
  const declared = sourcesOf(document);
  for (const [capability, answer] of answersOf(document.data)) {
    const ids = [answer, ...featuresOf(answer).map(([, feature]) => feature)].flatMap((part) =>
      'sources' in part ? part.sources : [],
    );
    const later = ids.find((id) => {
      const read = Object.hasOwn(declared, id) ? declared[id]?.read : undefined;
      return read !== undefined && read > answer.checked && read <= today;
    });
    if (later === undefined) continue;
    yield {
      file: document.file,
      severity: 'warning',
      at: 'value',
      path: ['answers', capability, 'checked'],
      message: `is earlier than ${declared[later]?.read ?? ''}, when its source "${later}" was read`,
      hint: 'if that page still says so, write the day on which it was read',
    };
  }
}

/** Whether a date lies before another, as exact as the vaguer of the two: 2026 is not before 2026-10. */
function isEarlier(date: string, other: string): boolean {
  const exactness = Math.min(date.length, other.length);
  return date.slice(0, exactness) < other.slice(0, exactness);
}

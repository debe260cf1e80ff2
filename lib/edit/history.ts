import type { Problem } from '../content/diagnostic.ts';
import type { ProfileDocument } from '../content/document.ts';
import type { Change as Recorded, Operator } from '../schema/operator.ts';
import type { Capability, Verdict } from '../schema/vocabulary.ts';
import { capabilities, changeReasons } from '../schema/vocabulary.ts';

/** A verdict that changed without a word in the history. */
export type Unrecorded = {
  readonly file: string;
  readonly capability: Capability;
  readonly from: Verdict;
  readonly to: Verdict;
};

/** The changes that a profile's history lists and did not list before. */
export function newlyRecorded(was: Operator, is: Operator): Recorded[] {
  const known = (was.history ?? []).map(entryText);
  return (is.history ?? []).filter((change) => {
    const index = known.indexOf(entryText(change));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

/** The verdicts that changed from one state of a profile to the next without an entry in its history. */
export function unrecordedVerdicts(was: ProfileDocument, is: ProfileDocument): Unrecorded[] {
  const recorded = newlyRecorded(was.data, is.data);
  return capabilities.flatMap((capability) => {
    const [from, to] = [was, is].map(({ data }) => data.answers?.[capability]?.verdict);
    // An answer that came or went is no change of a verdict: nobody had looked, or nobody answers any more.
    if (from === undefined || to === undefined || from === to) return [];
    return recorded.some((change) => change.capability === capability)
      ? []
      : [{ file: is.file, capability, from, to }];
  });
}

/** What is wrong with how a profile's history went on: it grows with each changed verdict, and never loses an entry. */
export function* historyProblems(
  was: ProfileDocument,
  is: ProfileDocument,
  today: string,
): Iterable<Problem> {
  yield* lostEntries(was, is);
  for (const { file, capability, from, to } of unrecordedVerdicts(was, is)) {
    yield {
      file,
      at: 'value',
      path: ['answers', capability, 'verdict'],
      message: `changed from ${from} to ${to}, but the history does not say so`,
      hint: `add to history: ${entryText({ date: today, capability, from, to, why: changeReasons.join(' | ') })}`,
    };
  }
  yield* contradictions(was, is);
}

/** One entry as a line of YAML; `why` may still name the choice. */
export function entryText({
  date,
  capability,
  from,
  to,
  why,
}: Omit<Recorded, 'why'> & { readonly why: string }): string {
  return `{ date: ${date}, capability: ${capability}, from: ${from}, to: ${to}, why: ${why} }`;
}

function* lostEntries(was: ProfileDocument, is: ProfileDocument): Iterable<Problem> {
  for (const lost of newlyRecorded(is.data, was.data)) {
    yield {
      file: is.file,
      at: 'key',
      path: ['history'],
      message: `no longer lists that ${lost.capability} changed from ${lost.from} to ${lost.to} on ${lost.date} (${lost.why})`,
      hint: `the history only grows; put back: ${entryText(lost)}`,
    };
  }
}

/** New entries lead from the verdict that was to the one that is. */
function* contradictions(was: ProfileDocument, is: ProfileDocument): Iterable<Problem> {
  const recorded = newlyRecorded(was.data, is.data);
  const placeOf = (change: Recorded) => ['history', is.data.history?.indexOf(change) ?? 0];
  for (const [capability, changes] of Map.groupBy(recorded, (change) => change.capability)) {
    const [from, to] = [was, is].map(({ data }) => data.answers?.[capability]?.verdict);
    const [first, last] = [changes.at(0), changes.at(-1)];
    if (!first || !last || from === undefined || to === undefined) continue;
    if (from !== to && !changes.some((change) => change.from === from)) {
      yield {
        file: is.file,
        at: 'value',
        path: [...placeOf(first), 'from'],
        message: `is ${first.from}, but the answer was ${from} before this change`,
        hint: `write from: ${from}`,
      };
    }
    if (last.to !== to) {
      yield {
        file: is.file,
        at: 'value',
        path: [...placeOf(last), 'to'],
        message: `is ${last.to}, but the answer says ${to}`,
        hint: `write to: ${to}, or change the verdict of ${capability}`,
      };
    }
  }
}

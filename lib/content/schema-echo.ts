import type { z } from 'zod';
import { fieldIn } from '../schema/field.ts';
import { readWording } from '../schema/wording.ts';
import type { DataPath } from './diagnostic.ts';
import { nearest } from './suggestion.ts';

type Issue = z.core.$ZodIssue;

/** What an issue is compared with. */
export type Violation = {
  readonly schema: z.ZodType;
  readonly data: unknown;
  /** Issues by their place, and by the place of the map or list that holds it; thousands must not cost their square. */
  readonly at: ReadonlyMap<string, readonly Issue[]>;
  readonly below: ReadonlyMap<string, readonly Issue[]>;
};

/** Data that violates a schema, made from everything that zod found. */
export function violationOf(schema: z.ZodType, data: unknown, issues: readonly Issue[]): Violation {
  return {
    schema,
    data,
    at: Map.groupBy(issues, ({ path }) => placeOf(path)),
    below: Map.groupBy(issues, parentOf),
  };
}

/** Whether an issue only repeats another one: one mistake of an editor often violates a schema in several places. */
export function isEcho(issue: Issue, violation: Violation): boolean {
  const above = violation.at.get(parentOf(issue)) ?? [];
  if (isMissing(issue)) return above.some((other) => isMisspelt(other, issue) || isCutByComma(other));
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    // Keys of another kind of this thing, which lacks something: the verdict does not fit the answer.
    if (!(violation.below.get(place) ?? []).some(isMissing)) return false;
    const known = new Set(fieldIn(violation.schema, issue.path as DataPath).keys);
    return issue.keys.every((key) => known.has(key));
  }
  // zod also measures or refines a value that is already reported for its type or its keys.
  return (
    (!isShape(issue) && (violation.at.get(place) ?? []).some(isShape)) ||
    above.some(isCutByComma) ||
    (isLevelMissing(issue, violation) && firstInMap(issue, violation) !== issue)
  );
}

/** Whether the fields of a thing stand where its id belongs: `features:` and right below it `status:`. */
export function isLevelMissing(issue: Issue, { schema, data }: Violation): boolean {
  const path = issue.path as DataPath;
  const key = String(path.at(-1) ?? '');
  const above = fieldIn(schema, path.slice(0, -1), data);
  return (
    issue.code === 'invalid_type' && !above.keys.includes(key) && fieldIn(schema, path).keys.includes(key)
  );
}

/** A key that ends with what follows a comma inside a number: `{ pay: 1,390 JPY }` has the keys "pay" and "390 JPY". */
export const cutNumber = /^\d[\d.]*\s?[A-Za-z]*$/;

function firstInMap(issue: Issue, violation: Violation): Issue | undefined {
  return violation.below.get(parentOf(issue))?.find((other) => isLevelMissing(other, violation));
}

function isShape({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'unrecognized_keys';
}

function isMissing({ message }: Issue): boolean {
  return message.startsWith('needs "');
}

function isMisspelt(other: Issue, missing: Issue): boolean {
  const known = readWording(other.message).hint.split(', ');
  return (
    other.code === 'unrecognized_keys' &&
    other.keys.some((key) => nearest(key, known) === missing.path.at(-1))
  );
}

function isCutByComma(other: Issue): boolean {
  return other.code === 'unrecognized_keys' && other.keys.some((key) => cutNumber.test(key));
}

function parentOf({ path }: Issue): string {
  return placeOf(path.slice(0, -1));
}

function placeOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

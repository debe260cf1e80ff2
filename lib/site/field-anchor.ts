import { fieldAt } from '../schema/field.ts';
import type { SchemaKind } from '../schema/kinds.ts';

/**
 * The anchor of a field in the field reference, from the names of the fields on the way to it:
 * `operator` and `['answers', 'features', 'cost']` give `operator-answers-features-cost`; no names, the kind itself.
 */
export function fieldAnchor(kind: SchemaKind, names: readonly string[]): string {
  return [kind, ...names].join('-');
}

/**
 * The anchor of the field at a path into a file's data: indexes of lists and keys that an editor chooses (ids, slugs,
 * languages, capabilities) are left out. Where no such field exists, that of the nearest one above.
 */
export function anchorOfPath(kind: SchemaKind, path: readonly (string | number)[]): string {
  return fieldAnchor(kind, fieldAt(kind, path).names);
}

import type { Api } from './api.ts';
import { operations } from './operations.ts';

/** One sort of address with the files that lie there. */
export type Files = (typeof operations)[number] & {
  readonly count: number;
  /** The path of the first, below the root. */
  readonly example: string;
  /** The size of the largest in bytes, before compression. */
  readonly largest: number;
};

/** What can be had, sort by sort; a sort without files is left out. */
export function overviewOf(api: Api): Files[] {
  const byOperation = Map.groupBy(api, ([, { operation }]) => operation);
  return operations.flatMap((operation) => {
    const files = byOperation.get(operation.id) ?? [];
    const [first] = files;
    if (!first) return [];
    const sizes = files.map(([, { read }]) => Buffer.byteLength(read().body));
    return [{ ...operation, count: files.length, example: first[0], largest: Math.max(...sizes) }];
  });
}

import type { Source } from '../../schema/source.ts';
import type { PublishedSource } from './schema/values.ts';

/** The sources of a file, in its order. */
export function sourcesOf(sources: Readonly<Record<string, Source>> | undefined): PublishedSource[] {
  return Object.entries(sources ?? {}).map(([id, { dated, archive, ...source }]) => ({
    id,
    ...source,
    dated: dated ?? null,
    archive: archive ?? null,
  }));
}

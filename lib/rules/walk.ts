import type { DataPath } from '../content/diagnostic.ts';
import type { SourceDocument } from '../content/document.ts';
import type { Answer } from '../schema/answer.ts';
import type { Feature } from '../schema/feature.ts';
import type { Operator } from '../schema/operator.ts';
import type { Source } from '../schema/source.ts';
import type { Capability } from '../schema/vocabulary.ts';
import { citationsOf } from '../prose/parse.ts';

/** The sources that a file declares. */
export function sourcesOf(document: SourceDocument): Readonly<Record<string, Source>> {
  return ('sources' in document.data ? document.data.sources : undefined) ?? {};
}

/** The folder of a file: that of a country or of the travel brands. What a profile names by slug alone lies there. */
export function folderOf({ file }: { readonly file: string }): string {
  return file.slice(0, file.lastIndexOf('/'));
}

/** The answers of a profile with their capabilities, in the order of the file. */
export function answersOf(operator: Operator): [Capability, Answer][] {
  return Object.entries(operator.answers ?? {}) as [Capability, Answer][];
}

/** The features of an answer by id; none for `no` and `unknown`. */
export function featuresOf(answer: Answer): [string, Feature][] {
  return 'features' in answer ? Object.entries(answer.features) : [];
}

/** A list of source ids in a file and where it stands. */
export type Citation = { readonly path: DataPath; readonly ids: readonly string[] };

/** Every place of a document that names sources. */
export function citationsIn(document: SourceDocument): Citation[] {
  switch (document.kind) {
    case 'operator':
    case 'travel-brand':
      return answersOf(document.data).flatMap(([capability, answer]) => {
        const path = ['answers', capability];
        return [
          ...('sources' in answer ? cited(path, answer) : []),
          ...featuresOf(answer).flatMap(([id, feature]) => cited([...path, 'features', id], feature)),
        ];
      });
    case 'country': {
      const { ways, warnings, visitors, refusals, claims, questions } = document.data;
      const groups: Readonly<Record<string, Readonly<Record<string, Citing>> | undefined>> = {
        ways,
        warnings,
        visitors,
        refusals,
        claims,
        questions,
      };
      return Object.entries(groups).flatMap(([group, entries]) =>
        Object.entries(entries ?? {}).flatMap(([id, entry]) => cited([group, id], entry)),
      );
    }
    case 'travel':
    case 'way':
    case 'guide':
    case 'page':
      return [];
    default:
      return document satisfies never;
  }
}

/** Anything that names sources, and perhaps others that say otherwise. */
type Citing = {
  readonly sources?: readonly string[] | undefined;
  readonly against?: readonly string[] | undefined;
};

function cited(path: DataPath, entry: Citing): Citation[] {
  const { sources, against } = entry;
  return [
    ...(sources ? [{ path: [...path, 'sources'], ids: sources }] : []),
    ...(against ? [{ path: [...path, 'against'], ids: against }] : []),
  ];
}

/** Every source id that a document uses, in its data and its prose. */
export function usedSourceIds(document: SourceDocument): Set<string> {
  return new Set([...citationsIn(document).flatMap(({ ids }) => ids), ...citationsOf(document.body)]);
}

import type { DataPath } from './diagnostic.ts';
import type { SourceDocument } from './document.ts';

/** An English text of a file that has a translation: its key there, its place here, its wording. */
export type TranslatableText = {
  readonly key: string;
  readonly path: DataPath;
  readonly text: string | readonly string[];
};

type Texts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Every text of a document that a translation repeats, in the order of the file. The prose below is not among them. */
export function translatableTexts(document: SourceDocument): TranslatableText[] {
  switch (document.kind) {
    case 'operator':
    case 'travel-brand':
      return Object.entries(document.data.answers ?? {}).flatMap(([capability, answer]) => [
        ...textsAt([capability], ['answers', capability], { note: answer.note }),
        ...('features' in answer
          ? Object.entries(answer.features).flatMap(([id, { note, steps }]) =>
              textsAt([capability, id], ['answers', capability, 'features', id], { note, steps }),
            )
          : []),
      ]);
    case 'country': {
      const { ways, warnings, visitors, refusals, claims, questions } = document.data;
      return [
        ...group('ways', ways, ({ note }) => ({ note })),
        ...group('warnings', warnings, ({ text }) => ({ text })),
        ...group('visitors', visitors, ({ text }) => ({ text })),
        ...group('refusals', refusals, ({ text }) => ({ text })),
        ...group('claims', claims, ({ claim, finding }) => ({ claim, finding })),
        ...group('questions', questions, ({ question, answer }) => ({ question, answer })),
      ];
    }
    case 'way': {
      const { title, summary, steps } = document.data;
      return [
        ...textsAt([], [], { title, summary }),
        ...textsAt(['steps'], ['steps'], { ios: steps?.ios, android: steps?.android }),
      ];
    }
    case 'travel':
    case 'guide':
    case 'page': {
      const { title, summary } = document.data;
      return textsAt([], [], { title, summary });
    }
    default:
      return document satisfies never;
  }
}

function group<T>(name: string, entries: Readonly<Record<string, T>> | undefined, read: (entry: T) => Texts) {
  return Object.entries(entries ?? {}).flatMap(([id, entry]) => textsAt([name, id], [name, id], read(entry)));
}

function textsAt(key: readonly string[], path: DataPath, texts: Texts): TranslatableText[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text === undefined ? [] : [{ key: [...key, field].join('.'), path: [...path, field], text }],
  );
}

import { schemaKindOf, schemas } from '../schema/kinds.ts';
import { checkCharacters } from './characters.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ContentDocument } from './document.ts';
import type { PositionedData } from './front-matter.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';
import { kindOf } from './kind.ts';
import type { ContentFile } from './read.ts';
import { atStart } from './read.ts';
import { checkSchema } from './schema-check.ts';

/** A file's document, or every reason why it is none. */
export type Parsed = { readonly document: ContentDocument } | { readonly diagnostics: readonly Diagnostic[] };

/** Takes one content file from text to a checked document. */
export function parseFile(file: ContentFile): Parsed {
  const place = kindOf(file.path);
  if (place.kind === 'misplaced') {
    return { diagnostics: [atStart(file.path, 'file/place', place.message, place.hint)] };
  }
  const traps = checkCharacters(file);
  if (traps.length > 0) return { diagnostics: traps };

  if (place.kind === 'distrusted' || place.kind === 'link-exceptions' || place.kind === 'redirects') {
    const yaml = parseYaml(file.path, file.text);
    if (Array.isArray(yaml)) return { diagnostics: yaml };
    const checked = checkSchema(schemas[place.kind], yaml, file.path);
    if ('diagnostics' in checked) return checked;
    // As below: the schema of a list yields the data of that list.
    return { document: { kind: place.kind, file: file.path, data: checked.data } as ContentDocument };
  }

  const split = splitFrontMatter(file);
  if (Array.isArray(split)) return { diagnostics: split };
  const checked = checkSchema(schemas[schemaKindOf(place.kind)], split, file.path);
  if ('diagnostics' in checked) return checked;
  const { kind, ...identity } = place;
  const slug = kind === 'country' ? { slug: place.country } : {};
  // The schema of a kind yields the data of that kind; the table above is where the two meet.
  return {
    document: {
      kind,
      file: file.path,
      ...identity,
      ...slug,
      data: checked.data,
      body: split.body.trim(),
      bodyLine: firstProseLine(split),
    } as ContentDocument,
  };
}

function firstProseLine({ body, bodyLine }: { readonly body: string; readonly bodyLine: number }): number {
  const blank = /^(?:[^\S\n]*\n)*/.exec(body)?.[0] ?? '';
  return bodyLine + blank.split('\n').length - 1;
}

/** The places of a file's data, for a problem found after parsing. The file was parsed before, so it parses again. */
export function locatorOf(file: ContentFile): PositionedData['locate'] {
  const positioned = file.path.endsWith('.yml') ? parseYaml(file.path, file.text) : splitFrontMatter(file);
  if (Array.isArray(positioned))
    throw new Error(`${file.path} changed while it was checked; run the check again.`);
  return positioned.locate;
}

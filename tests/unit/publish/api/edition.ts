import type { Edition } from '#lib/catalogue/store.ts';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { currentDay } from '#lib/cli/today.ts';
import type { ContentDocument } from '#lib/content/document.ts';
import { checkContent } from '#lib/rules/check.ts';

/** The real content as pages get it. */
export async function realEdition(): Promise<Edition> {
  const today = currentDay();
  const { documents } = await checkContent(process.cwd(), today);
  return { today, catalogue: buildCatalogue(documents) };
}

/** The real countries again and again under other names until there are `wanted`, with everything else once. */
export async function editionOf(wanted: number): Promise<Edition> {
  const today = currentDay();
  const { documents } = await checkContent(process.cwd(), today);
  const countries = documents.filter(({ kind }) => kind === 'country').length;
  const copies = Array.from({ length: Math.ceil(wanted / countries) }, (_, copy) =>
    documents.flatMap((document) => copied(document, copy)),
  );
  return { today, catalogue: buildCatalogue(copies.flat()) };
}

function copied(document: ContentDocument, copy: number): ContentDocument[] {
  const file = renamed(document.file, copy);
  switch (document.kind) {
    case 'country':
      return [{ ...document, file, slug: `${document.slug}-${String(copy)}` }];
    case 'operator':
      return [{ ...document, file, country: `${document.country}-${String(copy)}` }];
    case 'translation':
      return file === document.file && copy > 0
        ? []
        : [{ ...document, file, twin: renamed(document.twin, copy) }];
    default:
      return copy === 0 ? [document] : [];
  }
}

/** The path of a country's file in the country's copy; any other path as it is. */
function renamed(path: string, copy: number): string {
  return path.replace(/^(content\/countries\/[^/]+)/, `$1-${String(copy)}`);
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '#lib/i18n/locales.ts';
import { isCountryCode } from '#lib/schema/claim.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { reservedSlugs } from '#lib/site/routes.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** What stays as it is, whatever countries there are. */
const otherFolders = ['ways', 'guides', 'pages', 'travel'];

/** A country of the real content: its folder and the files in it. */
type Country = { readonly slug: string; readonly files: readonly string[] };

/**
 * Writes a folder `content/` below `root` with about as many documents as asked for, made from the real content below
 * `project`: its countries with all their operators and translations, again and again under other names, and all
 * articles and travel brands once; where that would leave no room for countries, without the brands. Whole countries only,
 * so that every reference holds. Returns the number of documents in all languages.
 */
export function generateContent(project: string, root: string, wanted: number): number {
  const target = join(root, 'content');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(project, 'content'), target, { recursive: true });
  const real = realCountries(join(target, 'countries'));
  const texts = new Map(
    real.flatMap(({ slug, files }) =>
      files.map((file) => [`${slug}/${file}`, readFileSync(join(target, 'countries', slug, file), 'utf8')]),
    ),
  );
  const spare = spareCodes(texts);
  if (otherDocuments(target) > wanted / 2) removeBrands(join(target, 'travel'));
  let documents = otherDocuments(target);
  rmSync(join(target, 'countries'), { recursive: true });

  for (let index = 0; ; index++) {
    const country = real[index % real.length];
    if (!country) throw new Error(`There is no country below ${project}.`);
    const more = documentsOf(country);
    if (documents + more / 2 > wanted) {
      unlinkMissing(target);
      return documents;
    }
    const copy = Math.floor(index / real.length);
    const slug = copy === 0 ? country.slug : `${country.slug}-${String(copy + 1)}`;
    mkdirSync(join(target, 'countries', slug), { recursive: true });
    const code = copy === 0 ? undefined : spare.next().value;
    for (const file of country.files) {
      const text = texts.get(`${country.slug}/${file}`) ?? '';
      writeFileSync(join(target, 'countries', slug, file), rename(text, country.slug, slug, code));
    }
    documents += more;
  }
}

/** The text of a file of `from`, made one of `to`: its code, and its links to itself. */
function rename(text: string, from: string, to: string, code: string | undefined): string {
  if (code === undefined) return text;
  return text.replace(/^code: [A-Z]{2}$/m, `code: ${code}`).replaceAll(`](/${from}`, `](/${to}`);
}

function removeBrands(travel: string): void {
  for (const file of readdirSync(travel).filter((name) => !name.startsWith('index.')))
    rmSync(join(travel, file));
}

/** Where few documents are wanted, articles lose their links to countries and brands that are not there. */
function unlinkMissing(content: string): void {
  const made = new Set([...readdirSync(join(content, 'countries')), ...reservedSlugs]);
  const hasBrands = readdirSync(join(content, 'travel')).some((name) => !name.startsWith('index.'));
  for (const folder of otherFolders) {
    for (const file of readdirSync(join(content, folder))) {
      const path = join(content, folder, file);
      const text = readFileSync(path, 'utf8');
      const mended = text.replaceAll(
        /\[([^\]]+)\]\(\/([a-z-]+)[^)]*\)/g,
        (link: string, words: string, first: string) =>
          made.has(first) && (hasBrands || !link.includes('](/travel/')) ? link : words,
      );
      if (mended !== text) writeFileSync(path, mended);
    }
  }
}

function realCountries(folder: string): Country[] {
  return readdirSync(folder).map((slug) => ({ slug, files: readdirSync(join(folder, slug)) }));
}

/** The country with its operators, and what is still wanted there. */
function documentsOf({ files }: Country): number {
  return (files.filter(isEnglish).length + 1) * locales.length;
}

/** What does not grow with the number of countries. */
function otherDocuments(content: string): number {
  const written = otherFolders.flatMap((folder) => readdirSync(join(content, folder)));
  // Home, the field reference, what changed, and what is still wanted.
  const made = 4 + capabilities.length;
  return (made + written.filter(isEnglish).length) * locales.length;
}

function isEnglish(file: string): boolean {
  return /^[^.]+\.md$/.test(file);
}

/** Codes of countries that the texts do not use, for the countries that are made up. */
function* spareCodes(texts: ReadonlyMap<string, string>): Generator<string, undefined> {
  const used = new Set([...texts.values()].map((text) => /^code: ([A-Z]{2})$/m.exec(text)?.[1]));
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      if (isCountryCode(code) && !used.has(code)) yield code;
    }
  }
  return undefined;
}

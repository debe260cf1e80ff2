import type { Diagnostic, Place, Problem } from './diagnostic.ts';
import { byPlace } from './diagnostic.ts';
import type { ContentDocument } from './document.ts';
import type { Cache } from './cache.ts';
import { codeVersion, hashOf, readCache, writeCache } from './cache.ts';
import { startOfData } from './front-matter.ts';
import { parseAll } from './parse-all.ts';
import { locatorOf } from './parse.ts';
import type { ContentFile } from './read.ts';
import { listContent, readContentFile } from './read.ts';

/** All content of a folder: the documents of the files that parse, and what is wrong with the others. */
export type Content = {
  readonly documents: readonly ContentDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** Identifies the content and the code that read it. */
  readonly version: string;
};

/**
 * Reads and parses everything below `content/` in `root`.
 * A broken file never hides the others. Results are remembered in `.cache/` by the hash of the text.
 */
export async function loadContent(root: string): Promise<Content> {
  const { paths, diagnostics } = listContent(root);
  const files: ContentFile[] = [];
  for (const path of paths) {
    const file = readContentFile(root, path);
    if (Array.isArray(file)) diagnostics.push(...file);
    else files.push(file);
  }

  const known = readCache(root);
  const hashes = files.map(({ text }) => hashOf(text));
  const isKnown = (index: number) => known.get(files[index]?.path ?? '')?.hash === hashes[index];
  const fresh = await parseAll(files.filter((_, index) => !isKnown(index)));

  const cache: Cache = new Map();
  const documents: ContentDocument[] = [];
  let next = 0;
  for (const [index, { path }] of files.entries()) {
    const parsed = isKnown(index) ? known.get(path)?.parsed : fresh[next++];
    if (!parsed) throw new Error(`No result for ${path}.`);
    cache.set(path, { hash: hashes[index] ?? '', parsed });
    if ('document' in parsed) documents.push(parsed.document);
    else diagnostics.push(...parsed.diagnostics);
  }
  if (fresh.length > 0 || known.size !== cache.size) writeCache(root, cache);
  diagnostics.sort(byPlace);
  // Files that cannot be read have no hash; what is wrong with them stands for them.
  const version = hashOf(
    JSON.stringify([codeVersion(), files.map(({ path }, index) => [path, hashes[index]]), diagnostics]),
  );
  return { documents, diagnostics, version };
}

/** Looks up the places of problems, in their order. */
export function locateProblems(root: string, rule: string, problems: readonly Problem[]): Diagnostic[] {
  return locate(root, problems).map((problem) => toDiagnostic(rule, problem));
}

/** Looks up the places of problems in one file. */
export function locateIn(file: ContentFile, rule: string, problems: readonly Problem[]): Diagnostic[] {
  return placesIn(file, problems).map((problem) => toDiagnostic(rule, problem));
}

function toDiagnostic(rule: string, problem: Located<Problem>): Diagnostic {
  const { file, line, column, severity = 'error', message, hint = '' } = problem;
  const field = 'path' in problem ? { path: problem.path } : {};
  return { file, line, column, severity, rule, message, hint, ...field };
}

/** A thing with its line and column in its file. */
type Located<Thing> = Thing & { readonly line: number; readonly column: number };

/** Adds to things that stand in content files their line and column, in their order; each file is read once more. */
export function locate<Thing extends Place>(root: string, things: readonly Thing[]): Located<Thing>[] {
  const located = [...Map.groupBy(things.entries(), ([, { file }]) => file)].flatMap(([path, group]) => {
    const file = readContentFile(root, path);
    if (Array.isArray(file)) throw new Error(`${path} changed while it was read; try again.`);
    const indexes = group.map(([index]) => index);
    return placesIn(
      file,
      group.map(([, thing]) => thing),
    ).map((thing, position) => ({ index: indexes[position] ?? 0, thing }));
  });
  return located.sort((a, b) => a.index - b.index).map(({ thing }) => thing);
}

function placesIn<Thing extends Place>(file: ContentFile, things: readonly Thing[]): Located<Thing>[] {
  let locateInFile: ReturnType<typeof locatorOf> | undefined;
  return things.map((thing) => {
    const { line, column } =
      thing.at === 'body'
        ? thing
        : thing.path.length === 0
          ? startOfData(file.text)
          : (locateInFile ??= locatorOf(file))(thing.path, thing.at);
    return { ...thing, line, column };
  });
}

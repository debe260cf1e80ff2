import type { Diagnostic, Problem } from './diagnostic.ts';
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

/** Looks up the places of problems; each file that has any is read once more. */
export function locateProblems(root: string, rule: string, problems: readonly Problem[]): Diagnostic[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].flatMap(([path, found]) => {
    const file = readContentFile(root, path);
    return Array.isArray(file) ? file : locateIn(file, rule, found);
  });
}

/** Looks up the places of problems in one file. */
export function locateIn(file: ContentFile, rule: string, problems: readonly Problem[]): Diagnostic[] {
  let locate: ReturnType<typeof locatorOf> | undefined;
  return problems.map((problem): Diagnostic => {
    const { severity = 'error', message, hint = '' } = problem;
    const { line, column } =
      problem.at === 'body'
        ? problem
        : problem.path.length === 0
          ? startOfData(file.text)
          : (locate ??= locatorOf(file))(problem.path, problem.at);
    return { file: file.path, line, column, severity, rule, message, hint };
  });
}

import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { sum } from './meter.ts';
import type { Workplace } from './workplace.ts';

/** A program that makes the site's documents from the compiled catalogue. */
export type Generator = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where its documents lie below the root. */
  readonly output: string;
  /** What a build leaves behind; without it, the next one begins from nothing. */
  readonly traces: readonly string[];
  /** What to set before, in a copy of the project. */
  readonly arrange?: (workplace: Workplace) => void;
};

const settings = 'next.config.ts';
const nextOutput = '.next/server/{app,route-cache/**}';

export const ours: Generator = {
  name: 'ours',
  command: ['next', 'build'],
  output: nextOutput,
  traces: ['.next'],
  arrange: ({ project, root }) => {
    cpSync(join(project, settings), join(root, settings));
  },
};

/** Next as it comes: no adapter, no setting but the one that the site's 404 page needs. */
const plainNext: Generator = {
  name: 'plain Next',
  command: ['next', 'build'],
  output: nextOutput,
  traces: ['.next'],
  arrange: ({ root }) => {
    writeFileSync(
      join(root, settings),
      'export default { typescript: { ignoreBuildErrors: true }, experimental: { globalNotFound: true } };\n',
    );
  },
};

const packages = 'tests/bench/rivals/node_modules';

const astro: Generator = {
  name: 'Astro',
  command: ['node', `${packages}/astro/bin/astro.mjs`, 'build', '--root', 'tests/bench/rivals'],
  output: 'tests/bench/rivals/dist',
  traces: ['tests/bench/rivals/dist', 'tests/bench/rivals/.astro', `${packages}/.astro`, `${packages}/.vite`],
};

const eleventy: Generator = {
  name: 'Eleventy',
  command: [
    'node',
    `${packages}/@11ty/eleventy/cmd.cjs`,
    '--config',
    'tests/bench/rivals/eleventy.config.js',
  ],
  output: '.cache/eleventy/site',
  traces: ['.cache/eleventy'],
};

export const rivals: readonly Generator[] = [astro, eleventy, plainNext];

/** Takes away what an earlier build left. */
export function clear(root: string, { traces }: Generator): void {
  for (const trace of traces) rmSync(join(root, trace), { recursive: true, force: true });
}

/** The HTML of every document in a language, by its address. */
export function documentsOf(root: string, { output }: Generator): Map<string, string> {
  const files = globSync(`${output}/{en,zh-hans}{.html,/**/*.html}`, { cwd: root });
  return new Map(
    files.map((file) => [
      /(?:^|\/)((?:en|zh-hans)(?:\/.*)?)\.html$/.exec(file)?.[1] ?? file,
      readFileSync(join(root, file), 'utf8'),
    ]),
  );
}

/** What a reader's browser loads for one document. */
export type Load = {
  readonly html: number;
  readonly gzip: number;
  /** Scripts that run while the page loads, after gzip; our own module for offline reading, loaded late, is everybody's. */
  readonly script: number;
  /** Requests until everything that the document names is there, itself included. */
  readonly requests: number;
};

/** Weighs a document with the scripts and styles that it loads; `root` holds a finished build. */
export function loadOf(root: string, html: string): Load {
  const scripts: string[] = [];
  const styles: string[] = [];
  const parser = new Parser({
    onopentag(name, { src, rel, href = '', ...rest }) {
      if (name === 'script' && src !== undefined && !('data-own' in rest) && !('nomodule' in rest))
        scripts.push(src);
      if (name === 'link' && rel === 'stylesheet') styles.push(href);
    },
  });
  parser.end(html);
  const weight = (address: string) =>
    gzipSync(readFileSync(join(root, address.replace(/\?.*$/, '').replace(/^\/_next/, '.next')))).length;
  return {
    html: Buffer.byteLength(html),
    gzip: gzipSync(html).length,
    script: sum(scripts.map(weight)),
    requests: 1 + scripts.length + styles.length,
  };
}

/**
 * What a reader sees and hears of a document: elements, attributes and texts of its body. Left out are class names,
 * which every bundler makes in its own way, scripts, comments, and Next's empty placeholder for streamed metadata.
 */
export function contentOf(html: string): string {
  const parts: string[] = [];
  const skipped = new Set(['script', 'style']);
  let inBody = false;
  let skip = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'body') inBody = true;
      if (skipped.has(name)) skip++;
      if (!inBody || skip > 0 || (name === 'div' && 'hidden' in attributes)) return;
      const said = Object.entries(attributes)
        .filter(([key]) => key !== 'class')
        .sort(([a], [b]) => (a < b ? -1 : 1));
      parts.push(`<${name}${said.map(([key, value]) => ` ${key}=${value}`).join('')}>`);
    },
    ontext(text) {
      if (inBody && skip === 0) parts.push(text);
    },
    onclosetag(name) {
      if (skipped.has(name)) skip--;
    },
  });
  parser.end(html);
  return parts.join('').trim();
}

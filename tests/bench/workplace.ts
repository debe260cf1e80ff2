import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..', '..');
const rivals = 'tests/bench/rivals';
/**
 * Of the addresses only the documents: rivals make no pictures, feeds and Markdown, so neither do we here. The tools, which
 * are rendered later, come along because the adapter expects them.
 */
const sources = [
  'app/[locale]/(documents)',
  'app/[locale]/(tools)',
  'app/[locale]/layout.tsx',
  'app/global-not-found.tsx',
  'components',
  'lib',
  'public',
  'tests/bench/compile.ts',
  rivals,
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project for builds with made-up content; the project itself stays as it is. */
export type Workplace = { readonly project: string; readonly root: string };

/** Makes a copy of the project, with what is installed in it and with the rivals, in a temporary folder. */
export function prepareWorkplace(): Workplace {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const source of sources) cpSync(join(project, source), join(root, source), { recursive: true });
  link(join(project, 'node_modules'), join(root, 'node_modules'));
  link(join(installRivals(), 'node_modules'), join(root, rivals, 'node_modules'));
  return { project, root };
}

/** Copies a folder as hard links: the bundler follows no symbolic links that lead out of its root. */
function link(from: string, to: string): void {
  execFileSync('cp', ['-al', from, to]);
}

/** Installs the rivals, once, apart from the site; answers with their folder. */
function installRivals(): string {
  const folder = join(project, '.cache', 'rivals');
  if (!existsSync(join(folder, 'node_modules', 'astro'))) {
    mkdirSync(folder, { recursive: true });
    cpSync(join(project, rivals, 'package.json'), join(folder, 'package.json'));
    // Without a lock file: not every registry has every platform's binaries that one would name.
    execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return folder;
}

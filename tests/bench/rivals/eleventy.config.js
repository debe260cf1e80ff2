import { build } from 'esbuild';

/** Eleventy compiles no components: esbuild bundles them, once, before the pages are made. */
export default async function configure(eleventy) {
  eleventy.setQuietMode(true);
  await build({
    entryPoints: ['tests/bench/rivals/documents.ts', 'components/layout/base.css'],
    outdir: '.cache/eleventy',
    entryNames: '[name]',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    loader: { '.module.css': 'local-css' },
    jsx: 'automatic',
  });
  return { dir: { input: 'tests/bench/rivals/eleventy', output: '.cache/eleventy/site' } };
}

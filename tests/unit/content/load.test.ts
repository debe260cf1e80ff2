import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { temporaryFolder, write } from '#tests/rejects/tree.ts';
import { pageText } from '#tests/unit/build.ts';

const method = 'content/pages/method.md';

function rootWith(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  return root;
}

async function titlesIn(root: string): Promise<string[]> {
  const { documents } = await loadContent(root);
  return documents.flatMap((document) => (document.kind === 'page' ? document.data.title : []));
}

/** Marks what is remembered, so that a result from memory can be told from a fresh one. */
function markMemory(root: string, find: string, replacement: string): void {
  const path = join(root, '.cache', 'content.json');
  const memory = readFileSync(path, 'utf8');
  expect(memory).toContain(find);
  writeFileSync(path, memory.replaceAll(find, replacement));
}

test('a second load uses what the first one remembered', async () => {
  const root = rootWith({ [method]: pageText('How we work') });
  expect(await titlesIn(root)).toEqual(['How we work']);
  markMemory(root, 'How we work', 'From memory');
  expect(await titlesIn(root)).toEqual(['From memory']);
});

test('a changed file is parsed anew, the others are remembered', async () => {
  const root = rootWith({ [method]: pageText('How we work'), 'content/pages/data.md': pageText('Our data') });
  await loadContent(root);
  markMemory(root, '"How we work"', '"From memory"');
  markMemory(root, '"Our data"', '"From memory"');
  write(root, method, pageText('How we work now'));
  expect(await titlesIn(root)).toEqual(['From memory', 'How we work now']);
});

test('a new file is parsed, and a deleted one is gone', async () => {
  const root = rootWith({ [method]: pageText('How we work') });
  await loadContent(root);
  write(root, 'content/pages/data.md', pageText('Our data'));
  expect(await titlesIn(root)).toEqual(['Our data', 'How we work']);
  rmSync(join(root, method));
  expect(await titlesIn(root)).toEqual(['Our data']);
  expect(readFileSync(join(root, '.cache', 'content.json'), 'utf8')).not.toContain('How we work');
});

test('a file that moved is not taken for what it was at its old place', async () => {
  const root = rootWith({ [method]: pageText('How we work') });
  await loadContent(root);
  write(root, 'content/guides/method.md', pageText('How we work'));
  const { documents } = await loadContent(root);
  expect(documents.map(({ kind }) => kind)).toEqual(['guide', 'page']);
});

test('mistakes are remembered too', async () => {
  const root = rootWith({ [method]: pageText('""') });
  const first = await loadContent(root);
  expect(first.diagnostics).toHaveLength(1);
  markMemory(root, 'title is empty', 'from memory');
  expect((await loadContent(root)).diagnostics).toEqual([
    expect.objectContaining({ message: 'from memory' }),
  ]);
});

test('what other code remembered is not used', async () => {
  const root = rootWith({ [method]: pageText('How we work') });
  await loadContent(root);
  markMemory(root, 'How we work', 'From memory');
  markMemory(root, '{"version":"', '{"version":"other ');
  expect(await titlesIn(root)).toEqual(['How we work']);
});

test('a memory that was cut off in the middle only costs time', async () => {
  const root = rootWith({ [method]: pageText('How we work') });
  await loadContent(root);
  write(root, '.cache/content.json', '{"version":"');
  expect(await titlesIn(root)).toEqual(['How we work']);
});

test('a broken file hides none of the others', async () => {
  const root = rootWith({
    [method]: pageText('How we work'),
    'content/pages/data.md': 'no front matter\n',
    'content/pages/licence.md': pageText('""'),
  });
  const { documents, diagnostics } = await loadContent(root);
  expect(documents.map(({ file }) => file)).toEqual([method]);
  expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
    ['content/pages/data.md', 'fence/opening'],
    ['content/pages/licence.md', 'schema/too-small'],
  ]);
});

test('prose is trimmed, and its first line is known', async () => {
  const root = rootWith({ [method]: `${pageText('How we work')}\n\nWe read pages.\n\n` });
  const { documents } = await loadContent(root);
  expect(documents).toEqual([expect.objectContaining({ body: 'We read pages.', bodyLine: 9 })]);
});

test('a country takes its slug from its folder', async () => {
  const root = rootWith({
    'content/countries/hong-kong/index.md':
      '---\ncode: HK\nnames: { en: Hong Kong }\nheadline: [gift, esim, visitor]\nadded: 2026-11-01\nways: {}\n---\n',
  });
  const { documents, diagnostics } = await loadContent(root);
  expect(diagnostics).toEqual([]);
  expect(documents).toEqual([expect.objectContaining({ kind: 'country', slug: 'hong-kong' })]);
});

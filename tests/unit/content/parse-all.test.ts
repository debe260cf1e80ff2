import { expect, test } from 'vitest';
import { parseAll } from '#lib/content/parse-all.ts';
import { parseFile } from '#lib/content/parse.ts';
import { pageText } from '#tests/unit/build.ts';

/** Every seventh file is broken, so that mistakes cross the threads as well. */
const files = Array.from({ length: 450 }, (_, index) => ({
  path: `content/pages/page-${String(index)}.md`,
  text:
    index % 7 === 0
      ? 'no front matter\n'
      : `${pageText(`Page ${String(index)}`)}Prose of ${String(index)}.\n`,
}));

test('many files have the same results on all cores, in the order of the files, as on one', async () => {
  const parsed = await parseAll(files);
  expect(parsed).toEqual(files.map(parseFile));
  expect(parsed.filter((result) => 'diagnostics' in result)).toHaveLength(65);
});

test('few files have the same results without threads', async () => {
  const few = files.slice(0, 20);
  expect(await parseAll(few)).toEqual(few.map(parseFile));
});

test('no files have no results', async () => {
  expect(await parseAll([])).toEqual([]);
});

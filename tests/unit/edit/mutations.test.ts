import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFile } from '#lib/content/parse.ts';
import type { ContentFile } from '#lib/content/read.ts';
import { listContent, readContentFile } from '#lib/content/read.ts';
import { fixFile } from '#lib/edit/fix.ts';
import { mutationOf } from '#tests/unit/mutations.ts';

const path = 'content/countries/japan/povo.md';
const profile = readFileSync(join(import.meta.dirname, '../rules/editor-profile.md'), 'utf8');

function dataOf(file: ContentFile): unknown {
  const parsed = parseFile(file);
  return 'document' in parsed ? parsed.document : undefined;
}

test('whatever an editor wrote, mending it again changes nothing, and what was sound means the same', () => {
  fc.assert(
    fc.property(mutationOf([profile]), (text) => {
      const { text: once } = fixFile({ path, text });
      expect(fixFile({ path, text: once }).text).toBe(once);
      const meant = dataOf({ path, text });
      if (meant !== undefined) expect(dataOf({ path, text: once })).toEqual(meant);
    }),
    { numRuns: 150 },
  );
});

test('a real file whose lines of data end in spaces means the same without them', () => {
  for (const each of listContent(process.cwd()).paths) {
    const file = readContentFile(process.cwd(), each);
    if (Array.isArray(file)) continue;
    const [, data = '', prose = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(file.text) ?? [];
    const untidy = { path: each, text: data.replaceAll(/(?<!---)$(?=\n)/gm, '  ') + prose };
    if (data === '') continue;
    expect(dataOf({ path: each, text: fixFile(untidy).text }), each).toEqual(dataOf(untidy) ?? dataOf(file));
  }
});

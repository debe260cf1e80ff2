import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '#lib/content/diagnostic.ts';
import { parseFile } from '#lib/content/parse.ts';
import { renderProse } from '#lib/prose/render.ts';
import { checkContent } from '#lib/rules/check.ts';
import { mutationOf } from '#tests/unit/mutations.ts';
import { contentTree, today, write } from '#tests/rejects/tree.ts';

/**
 * Any change of a sound file is either accepted, and then safe to show, or refused at a place inside the file. Nothing
 * crashes, hangs or runs. fast-check prints the seed of a failure; give it as `seed` to see it again.
 */
const path = 'content/countries/japan/povo.md';
const profile = readFileSync(join(import.meta.dirname, 'editor-profile.md'), 'utf8');
const guide = readFileSync(
  join(import.meta.dirname, '../../rejects/base/content/guides/esim-moves.md'),
  'utf8',
);

/** The longest that one file may keep an editor waiting, in milliseconds. */
const patience = 2000;

function expectInside(text: string, { line, column, message }: Diagnostic): void {
  const lines = text.split('\n');
  expect(line, message).toBeGreaterThanOrEqual(1);
  expect(line, message).toBeLessThanOrEqual(lines.length);
  expect(column, message).toBeGreaterThanOrEqual(1);
  expect(column, message).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
}

/** What would run or load in a reader's browser. */
const danger =
  /<(?!\/?(?:p|a|em|strong|ul|ol|li|h[2-6]|blockquote|code|pre|hr|br|del|table|thead|tbody|tr|t[hd]|input)\b)|<[^>]*\son\w+=|javascript:/i;

test.for([
  ['a profile', path, profile],
  ['a guide', 'content/guides/esim-moves.md', guide],
] as const)('%s is read or refused at a place inside it', ([, file, sound]) => {
  fc.assert(
    fc.property(mutationOf([sound]), (text) => {
      const start = performance.now();
      const parsed = parseFile({ path: file, text });
      expect(performance.now() - start).toBeLessThan(patience);
      if ('diagnostics' in parsed) {
        expect(parsed.diagnostics).not.toEqual([]);
        for (const diagnostic of parsed.diagnostics) expectInside(text, diagnostic);
      } else if ('body' in parsed.document) {
        const html = toHtml(renderProse(parsed.document.body, { locale: 'en', sourceNumber: () => 1 }));
        expect(html).not.toMatch(danger);
      }
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: 600 },
  );
});

test('in the whole check, too, every problem lies inside its file', async () => {
  const root = contentTree();
  await fc.assert(
    fc.asyncProperty(mutationOf([profile]), async (text) => {
      write(root, path, text);
      const { diagnostics } = await checkContent(root, today);
      const own = diagnostics.filter((diagnostic) => diagnostic.file === path);
      // A lone surrogate becomes another character on its way through the disk.
      for (const diagnostic of own) expectInside(readFileSync(join(root, path), 'utf8'), diagnostic);
    }),
    { numRuns: 60 },
  );
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '#lib/content/fingerprint.ts';
import { earlierWordings } from '#lib/edit/earlier-wording.ts';
import { temporaryFolder, write } from '#tests/rejects/tree.ts';
import { commit, git, initialise } from '#tests/unit/edit/repository.ts';

const file = 'content/ways/gift.md';
const version = (title: string, prose = '') =>
  `---\ntitle: ${title}\nsteps:\n  - Open ${title}\n  - Done\n---\n${prose}`;

/** A repository in which the file had these texts, one after the other. */
function history(...texts: readonly string[]): string {
  const root = temporaryFolder();
  write(root, file, texts[0] ?? '');
  initialise(root);
  for (const text of texts.slice(1)) {
    write(root, file, text);
    commit(root);
  }
  return root;
}

const find = (root: string, ...wordings: readonly (string | readonly string[])[]) =>
  earlierWordings(root, file, new Set(wordings.map(fingerprintOf)));

test('a text, a list of steps and the prose are found by their fingerprints', () => {
  const root = history(version('First', 'Some prose.\n'), version('Second'), version('Third'));
  const { wordings } = find(root, 'First', ['Open First', 'Done'], 'Some prose.', 'Second');
  expect([...wordings.values()].sort()).toEqual(
    ['First', ['Open First', 'Done'], 'Some prose.', 'Second'].sort(),
  );
});

test('a version that could not be read is passed over', () => {
  const root = history(version('First'), '---\ntitle: [\n---\n', version('Third'));
  expect(find(root, 'First').wordings.size).toBe(1);
});

test('a version that breaks the rules of today is a version', () => {
  const root = history('---\nheading: First\n---\n', version('Second'));
  expect(find(root, 'First').wordings.size).toBe(1);
});

test('a file is followed to the place where it was before', () => {
  const root = history(version('First'));
  mkdirSync(join(root, 'content/guides'));
  git(root, 'mv', file, 'content/guides/gift.md');
  commit(root);
  const { wordings } = earlierWordings(root, 'content/guides/gift.md', new Set([fingerprintOf('First')]));
  expect(wordings.size).toBe(1);
});

test('the content may lie in a folder of a larger repository', () => {
  const outer = temporaryFolder();
  write(outer, `site/${file}`, version('First'));
  initialise(outer);
  write(outer, `site/${file}`, version('Second'));
  commit(outer);
  expect(find(join(outer, 'site'), 'First').wordings.size).toBe(1);
});

test('a wording that was never committed is not there, and the reason is said', () => {
  expect(find(history(version('First')), 'Nobody wrote this')).toEqual({
    wordings: new Map(),
    gap: 'no commit of the English file has it',
  });
});

test('a history that was cut off is the reason', () => {
  const whole = history(version('First'), version('Second'));
  const shallow = join(temporaryFolder(), 'clone');
  git(whole, 'clone', '--quiet', '--depth', '1', `file://${whole}`, shallow);
  const { wordings, gap } = find(shallow, 'First');
  expect(wordings.size).toBe(0);
  expect(gap).toContain('git fetch --unshallow');
});

test('a folder without history is the reason', () => {
  const root = temporaryFolder();
  write(root, file, version('First'));
  expect(find(root, 'First')).toEqual({ wordings: new Map(), gap: 'there is no git history here' });
});

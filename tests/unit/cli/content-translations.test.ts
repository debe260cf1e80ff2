import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#lib/content/fingerprint.ts';
import { contentTree, temporaryFolder, write } from '#tests/rejects/tree.ts';
import { content } from '#tests/unit/cli/run.ts';
import { commit, git, initialise } from '#tests/unit/edit/repository.ts';

const method = 'content/pages/method.md';
const chinese = 'content/pages/method.zh-hans.md';

/** A repository with a page and its translation; what the English said before is history. */
function translatedPage(): string {
  const root = temporaryFolder();
  for (const path of [method, chinese]) write(root, path, readFileSync(join(contentTree(), path), 'utf8'));
  initialise(root);
  return root;
}

function rewrite(root: string, path: string, find: string, replacement: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(find);
  write(root, path, text.replace(find, replacement));
}

const translations = (root: string, ...args: readonly string[]) => content(root, ['translations', ...args]);

test('ends with 0 and counts when all is translated and up to date', async () => {
  expect(await translations(translatedPage())).toEqual({
    status: 0,
    stdout: 'zh-hans: 1 of 1 files whole; of 2 texts 0 missing, 0 outdated.\n',
    stderr: '',
  });
});

describe('an outdated text', () => {
  test('shows what changed in the English since, and how to accept the translation', async () => {
    const root = translatedPage();
    rewrite(root, method, 'how sure we are', 'how sure anybody can be');
    commit(root);
    expect(await translations(root)).toEqual({
      status: 1,
      stdout: `${chinese}:7:9 outdated "summary"
    What we look at, and how sure [-we are-]{+anybody can be+}.
zh-hans: 0 of 1 files whole; of 2 texts 0 missing, 1 outdated.
When the outdated texts are right again:
  npm run content -- accept ${chinese}
`,
      stderr: '',
    });
  });

  test('is compared with the wording that was translated, not with the last one', async () => {
    const root = translatedPage();
    rewrite(root, method, 'How we work', 'How we worked');
    commit(root);
    rewrite(root, method, 'How we worked', 'The way we work');
    const { stdout } = await translations(root);
    expect(stdout).toContain('    [-How-]{+The way+} we work\n');
  });

  test('is accepted by the command at the end', async () => {
    const root = translatedPage();
    rewrite(root, method, 'How we work', 'How we all work');
    const [, line = ''] = /npm run content -- (accept .*)\n/.exec((await translations(root)).stdout) ?? [];
    expect((await content(root, line.split(' '))).status).toBe(0);
    expect((await translations(root)).status).toBe(0);
  });

  test('says why its wording cannot be shown when the history was cut off', async () => {
    const root = translatedPage();
    rewrite(root, method, 'How we work', 'How we all work');
    commit(root);
    const shallow = join(temporaryFolder(), 'clone');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, shallow);
    const { status, stdout } = await translations(shallow);
    expect(status).toBe(1);
    expect(stdout).toContain('was: not shown, the git history here is cut off (git fetch --unshallow');
    expect(stdout).toContain('\n    How we all work\n');
  });

  test('says so where there is no history at all', async () => {
    const root = translatedPage();
    rmSync(join(root, '.git'), { recursive: true });
    rewrite(root, method, 'How we work', 'How we all work');
    expect((await translations(root)).stdout).toContain('was: not shown, there is no git history here');
  });
});

test('a missing text is shown with the line to paste; nothing is to be accepted', async () => {
  const root = translatedPage();
  const text = readFileSync(join(root, chinese), 'utf8');
  write(root, chinese, text.replace(/ {2}summary:\n.*\n.*\n/, ''));
  const { status, stdout } = await translations(root);
  expect(status).toBe(1);
  const of = fingerprintOf('What we look at, and how sure we are.');
  expect(stdout).toBe(`${method}:3:1 missing "summary" in ${chinese}
    paste: summary: { of: ${of}, text: … }
zh-hans: 0 of 1 files whole; of 2 texts 1 missing, 0 outdated.
`);
});

test('a missing file lacks all its texts', async () => {
  const root = translatedPage();
  rmSync(join(root, chinese));
  const { stdout } = await translations(root);
  expect(stdout).toContain(`missing "title" in ${chinese}`);
  expect(stdout).toContain('of 2 texts 2 missing, 0 outdated.');
});

test('prose without a fingerprint, or with an earlier one, is outdated', async () => {
  const root = temporaryFolder();
  for (const path of ['content/guides/esim-moves.md', 'content/guides/esim-moves.zh-hans.md'])
    write(root, path, readFileSync(join(contentTree(), path), 'utf8'));
  initialise(root);
  rewrite(root, 'content/guides/esim-moves.md', 'one phone at a time', 'a single phone');
  const { stdout } = await translations(root);
  expect(stdout).toContain('outdated "body"\n');
  expect(stdout).toContain('An eSIM belongs to [-one phone at-] a [-time-]{+single phone+}.[^gsma]\n    …\n');
  rewrite(root, 'content/guides/esim-moves.zh-hans.md', 'body: 08bd048e\n', '');
  expect((await translations(root)).stdout).toContain('it does not say which wording it translates');
});

test('JSON holds the counts, the texts and the changes for other programs', async () => {
  const root = translatedPage();
  rewrite(root, method, 'How we work', 'How we all work');
  const { stdout } = await translations(root, '--format', 'json', '--locale', 'zh-hans');
  expect(JSON.parse(stdout)).toEqual([
    {
      locale: 'zh-hans',
      files: 1,
      whole: 0,
      texts: 2,
      missing: 0,
      outdated: 1,
      open: [
        {
          file: chinese,
          line: 4,
          column: 9,
          translation: chinese,
          key: 'title',
          english: 'How we all work',
          fingerprint: fingerprintOf('How we all work'),
          state: 'outdated',
          since: {
            before: 'How we work',
            changes: [
              { kind: 'same', text: 'How we ' },
              { kind: 'added', text: 'all ' },
              { kind: 'same', text: 'work' },
            ],
          },
        },
      ],
      toReview: [chinese],
    },
  ]);
});

test('a language that the site does not have is wrong use', async () => {
  const { status, stderr } = await translations(translatedPage(), '--locale', 'tlh');
  expect(status).toBe(2);
  expect(stderr).toContain('Allowed choices are zh-hans.');
});

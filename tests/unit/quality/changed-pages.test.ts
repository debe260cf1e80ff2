import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeEdition } from '#lib/catalogue/store.ts';
import { checkContent } from '#lib/rules/check.ts';
import { changedPages } from '#tests/quality/changed-pages.ts';
import { contentTree, today, write } from '#tests/rejects/tree.ts';

const countries = 'content/countries';

function git(root: string, ...words: readonly string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...words], { cwd: root, stdio: 'ignore' });
}

/** The pages that show a change of the valid tree, after its commit and a build. */
async function pagesAfter(change: (root: string) => void): Promise<string[]> {
  const root = contentTree();
  git(root, 'init', '--quiet');
  git(root, 'add', 'content');
  git(root, 'commit', '--quiet', '--message', 'before');
  change(root);
  const { documents } = await checkContent(root, today);
  writeEdition(root, today, documents);
  return changedPages(root, 'HEAD');
}

const touch = (file: string) => (root: string) => {
  write(root, file, `${readFileSync(join(root, file), 'utf8')}\n`);
};

describe('the pages of a change', () => {
  test('are those of its files, each once', async () => {
    const pages = await pagesAfter((root) => {
      touch(`${countries}/japan/mineo.md`)(root);
      touch(`${countries}/japan/kddi-au.zh-hans.md`)(root);
    });
    expect(pages).toEqual([
      '/zh-hans/japan/kddi-au',
      '/zh-hans/japan',
      '/en/japan/mineo',
      '/en/japan',
      '/zh-hans/japan/mineo',
    ]);
  });

  test('are not those that are gone', async () => {
    const pages = await pagesAfter((root) => {
      rmSync(join(root, countries, 'japan/mineo.md'));
    });
    expect(pages).toEqual(['/en/japan', '/zh-hans/japan']);
  });

  test('are none when no content changed', async () => {
    expect(
      await pagesAfter((root) => {
        write(root, 'README.md', 'New.\n');
      }),
    ).toEqual([]);
  });

  test.for(['nowhere', '--output=changed.txt'])(
    'since "%s", which git does not know, are refused in one sentence',
    (since) => {
      const root = contentTree();
      git(root, 'init', '--quiet');
      expect(() => changedPages(root, since)).toThrow(`There is no commit "${since}" here`);
    },
  );
});

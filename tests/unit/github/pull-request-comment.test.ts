import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/rejects/tree.ts';
import { runGithub } from './command.ts';
import type { Entry, Shelves, Written } from './repository-host.ts';
import { openRepositoryHost } from './repository-host.ts';

const commit = 'c0ffee0000000000000000000000000000000001';
const checks = 'https://host.example/example/can-i-share/actions/runs/42';

/** A pull request from a fork, as the host lists it. */
function pullRequest(
  number: number,
  changes: { sha?: string; repository?: string; state?: string } = {},
): Entry {
  const repository = changes.repository ?? 'ayumi/can-i-share';
  return {
    number,
    state: changes.state ?? 'open',
    head: {
      sha: changes.sha ?? commit,
      label: `${repository.split('/')[0] ?? ''}:mineo`,
      repo: { full_name: repository },
    },
  };
}

function eventFile(conclusion: string, branch = 'mineo'): string {
  const file = join(temporaryFolder(), 'event.json');
  const run = {
    id: 42,
    head_sha: commit,
    head_branch: branch,
    head_repository: { full_name: 'ayumi/can-i-share' },
    conclusion,
  };
  writeFileSync(file, JSON.stringify({ workflow_run: run }));
  return file;
}

function reportFile(text: string): string {
  const file = join(temporaryFolder(), 'diff.md');
  writeFileSync(file, text);
  return file;
}

type Case = { readonly shelves?: Shelves; readonly report?: string; readonly conclusion?: string };

async function comment({
  shelves = {},
  report = reportFile('- Japan / au: gift'),
  conclusion = 'success',
}: Case) {
  await using host = await openRepositoryHost({
    pulls: [pullRequest(7)],
    'issues/7/comments': [],
    'actions/runs/42/artifacts': [],
    ...shelves,
  });
  const result = await runGithub(['comment', report], {
    ...host.environment,
    GITHUB_EVENT_PATH: eventFile(conclusion),
  });
  return { ...result, written: [...host.written], asked: [...host.asked] };
}

function textOf(written: readonly Written[]): string {
  expect(written).toHaveLength(1);
  return String(written[0]?.body.body);
}

describe('the comment on a pull request', () => {
  test('is written to the pull request of the fork that was checked, with its change as facts', async () => {
    const { status, stdout, stderr, written } = await comment({});
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'The comment on pull request 7 is written.\n',
      stderr: '',
    });
    expect(written).toMatchObject([{ method: 'POST', path: 'issues/7/comments' }]);
    expect(textOf(written)).toContain(`The [checks](${checks}) passed.`);
    expect(textOf(written)).toContain('- Japan / au: gift');
  });

  test('says before anything else when something is to be mended', async () => {
    const { written } = await comment({ conclusion: 'failure' });
    expect(textOf(written).split('\n\n')[1]).toMatch(/^\*\*Something is to be mended:\*\*/);
  });

  test('is renewed, not written a second time', async () => {
    const first = textOf((await comment({})).written);
    const others = Array.from({ length: 130 }, (_, index) => ({
      id: index,
      body: 'Thank you!',
      user: { type: 'User' },
    }));
    const { stdout, written } = await comment({
      shelves: { 'issues/7/comments': [...others, { id: 900, body: first, user: { type: 'Bot' } }] },
    });
    expect(stdout).toBe('The comment on pull request 7 is renewed.\n');
    expect(written).toMatchObject([{ method: 'PATCH', path: 'issues/comments/900' }]);
  });

  test('never takes the place of what a person wrote, even with our own words', async () => {
    const first = textOf((await comment({})).written);
    const { written } = await comment({
      shelves: { 'issues/7/comments': [{ id: 900, body: first, user: { type: 'User' } }] },
    });
    expect(written).toMatchObject([{ method: 'POST', path: 'issues/7/comments' }]);
  });

  test('links what can be looked at, by number, and nothing under a name that we do not know', async () => {
    const { written } = await comment({
      shelves: {
        'actions/runs/42/artifacts': [
          { id: 1, name: 'report' },
          { id: 2, name: 'preview' },
          { id: 3, name: 'pictures' },
          { id: 4, name: '[log in](https://evil.example)' },
        ],
      },
    });
    expect(textOf(written).match(/\]\([^)]*\)/g)).toEqual([
      `](${checks})`,
      `](${checks}/artifacts/2)`,
      `](${checks}/artifacts/3)`,
    ]);
  });
});

describe('which pull request it is', () => {
  test.for([
    ['there is none', []],
    ['a newer commit was pushed', [pullRequest(7, { sha: 'c0ffee0000000000000000000000000000000002' })]],
    ['the branch lies in another repository', [pullRequest(7, { repository: 'mallory/can-i-share' })]],
    ['it is closed', [pullRequest(7, { state: 'closed' })]],
  ] as const)('is left open when %s: nothing is written', async ([, pulls]) => {
    const { status, stdout, written } = await comment({ shelves: { pulls: [...pulls] } });
    expect({ status, written }).toEqual({ status: 0, written: [] });
    expect(stdout).toBe(`No open pull request has ${commit} as its newest commit: nothing to say.\n`);
  });

  test('is never read from the report', async () => {
    const shelves = { pulls: [pullRequest(7), pullRequest(8, { repository: 'mallory/can-i-share' })] };
    const { written } = await comment({ shelves, report: reportFile('8\n{"number": 8}\n') });
    expect(written).toMatchObject([{ path: 'issues/7/comments' }]);
  });

  test('is asked of the host by owner and branch, however the branch is called', async () => {
    await using host = await openRepositoryHost({ pulls: [] });
    const branch = 'a&state=all#$(id)';
    await runGithub(['comment', reportFile('')], {
      ...host.environment,
      GITHUB_EVENT_PATH: eventFile('success', branch),
    });
    const [query] = host.asked.map((address) => new URLSearchParams(address.split('?')[1]));
    expect([query?.get('head'), query?.get('state')]).toEqual([`ayumi:${branch}`, 'open']);
  });
});

describe('a report that cannot be had', () => {
  const linked = () => {
    const link = join(temporaryFolder(), 'diff.md');
    symlinkSync('/etc/hostname', link);
    return link;
  };

  test.for([
    ['is missing', () => join(temporaryFolder(), 'diff.md')],
    ['is empty', () => reportFile(' \n')],
    ['is a folder', temporaryFolder],
    ['is a link to a file of the machine', linked],
  ] as const)('because it %s is said to be none', async ([, report]) => {
    const { status, written } = await comment({ report: report() });
    expect(status).toBe(0);
    expect(textOf(written)).toMatch(/No change of facts was reported\.$/);
  });

  test('whole is cut at the end of a line, and the comment stays below the limit of the host', async () => {
    const { written } = await comment({ report: reportFile('- @a <b> [c](d) 事実\n'.repeat(50_000)) });
    const text = textOf(written);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(
      /事実\n\n… cut here; the whole text is in the artefact “report” of the \[run\]\([^)]*\)\.$/,
    );
  });
});

describe('a command used wrongly', () => {
  test.for([[], ['comment'], ['issue', 'other', 'x.md'], ['paint']])(
    '%j is answered with its use',
    async (words) => {
      const { status, stderr } = await runGithub(words, {});
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Usage: node lib\/cli\/github\.ts comment <report\.md> \| issue /);
    },
  );

  test('says which variable is missing outside of a job', async () => {
    const { stderr } = await runGithub(['labels'], {});
    expect(stderr).toBe(
      'GITHUB_REPOSITORY is not set; this command is for a job of GitHub Actions (.github/workflows).\n',
    );
  });

  test('fails with the host’s own words when it refuses', async () => {
    await using host = await openRepositoryHost({ labels: [] });
    const { status, stderr } = await runGithub(['labels'], { ...host.environment, GITHUB_TOKEN: 'stale' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^GET .*\/labels\?.* was answered with 401: .*Bad credentials/);
  });
});

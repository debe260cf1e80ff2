import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/rejects/tree.ts';
import { runGithub } from './command.ts';
import type { Entry } from './repository-host.ts';
import { openRepositoryHost } from './repository-host.ts';

const list = '## 2 checks to look at again\n\n- [ ] au: gift';

function issue(number: number, changes: Entry = {}): Entry {
  return { number, state: 'open', body: list, labels: [{ name: 'stale answers' }], ...changes };
}

async function keep(issues: readonly Entry[], text: string) {
  const file = join(temporaryFolder(), 'stale.md');
  writeFileSync(file, text);
  await using host = await openRepositoryHost({ issues: [...issues] });
  const { status, stdout, stderr } = await runGithub(['issue', 'stale', file], host.environment);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { said: stdout.trim(), written: [...host.written] };
}

describe('a rolling issue', () => {
  test('is opened with its label when there is something to do', async () => {
    const { said, written } = await keep([], `${list}\n`);
    expect(said).toBe('Answers to look at again: a new issue is open.');
    expect(written).toEqual([
      {
        method: 'POST',
        path: 'issues',
        body: { title: 'Answers to look at again', body: list, labels: ['stale answers'] },
      },
    ]);
  });

  test('is renewed in place', async () => {
    const { written } = await keep([issue(3, { body: 'of last week' })], list);
    expect(written).toEqual([{ method: 'PATCH', path: 'issues/3', body: { body: list } }]);
  });

  test('is left alone when it says the same already', async () => {
    const { written } = await keep([issue(3, { body: list.replaceAll('\n', '\r\n') })], `${list}\n`);
    expect(written).toEqual([]);
  });

  test('is closed when nothing is left to do', async () => {
    const { said, written } = await keep([issue(3)], '\n');
    expect(said).toBe('Answers to look at again: nothing is left, issue 3 is closed.');
    expect(written).toEqual([
      { method: 'PATCH', path: 'issues/3', body: { state: 'closed', state_reason: 'completed' } },
    ]);
  });

  test('is not opened for nothing', async () => {
    expect((await keep([], '')).written).toEqual([]);
  });

  test.for([
    ['a pull request with the label', issue(3, { pull_request: {} })],
    ['a closed issue with the label', issue(3, { state: 'closed' })],
    ['an issue with another label', issue(3, { labels: [{ name: 'broken links' }] })],
  ] as const)('is never %s', async ([, other]) => {
    expect((await keep([other], list)).written).toMatchObject([{ method: 'POST', path: 'issues' }]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Label } from '#lib/github/labels.ts';
import { runGithub } from './command.ts';
import { openRepositoryHost } from './repository-host.ts';

const declared = JSON.parse(readFileSync('.github/labels.json', 'utf8')) as readonly Label[];

async function keepLabels(present: readonly Label[]) {
  await using host = await openRepositoryHost({ labels: [...present] });
  const { status, stdout } = await runGithub(['labels'], host.environment);
  return { status, stdout, written: [...host.written] };
}

describe('the labels of the repository', () => {
  test('are created where they are missing', async () => {
    const [first, ...others] = declared;
    const { status, written } = await keepLabels(others);
    expect(status).toBe(0);
    expect(written).toEqual([{ method: 'POST', path: 'labels', body: first }]);
  });

  test('get their colour and description back, and their spelling', async () => {
    const [first, ...others] = declared;
    const { written } = await keepLabels([
      { name: 'Wrong Answer', color: 'ffffff', description: '' },
      ...others,
    ]);
    expect(written).toEqual([
      {
        method: 'PATCH',
        path: 'labels/Wrong%20Answer',
        body: { new_name: first?.name, color: first?.color, description: first?.description },
      },
    ]);
  });

  test('that people made stay as they are', async () => {
    const { stdout, written } = await keepLabels([
      ...declared,
      { name: 'good first issue', color: '7057ff', description: '' },
    ]);
    expect(written).toEqual([]);
    expect(stdout).toBe('Every label is as declared.\n');
  });
});

describe('.github/labels.json', () => {
  test('declares each name once, with a colour and a description that the host takes', () => {
    expect(new Set(declared.map(({ name }) => name.toLowerCase())).size).toBe(declared.length);
    for (const { color, description } of declared) {
      expect(color).toMatch(/^[\da-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});

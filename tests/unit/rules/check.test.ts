import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#lib/content/fingerprint.ts';
import { checkContent } from '#lib/rules/check.ts';
import { rules } from '#lib/rules/index.ts';
import { contentTree, today, write } from '#tests/rejects/tree.ts';

/**
 * What is refused stands in tests/rejects, one file for each mistake. Here stands what is let pass,
 * and how mistakes in several files get along.
 */
const paths = {
  japan: 'content/countries/japan/index.md',
  au: 'content/countries/japan/kddi-au.md',
  mineo: 'content/countries/japan/mineo.md',
  uq: 'content/countries/japan/uq-mobile.md',
  csl: 'content/countries/hong-kong/csl.md',
  way: 'content/ways/gift.md',
  guide: 'content/guides/esim-moves.md',
  guideInChinese: 'content/guides/esim-moves.zh-hans.md',
  page: 'content/pages/method.md',
} as const;

type Edit = readonly [path: string, find: string, replacement: string];

/** The valid tree with some texts replaced. */
function treeWith(...edits: readonly Edit[]): string {
  const root = contentTree();
  for (const [path, find, replacement] of edits) {
    const text = readFileSync(join(root, path), 'utf8');
    expect(text).toContain(find);
    write(
      root,
      path,
      text.replace(find, () => replacement),
    );
  }
  return root;
}

async function check(root: string, day = today): Promise<string[]> {
  const { diagnostics } = await checkContent(root, day);
  return diagnostics.map(({ file, line, severity, rule }) => `${file}:${String(line)} ${severity} ${rule}`);
}

describe('mistakes in several files', () => {
  test('are all reported, in the order of files and lines', async () => {
    const root = treeWith(
      [paths.mineo, 'kind: mvno', 'kind: mnvo'],
      [paths.mineo, 'read: 2026-11-20', 'read: yesterday'],
      [paths.uq, 'kind: brand', 'kind: mvno'],
      [paths.au, 'website: https://www.au.com/', 'website: www.au.com'],
      [paths.guide, 'read: 2026-11-20', 'read: 2026-12-24'],
    );
    expect(await check(root)).toEqual([
      `${paths.au}:6 error schema/invalid-format`,
      `${paths.mineo}:3 error schema/invalid-value`,
      `${paths.mineo}:20 error schema/invalid-format`,
      `${paths.uq}:4 error rule/families`,
      `${paths.guide}:13 error rule/dates`,
    ]);
  });

  test('leave the documents of the sound files', async () => {
    const { documents } = await checkContent(treeWith([paths.mineo, 'kind: mvno', 'kind: mnvo']), today);
    const sound = await checkContent(contentTree(), today);
    expect(documents.map(({ file }) => file)).toEqual(
      sound.documents.map(({ file }) => file).filter((file) => file !== paths.mineo),
    );
  });

  test('are found again by a second check, which remembers the files', async () => {
    const root = treeWith([paths.mineo, 'kind: mvno', 'kind: mnvo'], [paths.uq, 'kind: brand', 'kind: mvno']);
    expect(await check(root)).toEqual(await check(root));
  });
});

describe('a file that cannot be read', () => {
  test.for([
    ['an operator that a brand, a claim and a link name', paths.au, 'kind: network', 'kind: netwrok'],
    ['a country', paths.japan, 'code: JP', 'code: Japan'],
    ['a way that a country names', paths.way, 'rank: 1', 'rank: first'],
    ['the only brand of a network without answers', paths.csl, 'kind: brand', 'kind: brnad'],
    ['a translation', paths.guideInChinese, 'texts:', 'txts:'],
    ['the English file of a translation', paths.guide, 'title:', 'titel:'],
  ] as const)('is the only mistake when it is %s', async ([, path, find, replacement]) => {
    const found = await check(treeWith([path, find, replacement]));
    expect(new Set(found.map((line) => line.split(':')[0]))).toEqual(new Set([path]));
  });
});

describe('the day of the check', () => {
  test('decides what lies in the future', async () => {
    expect(await check(contentTree(), '2026-11-20')).toEqual([]);
    expect(await check(contentTree(), '2026-11-19')).not.toEqual([]);
  });
});

describe('an untranslated text', () => {
  test('is a warning, because readers get the English one', async () => {
    const root = treeWith([paths.page, 'title: How we work', 'title: How we work today']);
    expect(await check(root)).toEqual(['content/pages/method.zh-hans.md:4 warning rule/translations']);
  });

  test('that the English file does not have is an error', async () => {
    const root = treeWith(['content/pages/method.zh-hans.md', '  title:', '  titel:']);
    expect(await check(root)).toContain('content/pages/method.zh-hans.md:3 error rule/translations');
  });
});

describe('let pass', () => {
  const status = '        status: current\n';
  const checked = '    checked: 2026-11-20\n';

  test.for<readonly [string, ...Edit[]]>([
    [
      'an end that is known less exactly than the beginning',
      [paths.mineo, status, `${status}        since: 2026-10-05\n        until: 2026\n`],
    ],
    [
      'a beginning that is known less exactly than the end',
      [paths.mineo, status, `${status}        since: 2026\n        until: 2026-03-31\n`],
    ],
    [
      'a period of one day',
      [paths.mineo, status, `${status}        since: 2026-10-05\n        until: 2026-10-05\n`],
    ],
    [
      'a smaller number of a larger unit as the largest amount',
      [paths.mineo, status, `${status}        amount: { min: 500 MB, max: 1 GB }\n`],
    ],
    ['equal amounts', [paths.mineo, status, `${status}        amount: { min: 1000 MB, max: 1 GB }\n`]],
    ['a confidence that doubts the sources', [paths.mineo, checked, `${checked}    confidence: low\n`]],
    [
      'a pointer to an operator of the same country',
      [paths.mineo, checked, `${checked}    see: uq-mobile\n`],
    ],
    [
      'a yes with a predecessor that has ended',
      [
        paths.mineo,
        '      packet-gift:\n',
        '      old-gift:\n        to: family\n        status: ended\n        sources: [packet-gift]\n      packet-gift:\n',
      ],
    ],
    [
      'a partly without conditions where nobody can have it',
      [paths.mineo, 'verdict: yes', 'verdict: partly'],
      [paths.mineo, 'status: current', 'status: closed'],
    ],
    [
      'a page that was dated on the day of reading',
      [paths.mineo, '    copy: archived', '    dated: 2026-11-20\n    copy: archived'],
    ],
    [
      'changes of one question on two days',
      [
        paths.mineo,
        'sources:\n  packet-gift:',
        'history:\n' +
          '  - { date: 2026-11-09, capability: gift, from: unknown, to: partly, why: new-evidence }\n' +
          '  - { date: 2026-11-10, capability: gift, from: partly, to: yes, why: corrected }\n' +
          'sources:\n  packet-gift:',
      ],
    ],
    [
      'a site whose name only ends like that of a distrusted one',
      [paths.mineo, 'https://mineo.jp/', 'https://not-esim-deals.example.com/'],
    ],
    [
      'a warning that forbids ways, capabilities and practices',
      [paths.japan, 'forbids: [lend-a-sim]', 'forbids: [gift, hand-over, lend-a-sim]'],
    ],
  ])('%s', async ([, ...edits]) => {
    expect(await check(treeWith(...edits))).toEqual([]);
  });

  test.for([
    '/',
    '/#answers',
    '/japan',
    '/japan/kddi-au',
    '/japan/kddi-au#gift',
    '/answers/gift',
    '/ways/gift',
    '/guides/esim-moves',
    '/about/method',
    '/help-wanted',
    '/help-wanted/japan',
    'https://www.au.com/',
    'http://k-tai.impress.co.jp/docs/',
  ])('a link to %s', async (address) => {
    const root = treeWith([paths.guide, '/japan/kddi-au', address]);
    const body = readFileSync(join(root, paths.guide), 'utf8').split('---\n')[2] ?? '';
    const chinese = readFileSync(join(root, paths.guideInChinese), 'utf8');
    write(root, paths.guideInChinese, chinese.replace(/body: \w+/, `body: ${fingerprintOf(body)}`));
    expect(await check(root)).toEqual([]);
  });
});

test('every rule has a name of its own and says what must hold', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { name, description } of rules) expect(description, name).toMatch(/^[A-Z].+\.$/);
});

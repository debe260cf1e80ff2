import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSnippets } from '#lib/reference/snippets.ts';
import type { SnippetName } from '#lib/reference/snippets.ts';
import { checkContent } from '#lib/rules/check.ts';
import { contentTree, today, write } from '#tests/rejects/tree.ts';

/** What an editor's window writes for a snippet when every offer is taken: the text, the first of each choice, the day. */
function expand(body: readonly string[]): string {
  const [year = '', month = '', date = ''] = today.split('-');
  return body
    .join('\n')
    .replaceAll('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', `${year}-${month}-${date}`)
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

const under = (spaces: number, text: string) => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));

const operator = (lines: string, cited = '') =>
  `---\nname: Example\nkind: mvno\nadded: ${today}\n${lines}\n${cited}---\n`;
const sources = `sources:
  source-id:
    title: A page
    url: https://www.example.com/page
    publisher: operator
    language: en
    read: ${today}
    copy: live
`;
const gift = (rest: string) => `answers:\n  gift:\n    verdict: ${rest}`;
const unknown = gift(`unknown\n    checked: ${today}`);
const yes = gift(`yes
    checked: ${today}
    features:
      gift: { status: current, to: anyone, sources: [source-id] }`);
const profile = 'content/countries/japan/example.md';
const chinese = 'content/countries/japan/kddi-au.zh-hans.md';
const country = 'content/countries/japan/index.md';
const japan = (lines: string) => `---
code: JP
names: { en: Japan }
headline: [gift, shared-pool, hotspot]
added: ${today}
ways: {}
${lines}
---
`;

/** For each snippet a file that it makes valid, and that it stands in as its description says. */
const files: Readonly<Record<SnippetName, (text: string) => readonly [path: string, text: string]>> = {
  operator: (text) => [profile, text],
  country: (text) => [country, text],
  translation: (text) => [chinese, text],
  yes: (text) => [profile, operator(`answers:\n${under(2, text)}`, sources)],
  partly: (text) => [profile, operator(`answers:\n${under(2, text)}`, sources)],
  no: (text) => [profile, operator(`answers:\n${under(2, text)}`, sources)],
  unknown: (text) => [profile, operator(`answers:\n${under(2, text)}`)],
  feature: (text) => [
    profile,
    operator(gift(`yes\n    checked: ${today}\n    features:\n${under(6, text)}`), sources),
  ],
  source: (text) => [
    profile,
    operator(gift(`no\n    checked: ${today}\n    sources: [source-id]\nsources:\n${under(2, text)}`)),
  ],
  searched: (text) => [profile, operator(`${text}\n${unknown}`)],
  history: (text) => [profile, operator(`${yes}\n${text}`, sources)],
  warning: (text) => [country, japan(`warnings:\n${under(2, text)}\n${sources.trimEnd()}`)],
  claim: (text) => [country, japan(`claims:\n${under(2, text)}\n${sources.trimEnd()}`)],
  question: (text) => [country, japan(`questions:\n${under(2, text)}\n${sources.trimEnd()}`)],
  text: (text) => [chinese, `---\ntexts:\n${under(2, text)}\n---\n`],
};

describe.for(Object.entries(contentSnippets()))('the snippet %s', ([name, { body }]) => {
  const place = files[name as SnippetName];

  test('writes what the checker takes where its description says', async () => {
    const [path, text] = place(expand(body));
    const root = contentTree();
    write(root, path, text);
    const { diagnostics } = await checkContent(root, today);
    expect(
      diagnostics
        .filter(({ file, severity }) => file === path && severity === 'error')
        .map(({ message }) => message),
    ).toEqual([]);
  });
});

describe('the task of the editor’s window', () => {
  test('finds the place, the severity and the words of a problem in what the check prints', () => {
    const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
      tasks: { problemMatcher: { pattern: { regexp: string } } }[];
    };
    const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '(?!)');
    const root = contentTree();
    write(root, profile, operator(unknown).replace('kind: mvno', 'kind: brand'));
    const { stdout } = spawnSync(
      process.execPath,
      [resolve('lib/cli/content.ts'), 'check', '--today', today],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      },
    );
    const line = stdout.split('\n').find((printed) => pattern.test(printed)) ?? '';
    expect(pattern.exec(line)?.slice(1)).toEqual([
      profile,
      '3',
      '7',
      'error',
      'rule/families',
      'is brand, but no parent is named',
    ]);
  });
});

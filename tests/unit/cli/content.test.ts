import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '#lib/content/fingerprint.ts';
import { contentTree, temporaryFolder, today, write } from '#tests/rejects/tree.ts';

const command = resolve(import.meta.dirname, '../../../lib/cli/content.ts');
const mineo = 'content/countries/japan/mineo.md';
const uq = 'content/countries/japan/uq-mobile.md';
const method = 'content/pages/method.zh-hans.md';

function run(root: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const check = (root: string, ...args: readonly string[]) => run(root, 'check', '--today', today, ...args);

/** The valid tree with one text replaced. */
function treeWith(path: string, find: string, replacement: string): string {
  const root = contentTree();
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(find);
  write(
    root,
    path,
    text.replace(find, () => replacement),
  );
  return root;
}

describe('check', () => {
  test('ends with 0 and says so when there is nothing to mend', () => {
    expect(check(contentTree())).toEqual({
      status: 0,
      stdout: '0 errors, 0 warnings in 0 of 21 files.\n',
      stderr: '',
    });
  });

  test('prints each problem on a line with its place, then the line itself, its hint, and where the field is explained', () => {
    expect(check(treeWith(mineo, 'kind: mvno', 'kind: brand'))).toEqual({
      status: 1,
      stdout: `${mineo}:3:7 error rule/families is brand, but no parent is named
    2 | name: mineo
  > 3 | kind: brand
      |       ^
    4 | added: 2026-11-01
    hint: add parent: <slug of the network>; a brand of nobody is an mvno
    field: http://localhost:3000/en/about/fields#operator-kind

1 error, 0 warnings in 1 of 21 files.
`,
      stderr: '',
    });
  });

  test.for([
    ['plain where nobody sees colours', {}, false],
    ['in colours where they are wanted', { FORCE_COLOR: '1' }, true],
    ['plain where colours are refused', { NO_COLOR: '1' }, false],
  ] as const)('is %s', ([, environment, isColoured]) => {
    const { stdout } = spawnSync(process.execPath, [command, 'check', '--today', today], {
      cwd: treeWith(mineo, 'kind: mvno', 'kind: brand'),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment },
    });
    expect(stdout.includes('\u001B[')).toBe(isColoured);
  });

  test('shows no line of a link, which it does not follow', () => {
    const root = contentTree();
    symlinkSync('/etc/hostname', join(root, 'content/countries/japan/docomo.md'));
    const { stdout } = check(root);
    expect(stdout).toContain('error file/link is a symbolic link\n    hint: put the file itself here\n');
  });

  test('counts files that could not be read', () => {
    const { stdout } = check(treeWith(mineo, 'kind: mvno', 'kind: mnvo'));
    expect(stdout).toContain('1 error, 0 warnings in 1 of 21 files.');
  });

  test('ends with 0 when there are only warnings', () => {
    const { status, stdout } = check(treeWith('content/pages/method.md', 'How we work', 'How we work today'));
    expect(status).toBe(0);
    expect(stdout).toContain(`${method}:4:9 warning rule/translations`);
    expect(stdout).toContain('0 errors, 1 warning in 1 of 21 files.');
  });

  test('ends with 1 on warnings when it is strict', () => {
    const root = treeWith('content/pages/method.md', 'How we work', 'How we work today');
    expect(check(root, '--strict').status).toBe(1);
  });

  test('prints JSON for other programs', () => {
    const { status, stdout } = check(treeWith(mineo, 'kind: mvno', 'kind: brand'), '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: mineo,
        line: 3,
        column: 7,
        severity: 'error',
        rule: 'rule/families',
        message: 'is brand, but no parent is named',
        hint: 'add parent: <slug of the network>; a brand of nobody is an mvno',
      },
    ]);
  });

  test('prints annotations for GitHub', () => {
    const { status, stdout } = check(treeWith(mineo, 'kind: mvno', 'kind: brand'), '--format', 'github');
    expect(status).toBe(1);
    expect(stdout).toBe(
      `::error file=${mineo},line=3,col=7,title=rule/families::is brand, but no parent is named%0A` +
        'add parent: <slug of the network>; a brand of nobody is an mvno%0A' +
        'http://localhost:3000/en/about/fields#operator-kind\n' +
        '1 error, 0 warnings in 1 of 21 files.\n',
    );
  });

  test('prints an empty JSON list when there is nothing to mend', () => {
    expect(check(contentTree(), '--format', 'json').stdout).toBe('[]\n');
  });

  test('judges dates as of the day that it is given', () => {
    expect(run(contentTree(), 'check', '--today', '2026-10-31').status).toBe(1);
  });
});

describe('check --fix', () => {
  test('mends what is safe, tells what it did, and shows what is left', () => {
    const root = treeWith(mineo, 'kind: mvno\nadded: 2026-11-01', 'kind: mnvo\nadded: 2026/11/1');
    const { status, stdout } = check(root, '--fix');
    expect(status).toBe(1);
    expect(stdout).toContain(`${mineo}: 1 change\n    line 4: added: 2026/11/1 → 2026-11-01\nMended 1 file.`);
    expect(stdout).toContain('fingerprints of translations change only with `npm run content -- accept`');
    expect(stdout).toContain(`${mineo}:3:7 error`);
    expect(readFileSync(join(root, mineo), 'utf8')).toContain('kind: mnvo\nadded: 2026-11-01\n');
    expect(readdirSync(join(root, 'content/countries/japan')).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
  });

  test('touches no file outside the paths that it is given', () => {
    const root = treeWith(mineo, 'kind: mvno', 'kind: MVNO');
    expect(check(root, '--fix', 'content/ways').stdout).toContain('Mended 0 files.');
    expect(readFileSync(join(root, mineo), 'utf8')).toContain('kind: MVNO');
  });

  test('leaves stdout to the problems where a program reads it', () => {
    const { stdout, stderr } = check(
      treeWith(mineo, 'kind: mvno', 'kind: MVNO'),
      '--fix',
      '--format',
      'json',
    );
    expect(stdout).toBe('[]\n');
    expect(stderr).toContain('kind: MVNO → mvno');
  });
});

describe('check of some paths', () => {
  const root = () => treeWith(mineo, 'kind: mvno', 'kind: brand');

  test.for([
    ['the file', mineo],
    ['its folder', 'content/countries/japan'],
    ['its folder with a slash', 'content/countries/japan/'],
    ['a path with detours', './content/ways/../countries'],
    ['everything', '.'],
  ])('shows the problems of %s', ([, path = '']) => {
    const { status, stdout } = check(root(), path);
    expect(status).toBe(1);
    expect(stdout).toContain(`${mineo}:3:7`);
  });

  test.for([
    ['another file', uq],
    ['another folder', 'content/ways'],
  ])('passes over the problems outside of %s', ([, path = '']) => {
    const { status, stdout } = check(root(), path);
    expect(status).toBe(0);
    expect(stdout).toBe('0 errors, 0 warnings in 0 of 21 files.\n');
  });

  test('passes over the problems outside of a folder whose name begins alike', () => {
    const tree = root();
    mkdirSync(join(tree, 'content/countries/jap'));
    expect(check(tree, 'content/countries/jap').status).toBe(0);
  });

  test('refuses a path that is not there, because a wrong path would look like a clean one', () => {
    const { status, stderr } = check(root(), 'content/countries/jpan');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no file or folder "content/countries/jpan".');
  });

  test('shows the problems of each of them', () => {
    const both = root();
    write(both, uq, readFileSync(join(both, uq), 'utf8').replace('kind: brand', 'kind: mvno'));
    const { stdout } = check(both, mineo, uq);
    expect(stdout).toContain(mineo);
    expect(stdout).toContain(uq);
  });
});

describe('wrong use', () => {
  test.for([
    ['no command', [], 'Commands:'],
    ['an unknown command', ['chekc'], '(Did you mean check?)'],
    ['an unknown option', ['check', '--strikt'], '(Did you mean --strict?)'],
    ['an unknown format', ['check', '--format', 'xml'], 'Allowed choices are text, github, json'],
    ['a day that does not exist', ['check', '--today', '2026-02-30'], 'It is a day such as 2026-11-20.'],
    ['nothing to accept', ['accept'], "missing required argument 'files'"],
  ] as const)('such as %s ends with 2 and shows what is right', ([, args, words]) => {
    const { status, stdout, stderr } = run(contentTree(), ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: npm run content -- ');
  });

  test.for([
    ['an English file to accept', ['accept', 'content/pages/method.md'], 'is no translation'],
    ['a translation that is not there', ['accept', 'content/pages/data.zh-hans.md'], 'no such file'],
  ] as const)('such as %s ends with 2 and one clear line', ([, args, words]) => {
    const { status, stdout, stderr } = run(contentTree(), ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('in a folder without content ends with 2', () => {
    expect(run(temporaryFolder(), 'check').status).toBe(2);
  });

  test('does not include asking for help', () => {
    const { status, stdout } = run(contentTree(), '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: npm run content -- ');
  });
});

describe('accept', () => {
  const title = fingerprintOf('How we work');
  const summary = fingerprintOf('What we look at, and how sure we are.');

  function accept(text: string, path: string = method) {
    const root = contentTree();
    write(root, path, text);
    const { status, stdout, stderr } = run(root, 'accept', path);
    return { status, stdout, stderr, text: readFileSync(join(root, path), 'utf8'), root };
  }

  test('stamps each text with the fingerprint of the present English wording', () => {
    const { status, stdout, root } = accept(`---
texts:
  title:
    of: 00000000
    text: 我们怎样工作
  summary: { of: 00000000, text: 我们看什么 }
---
`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${method}: 2 texts accepted\n` });
    expect(check(root).stdout).toBe('0 errors, 0 warnings in 0 of 21 files.\n');
  });

  test('keeps comments, quotes, order and layout as they are', () => {
    const before = `---
# Reviewed by two readers.
texts:
    summary:   { text: "我们看什么",   of: 00000000 } # short on purpose

    title:
        text: >-
            我们怎样
            工作
        of: 00000000   # was: How we worked
---
`;
    const after = before
      .replace('of: 00000000 }', `of: ${summary} }`)
      .replace('of: 00000000 ', `of: ${title} `);
    expect(accept(before).text).toBe(after);
  });

  test('fills in a fingerprint that was left empty', () => {
    const { text, root } = accept(`---
texts:
  title:
    of:
    text: 我们怎样工作
  summary:
    of: # after review
    text: 我们看什么
---
`);
    expect(text).toContain(`    of: ${title}\n`);
    expect(text).toContain(`    of: ${summary} # after review\n`);
    expect(check(root).status).toBe(0);
  });

  test.for([
    ['quoted', `"00000000"`],
    ['no fingerprint at all', 'todo'],
    ['a block of text', '|\n      00000000'],
  ])('replaces a fingerprint that is %s', ([, of = '']) => {
    const { text } = accept(`---\ntexts:\n  title:\n    of: ${of}\n    text: 我们怎样工作\n---\n`);
    expect(text).toBe(`---\ntexts:\n  title:\n    of: ${title}\n    text: 我们怎样工作\n---\n`);
  });

  test('stamps the prose, and keeps it to the last byte', () => {
    const path = 'content/guides/esim-moves.zh-hans.md';
    const prose = '\n一个 eSIM 同时只属于一部手机。[^gsma]  \n\n---\n\nbody: 00000000\n\n';
    const { text, root } = accept(`---\nbody: 00000000\n---\n${prose}`, path);
    const english = readFileSync(join(root, 'content/guides/esim-moves.md'), 'utf8').split('---\n')[2] ?? '';
    expect(text).toBe(`---\nbody: ${fingerprintOf(english)}\n---\n${prose}`);
  });

  test('keeps a file without a last line break', () => {
    const { text } = accept('---\ntexts: { title: { of: 00000000, text: 我们怎样工作 } }\n---');
    expect(text).toBe(`---\ntexts: { title: { of: ${title}, text: 我们怎样工作 } }\n---`);
  });

  test('leaves the fingerprint of a text that the English file does not have', () => {
    const { text, stdout } = accept('---\ntexts:\n  titel: { of: 00000000, text: 我们怎样工作 }\n---\n');
    expect(text).toContain('of: 00000000');
    expect(stdout).toBe(`${method}: 0 texts accepted\n`);
  });

  test('adds a fingerprint that is missing where the text is there, in the layout of its neighbours', () => {
    const { text, stdout, root } = accept(`---
texts:
  title:
    # Two readers agreed.
    text: 我们怎样工作 # short
  summary: { text: 我们看什么 }
---
`);
    expect(stdout).toBe(`${method}: 2 texts accepted\n`);
    expect(text).toBe(`---
texts:
  title:
    # Two readers agreed.
    of: ${title}
    text: 我们怎样工作 # short
  summary: { of: ${summary}, text: 我们看什么 }
---
`);
    expect(check(root).status).toBe(0);
  });

  test('adds none where there is no text yet', () => {
    const before = '---\ntexts:\n  title:\n    text:\n  summary: { text: [] }\n---\n';
    const { text, stdout } = accept(before);
    expect(text).toBe(before);
    expect(stdout).toBe(`${method}: 0 texts accepted\n`);
  });

  test.for([
    [
      'below the others',
      'texts:\n  title: { of: 731a59ba, text: 换手机 } # short\n',
      (of: string) => `texts:\n  title: { of: 731a59ba, text: 换手机 } # short\nbody: ${of}\n`,
    ],
    [
      'before them on one line',
      '{ texts: { title: { of: 731a59ba, text: 换手机 } } }\n',
      (of: string) => `{ body: ${of}, texts: { title: { of: 731a59ba, text: 换手机 } } }\n`,
    ],
  ] as const)('adds the fingerprint of the prose %s', ([, before, after]) => {
    const prose = '一个 eSIM 同时只属于一部手机。[^gsma]\n';
    const path = 'content/guides/esim-moves.zh-hans.md';
    const { text, root } = accept(`---\n${before}---\n${prose}`, path);
    const english = readFileSync(join(root, 'content/guides/esim-moves.md'), 'utf8').split('---\n')[2] ?? '';
    expect(text).toBe(`---\n${after(fingerprintOf(english))}---\n${prose}`);
  });

  test('adds no fingerprint for prose that is not there, here or in English', () => {
    const texts = 'texts: { title: { of: 00000000, text: 我们怎样工作 } }';
    expect(accept(`---\n${texts}\n---\n\n`, 'content/guides/esim-moves.zh-hans.md').text).not.toContain(
      'body:',
    );
    expect(accept(`---\n${texts}\n---\n文字。\n`).text).not.toContain('body:');
  });

  test('writes none of several files when one cannot be accepted', () => {
    const root = contentTree();
    const before = '---\ntexts: { title: { of: 00000000, text: 我们怎样工作 } }\n---\n';
    write(root, method, before);
    expect(run(root, 'accept', method, 'content/pages/method.md').status).toBe(2);
    expect(readFileSync(join(root, method), 'utf8')).toBe(before);
  });

  test('changes nothing the second time', () => {
    const { text, root } = accept('---\ntexts:\n  title: { of: 00000000, text: 我们怎样工作 }\n---\n');
    run(root, 'accept', method);
    expect(readFileSync(join(root, method), 'utf8')).toBe(text);
  });

  test.for([
    ['no front matter', '我们怎样工作\n'],
    ['text above its front matter', '我们怎样工作\n---\ntexts: {}\n---\n'],
    ['YAML that cannot be read', '---\ntexts: { title: [\n---\n'],
    ['a closing fence with text behind it', '---\ntexts: {}\n---foo\n'],
  ])('refuses a translation with %s and leaves it alone', ([, before = '']) => {
    const { status, stderr, text } = accept(before);
    expect(status).toBe(2);
    expect(stderr).toContain(`${method} has errors; run the check first`);
    expect(text).toBe(before);
  });

  test('refuses when the English file has errors', () => {
    const root = treeWith('content/pages/method.md', 'title:', 'titel:');
    const { status, stderr } = run(root, 'accept', method);
    expect(status).toBe(2);
    expect(stderr).toContain('content/pages/method.md has errors; mend them first');
  });
});

describe('schema', () => {
  test('writes what editors’ windows load, and then finds it up to date', () => {
    const root = temporaryFolder();
    expect(run(root, 'schema', '--check')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Write them with: npm run content -- schema') as string,
    });
    expect(run(root, 'schema')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('public/schema/operator.json written') as string,
    });
    expect(run(root, 'schema', '--check')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^(\d+) of \1 files were up to date\.\n$/) as string,
      stderr: '',
    });
  });

  test('writes only what changed, and nothing when it only checks', () => {
    const root = temporaryFolder();
    run(root, 'schema');
    write(root, 'public/schema/way.json', '{}\n');
    expect(run(root, 'schema', '--check').stdout).toContain('public/schema/way.json is outdated');
    expect(readFileSync(join(root, 'public/schema/way.json'), 'utf8')).toBe('{}\n');
    expect(run(root, 'schema').stdout).toMatch(
      /^public\/schema\/way\.json written\n\d+ of \d+ files were up to date\.\n$/,
    );
  });
});

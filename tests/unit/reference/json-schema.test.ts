import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml, splitFrontMatter } from '#lib/content/front-matter.ts';
import { kindOf } from '#lib/content/kind.ts';
import { checkSchema } from '#lib/content/schema-check.ts';
import { schemaFolder, schemaPath, windowFiles } from '#lib/reference/files.ts';
import type { SchemaKind } from '#lib/schema/kinds.ts';
import { schemaKindOf, schemas } from '#lib/schema/kinds.ts';

// A condition asks for a key that the schema around it declares; a fingerprint such as 12e19604 is infinite to YAML.
const ajv = new Ajv({ strict: true, strictRequired: false, strictNumbers: false, allowUnionTypes: true });
// Words for editors' windows and for the field reference, which a validator passes over.
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage', 'vocabulary', 'words', 'wordDescriptions']);
const kinds = Object.keys(schemas) as SchemaKind[];
const files = windowFiles();
const validators = new Map(
  kinds.map((kind) => [kind, ajv.compile(JSON.parse(files.get(schemaPath(kind)) ?? '{}') as object)]),
);

/** What an editor's window says of front matter: YAML of today, where `6` is a number, then the JSON Schema. */
function windowTakes(kind: SchemaKind, yaml: string): boolean {
  return validators.get(kind)?.(parse(yaml, { version: '1.2' })) ?? false;
}

/** What the checker's schema says of the same text. */
function checkerTakes(kind: SchemaKind, yaml: string): boolean {
  const positioned = parseYaml('test.md', yaml);
  if (Array.isArray(positioned)) throw new Error(`No YAML: ${yaml}`);
  return 'data' in checkSchema(schemas[kind], positioned, 'test.md');
}

/** The front matter of the content files below a folder, with their kinds; those that are no YAML are left out. */
function frontMatterBelow(root: string): { file: string; kind: SchemaKind; yaml: string }[] {
  return globSync(`${root}/**/*.{md,yml}`).flatMap((file) => {
    const place = kindOf(file.slice(file.lastIndexOf('content/')));
    if (place.kind === 'misplaced') return [];
    const text = readFileSync(file, 'utf8');
    const yaml = file.endsWith('.yml')
      ? text
      : text.slice(text.indexOf('\n') + 1, text.indexOf('\n---', 4) + 1);
    const isYaml = file.endsWith('.yml')
      ? !Array.isArray(parseYaml(file, text))
      : !Array.isArray(splitFrontMatter({ path: file, text }));
    return isYaml ? [{ file, kind: schemaKindOf(place.kind), yaml }] : [];
  });
}

describe('the JSON Schemas', () => {
  const content = frontMatterBelow('content');

  test('are read by a validator that others wrote, in its strict mode', () => {
    expect([...validators.keys()]).toEqual(kinds);
  });

  test('take every file of the content, as an editor’s window reads it', () => {
    expect(content.length).toBeGreaterThan(100);
    expect(content.filter(({ kind, yaml }) => !windowTakes(kind, yaml)).map(({ file }) => file)).toEqual([]);
  });

  test('judge every file that is made to be refused as the checker does', () => {
    const judged = frontMatterBelow('tests/rejects');
    expect(judged.filter(({ kind, yaml }) => !checkerTakes(kind, yaml)).length).toBeGreaterThan(200);
    const different = judged.filter(({ kind, yaml }) => windowTakes(kind, yaml) !== checkerTakes(kind, yaml));
    expect(different.map(({ file }) => file)).toEqual([]);
  });
});

describe('what an editor’s window reads as a number or a truth value', () => {
  const profile = (line: string) => `name: 3\nkind: network\nadded: 2026-11-20\n${line}`;
  const feature = (line: string) =>
    profile(
      `answers: { gift: { verdict: partly, checked: 2026-11-20, features: { a: { status: current, sources: [b], ${line} } } } }`,
    );

  test.for([
    ['an operator that is called 3', profile('')],
    ['an operator that is called True', profile('aliases: [True, 1010]')],
    ['a number of lines', feature('members: 6')],
    ['the same between quotation marks', feature('members: "6"')],
    ['a year', feature('since: 2026')],
    ['the id of a source in digits', feature('against: [1010]')],
    ['the code of Norway', feature('places: [NO]')],
  ] as const)('is taken where the checker takes the text: %s', ([, yaml]) => {
    expect(checkerTakes('operator', yaml)).toBe(true);
    expect(windowTakes('operator', yaml)).toBe(true);
  });

  test.for([
    ['no line at all', feature('members: 0')],
    ['ten thousand lines', feature('members: 10000')],
    ['half a line', feature('members: 6.5')],
    ['a year of two digits', feature('since: 26')],
    ['a truth value for a date', feature('since: true')],
    ['a price without its currency', feature('cost: [{ pay: 550 }]')],
    ['a speed without its unit', feature('after: 128')],
    ['an empty note', feature('note: ')],
  ] as const)('is refused where the checker refuses the text: %s', ([, yaml]) => {
    expect(checkerTakes('operator', yaml)).toBe(false);
    expect(windowTakes('operator', yaml)).toBe(false);
  });
});

describe('a value made up of the signs that matter', () => {
  // Many short texts of digits, letters and signs, each at each kind of value of a feature.
  const text = fc.oneof(
    fc.stringMatching(/^[0-9eE.+-]{1,8}$/),
    fc.stringMatching(/^[A-Za-z0-9 .:/-]{1,12}$/),
    fc.constantFrom(
      '2024-02-29',
      '2026-02-29',
      '0.5 GB',
      '550 JPY',
      '62 days',
      'cycle-end',
      'EU',
      'XX',
      'True',
    ),
  );
  const keys = ['to', 'members', 'after', 'lasts', 'since', 'status', 'esim', 'note'] as const;

  test('is taken by the window wherever the checker takes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), text, (key, value) => {
        fc.pre(!/^\s|\s$|^[-?:]|: |^(?:null|Null|NULL|~)$/.test(value));
        const yaml = [
          'name: au',
          'kind: network',
          'added: 2026-11-20',
          'answers:',
          '  gift:',
          '    verdict: yes',
          '    checked: 2026-11-20',
          '    features:',
          '      a:',
          ...(key === 'status' ? [] : ['        status: current']),
          '        sources: [b]',
          `        ${key}: ${value}`,
          '',
        ].join('\n');
        fc.pre(!Array.isArray(parseYaml('test.md', yaml)));
        if (checkerTakes('operator', yaml)) expect(windowTakes('operator', yaml), yaml).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the committed files', () => {
  test.for([...files])('%s is up to date; if not: npm run content -- schema', ([path, text]) => {
    expect(readFileSync(path, 'utf8') === text, 'run `npm run content -- schema`').toBe(true);
  });

  test('are all there is in the folder of the schemas', () => {
    expect(globSync(`${schemaFolder}/*`).sort()).toEqual(kinds.map(schemaPath).sort());
  });
});

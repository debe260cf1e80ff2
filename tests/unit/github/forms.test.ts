import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Label } from '#lib/github/labels.ts';
import type { Report } from '#lib/site/contribute.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { workflows, yamlFiles } from './files.ts';

const text = z.string().min(1);
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const described = { label: text, description: text.optional() };
const written = { ...described, placeholder: text.optional(), value: text.optional() };

/** The syntax of issue forms, as docs.github.com describes it ("Syntax for GitHub's form schema"). */
const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
      z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(written), validations }),
      z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject(written), validations }),
      z.strictObject({
        type: z.literal('dropdown'),
        id,
        attributes: z.strictObject({
          ...described,
          options: z.array(text).min(2),
          multiple: z.boolean().optional(),
        }),
        validations,
      }),
    ]),
  ),
});

const forms = yamlFiles<unknown>('ISSUE_TEMPLATE')
  .filter(({ file }) => !file.endsWith('config.yml'))
  .map(({ file, data }) => [file.split('/').at(-1) ?? '', data] as const);

const labels = (JSON.parse(readFileSync('.github/labels.json', 'utf8')) as readonly Label[]).map(
  ({ name }) => name,
);

/** The ids of the fields of a form that take text from an address. */
function textFields(name: string): string[] {
  const [, data] = forms.find(([file]) => file === name) ?? [];
  return form
    .parse(data)
    .body.flatMap((field) => (field.type === 'input' || field.type === 'textarea' ? [field.id] : []));
}

describe.for(forms)('the form %s', ([, data]) => {
  test('has the shape that the host takes', () => {
    expect(form.safeParse(data).error).toBeUndefined();
  });

  test('asks each thing once, under names of their own', () => {
    const fields = form.parse(data).body.flatMap((field) => (field.type === 'markdown' ? [] : [field]));
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });

  test('puts only labels on an issue that exist', () => {
    for (const label of form.parse(data).labels) expect(labels).toContain(label);
  });
});

describe('what the site fills in', () => {
  const filledIn = {
    'answer-is-wrong.yml': {
      country: '',
      operator: '',
      capability: 'gift',
      page: '',
    } satisfies Required<Report>,
    'new-operator.yml': { country: '', page: '' } satisfies Report,
  };

  test.for(Object.entries(filledIn))('has a field for text in %s', ([name, report]) => {
    expect(textFields(name)).toEqual(expect.arrayContaining(Object.keys(report)));
  });

  test('is explained: every question of the site stands in the form', () => {
    const [, data] = forms.find(([file]) => file === 'answer-is-wrong.yml') ?? [];
    for (const capability of capabilities) expect(JSON.stringify(data)).toContain(capability);
  });
});

describe('labels', () => {
  const [labeler] = yamlFiles<Readonly<Record<string, unknown>>>('.').filter(({ file }) =>
    file.endsWith('labeler.yml'),
  );

  test.for(Object.keys(labeler?.data ?? {}))('by folder, such as "%s", exist', (name) => {
    expect(labels).toContain(name);
  });

  test.for(Object.entries(labeler?.data ?? {}))('"%s" fits a file of the project', ([, rules]) => {
    const globs = [...JSON.stringify(rules).matchAll(/"([^"]*[*./][^"]*)"/g)].map(([, glob = '']) => glob);
    expect(globs.length).toBeGreaterThan(0);
    for (const glob of globs)
      expect(globSync(glob, { exclude: ['node_modules', '.next'] }).length).toBeGreaterThan(0);
  });

  test('of rolling issues exist', () => {
    const declared = [...readFileSync('lib/cli/github.ts', 'utf8').matchAll(/label: '([^']+)'/g)];
    expect(declared.length).toBeGreaterThan(0);
    for (const [, label] of declared) expect(labels).toContain(label);
  });

  test('are all used', () => {
    const uses = [...forms.map(([, data]) => data), ...workflows.map(({ data }) => data), labeler?.data];
    const source = JSON.stringify(uses) + readFileSync('lib/cli/github.ts', 'utf8');
    for (const label of labels) expect(source).toContain(label);
  });
});

test('whoever is asked to look at a change is asked about files that exist', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const files = globSync('{content,lib}/**', { withFileTypes: false });
  for (const line of lines) {
    const [pattern = '', ...owners] = line.split(/\s+/);
    const glob = pattern === '*' ? '**' : `${pattern.slice(1)}${pattern.endsWith('/') ? '**' : ''}`;
    expect(files.some((file) => matchesGlob(file, glob))).toBe(true);
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@[a-z\d-]+\/[a-z\d-]+$/);
  }
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import type { HostFile, Workflow } from './files.ts';
import { permissionsOf, stepsOf, workflows } from './files.ts';

const byName = (workflow: HostFile<Workflow>) => [workflow.file, workflow] as const;
const all = workflows.map(byName);
const startedBy = (event: string) => workflows.filter(({ data }) => event in data.on).map(byName);
const writing = (permissions: Readonly<Record<string, string>>) =>
  Object.entries(permissions).filter(([, level]) => level === 'write');

describe.for(all)('%s', ([file, workflow]) => {
  const steps = stepsOf(workflow);
  const scripts = steps.flatMap(({ step }) => (step.run === undefined ? [] : [step.run]));

  test('is a workflow by GitHub’s own parser', async () => {
    const { context, value } = parseWorkflow(
      { name: file, content: workflow.text },
      new NoOperationTraceWriter(),
    );
    const template = value && (await convertWorkflowTemplate(context, value));
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    expect(template?.jobs.length).toBeGreaterThan(0);
  });

  test('names each action by the commit that was looked at, with its version', () => {
    const uses = workflow.text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses).toHaveLength(steps.filter(({ step }) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('says what its token may do, how long it may take and what it waits for', () => {
    expect(workflow.data.permissions).toBeDefined();
    expect(workflow.data.concurrency).toBeDefined();
    expect(writing(workflow.data.permissions ?? {})).toEqual([]);
    for (const job of Object.values(workflow.data.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      expect(writing(permissionsOf(workflow, job)).length).toBeLessThanOrEqual(1);
    }
  });

  test('hands no expression to a shell: what a stranger wrote would be run', () => {
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  test('leaves no token in what it checks out', () => {
    for (const { step } of steps) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  test('needs no secret but the token of the job', () => {
    expect(workflow.text).not.toMatch(/secrets\.|secrets:/);
  });

  test('runs only scripts of package.json', () => {
    const { scripts: known } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    for (const [, name = 'nothing'] of scripts
      .join('\n')
      .matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:]*)/g)) {
      expect(Object.keys(known)).toContain(name);
    }
  });

  test('runs only files that are there', () => {
    for (const [, path = 'nothing'] of scripts.join('\n').matchAll(/\bnode (\S+)/g)) {
      expect(existsSync(path)).toBe(true);
    }
  });
});

/** What a command prints about its use. */
const helpOf = (words: readonly string[]) =>
  execFileSync(process.execPath, ['lib/cli/content.ts', ...words, '--help'], { encoding: 'utf8' });

describe('commands for editors that workflows run', () => {
  const commands = workflows.flatMap((workflow) =>
    stepsOf(workflow).flatMap(({ step }) =>
      [...(step.run ?? '').matchAll(/npm run --silent content -- (\w+)([^\n>]*)/g)].map(
        ([, name = '', rest = '']) => [name, rest.trim()] as const,
      ),
    ),
  );

  test('are some', () => {
    expect(commands.map(([name]) => name)).toContain('check');
  });

  test.for(commands)('%s %s: the command has these options, and this format', ([name, rest]) => {
    const help = helpOf([name]);
    for (const option of rest.match(/--[a-z-]+/g) ?? []) expect(help).toContain(option);
    const format = /--format (\w+)/.exec(rest)?.[1];
    if (format !== undefined) expect(help).toContain(`"${format}"`);
  });
});

describe.for(startedBy('pull_request'))('%s runs a contributor’s code', ([, workflow]) => {
  test('and may only read', () => {
    for (const job of Object.values(workflow.data.jobs)) {
      expect(permissionsOf(workflow, job)).toEqual({ contents: 'read' });
    }
  });

  test('and gives it no token', () => {
    expect(workflow.text).not.toContain('github.token');
  });
});

describe.for([...startedBy('pull_request_target'), ...startedBy('workflow_run')])(
  '%s has a token that may write beside a contributor’s pull request',
  ([, workflow]) => {
    test('and checks out nothing but main', () => {
      for (const { step } of stepsOf(workflow)) {
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.ref).toBe('main');
      }
    });

    test('and installs nothing, so that no dependency runs', () => {
      for (const { step } of stepsOf(workflow)) expect(step.run ?? '').not.toMatch(/\bnpm\b|\bnpx\b/);
    });

    test('and unpacks what the checks left behind outside of what it runs', () => {
      for (const { step } of stepsOf(workflow)) {
        if (step.uses?.startsWith('actions/download-artifact@'))
          expect(step.with?.path).toMatch(/^\$\{\{ runner\.temp \}\}\//);
      }
    });
  },
);

test('no workflow beside a pull request checks anything out', () => {
  for (const [, workflow] of startedBy('pull_request_target')) {
    expect(stepsOf(workflow).filter(({ step }) => step.uses?.startsWith('actions/checkout@'))).toEqual([]);
  }
});

test('a workflow that waits for another one knows it by its name', () => {
  const names = workflows.map(({ data }) => data.name);
  const awaited = workflows.flatMap(({ data }) => data.on.workflow_run?.workflows ?? []);
  expect(awaited.length).toBeGreaterThan(0);
  for (const name of awaited) expect(names).toContain(name);
});

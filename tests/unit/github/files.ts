import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A file of `.github`, as text and as the data that its YAML says. */
export type HostFile<T> = { readonly file: string; readonly text: string; readonly data: T };

/** The YAML files of a folder below `.github`; what the data looks like is the caller's to know. */
export function yamlFiles<T>(folder: string): HostFile<T>[] {
  return readdirSync(join('.github', folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => {
      const file = join('.github', folder, name);
      const text = readFileSync(file, 'utf8');
      return { file, text, data: parse(text) as T };
    });
}

export type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
};

export type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
};

export type Workflow = {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

export const workflows = yamlFiles<Workflow>('workflows');

/** Every step of a workflow, with the job that it stands in. */
export function stepsOf({ data }: HostFile<Workflow>): { job: Job; step: Step }[] {
  return Object.values(data.jobs).flatMap((job) => job.steps.map((step) => ({ job, step })));
}

/** What the token of a job may do: the job's own permissions take the place of the workflow's. */
export function permissionsOf({ data }: HostFile<Workflow>, job: Job): Readonly<Record<string, string>> {
  return job.permissions ?? data.permissions ?? {};
}

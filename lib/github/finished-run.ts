import { readFileSync } from 'node:fs';

/**
 * The run of the checks of a pull request, as the host itself tells it to the job that comes after. Branch and
 * repository have the names that a contributor gave them: they are only ever compared or sent back to the host.
 */
export type FinishedRun = {
  readonly id: number;
  /** The commit that was checked: the newest of the pull request then. */
  readonly commit: string;
  readonly branch: string;
  /** `owner/name` of the repository that the branch lies in, often a fork. */
  readonly repository: string;
  readonly passed: boolean;
};

type Event = {
  readonly workflow_run: {
    readonly id: number;
    readonly head_sha: string;
    readonly head_branch: string;
    readonly head_repository: { readonly full_name: string };
    readonly conclusion: string;
  };
};

/** Reads the event that started a `workflow_run` job from the file that GITHUB_EVENT_PATH names. */
export function readFinishedRun(path: string): FinishedRun {
  const { workflow_run: run } = JSON.parse(readFileSync(path, 'utf8')) as Event;
  return {
    id: run.id,
    commit: run.head_sha,
    branch: run.head_branch,
    repository: run.head_repository.full_name,
    passed: run.conclusion === 'success',
  };
}

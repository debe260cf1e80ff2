import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFinishedRun } from '../github/finished-run.ts';
import { connect } from '../github/host.ts';
import type { Label } from '../github/labels.ts';
import { keepLabels } from '../github/labels.ts';
import { commentOnPullRequest } from '../github/pull-request-comment.ts';
import type { RollingIssue } from '../github/rolling-issue.ts';
import { keepIssue } from '../github/rolling-issue.ts';
import { main } from './main.ts';

/** The issues that the weekly look at the content keeps; each label is declared in .github/labels.json. */
const rollingIssues: Readonly<Record<string, RollingIssue>> = {
  stale: { label: 'stale answers', title: 'Answers to look at again' },
  links: { label: 'broken links', title: 'Source addresses that do not answer' },
};

const usage = `node lib/cli/github.ts comment <report.md> | issue <${Object.keys(rollingIssues).join('|')}> <text.md> | labels`;

/**
 * What the jobs in .github/workflows write to the repository's host: the comment on a pull request, the rolling issues,
 * the labels. The jobs that may write install nothing, so neither this file nor what it imports has a dependency.
 */
async function github(root: string): Promise<number> {
  const [task, first, second] = process.argv.slice(2);
  const perform = (): Promise<string> => {
    if (task === 'comment' && first !== undefined) {
      const { GITHUB_EVENT_PATH: event = '' } = process.env;
      return commentOnPullRequest(connect(process.env), readFinishedRun(event), first);
    }
    const issue = first === undefined ? undefined : rollingIssues[first];
    if (task === 'issue' && issue && second !== undefined)
      return keepIssue(connect(process.env), issue, readFileSync(second, 'utf8'));
    if (task === 'labels') {
      const labels = JSON.parse(readFileSync(join(root, '.github/labels.json'), 'utf8')) as readonly Label[];
      return keepLabels(connect(process.env), labels);
    }
    throw new Error(`Usage: ${usage}`);
  };
  console.log(await perform());
  return 0;
}

await main(github);

import type { FinishedRun } from './finished-run.ts';
import type { Host } from './host.ts';
import { disarm, readStart } from './untrusted.ts';

/** Finds the one comment again; HTML comments are not shown. */
const marker = '<!-- can-i-share: what the checks say -->';

/** Hosts refuse comments of more than 65,536 characters; joiners and our own words need room too. */
const largestReport = 40_000;

type PullRequest = {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
};
type Comment = {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly type: string } | null;
};

/**
 * Writes or renews the one comment on the pull request that a run checked: whether the checks passed, where the built
 * pages and pictures lie, and the change as facts out of the file `report`, which the contributor's own code wrote.
 * Answers with what was done. Which pull request it is comes from the host alone, never from the report.
 */
export async function commentOnPullRequest(host: Host, run: FinishedRun, report: string): Promise<string> {
  const pull = await findPullRequest(host, run);
  if (!pull) return `No open pull request has ${run.commit} as its newest commit: nothing to say.`;
  const body = await writeComment(host, run, report);
  const comments = await host.list<Comment>(`issues/${String(pull.number)}/comments`);
  const own = comments.find(({ user, body: text }) => user?.type === 'Bot' && text?.startsWith(marker));
  if (own) await host.send('PATCH', `issues/comments/${String(own.id)}`, { body });
  else await host.send('POST', `issues/${String(pull.number)}/comments`, { body });
  return `The comment on pull request ${String(pull.number)} is ${own ? 'renewed' : 'written'}.`;
}

async function findPullRequest(host: Host, run: FinishedRun): Promise<PullRequest | undefined> {
  const [owner = ''] = run.repository.split('/');
  const pulls = await host.list<PullRequest>('pulls', { state: 'open', head: `${owner}:${run.branch}` });
  // A newer commit has a run of its own, which will say what is true then.
  return pulls.find(({ head }) => head.sha === run.commit && head.repo?.full_name === run.repository);
}

/** Our own words come first: whatever the report holds, it cannot swallow them. */
async function writeComment(host: Host, run: FinishedRun, report: string): Promise<string> {
  const address = `${host.address}/actions/runs/${String(run.id)}`;
  const verdict = run.passed
    ? `The [checks](${address}) passed.`
    : `**Something is to be mended:** what the [checks](${address}) found in the content stands at its line under “Files changed”.`;
  const links = await artefactLinks(host, run, address);
  const found = readStart(report, largestReport);
  const change =
    found === undefined || found.text.trim() === ''
      ? 'No change of facts was reported.'
      : `What this pull request’s own code says of the change:\n\n${disarm(found.text).trim()}`;
  const cut =
    found?.whole === false
      ? [`… cut here; the whole text is in the artefact “report” of the [run](${address}).`]
      : [];
  return [marker, verdict, ...links, `As of ${run.commit}.`, '---', change, ...cut].join('\n\n');
}

const offers = {
  preview: 'The built pages: unpack them and open `index.html`',
  pictures: 'Pictures of the changed pages',
} as const satisfies Readonly<Record<string, string>>;

/** Only names that we know are linked, by number: a contributor's code can name an artefact as it likes. */
async function artefactLinks(host: Host, run: FinishedRun, address: string): Promise<string[]> {
  const artefacts = await host.artefactsOf(run.id);
  return Object.entries(offers).flatMap(([name, offer]) => {
    const artefact = artefacts.find((one) => one.name === name);
    return artefact ? [`- [${offer}](${address}/artifacts/${String(artefact.id)})`] : [];
  });
}

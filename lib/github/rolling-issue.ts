import type { Host } from './host.ts';

type Issue = { readonly number: number; readonly body: string | null; readonly pull_request?: unknown };

/** What one rolling issue is called, and the label by which it is found again. */
export type RollingIssue = { readonly label: string; readonly title: string };

/**
 * Keeps one open issue with a label as long as there is something to do: writes it, renews its text, closes it when
 * `text` is empty. Answers with what was done.
 */
export async function keepIssue(host: Host, { label, title }: RollingIssue, text: string): Promise<string> {
  const issues = await host.list<Issue>('issues', {
    state: 'open',
    labels: label,
    sort: 'created',
    direction: 'asc',
  });
  // The host lists pull requests as issues.
  const open = issues.find((issue) => issue.pull_request === undefined);
  const body = text.trim();
  if (open === undefined) {
    if (body === '') return `${title}: nothing to do, and no issue is open.`;
    await host.send('POST', 'issues', { title, body, labels: [label] });
    return `${title}: a new issue is open.`;
  }
  const path = `issues/${String(open.number)}`;
  if (body === '') {
    await host.send('PATCH', path, { state: 'closed', state_reason: 'completed' });
    return `${title}: nothing is left, issue ${String(open.number)} is closed.`;
  }
  if (open.body?.replaceAll('\r\n', '\n') === body)
    return `${title}: issue ${String(open.number)} says so already.`;
  await host.send('PATCH', path, { body });
  return `${title}: issue ${String(open.number)} is renewed.`;
}

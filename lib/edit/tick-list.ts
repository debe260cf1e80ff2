/** One thing to do in an issue: the part of the list that it belongs to, and its line of Markdown without the box. */
export type Task = { readonly part: string; readonly line: string };

/** Hosts of issues cut or refuse longer texts (GitHub at 65,536 characters). */
const roomForTasks = 56_000;

/**
 * Markdown for an issue that is written anew again and again: tasks to tick off below a heading for each part, by name.
 * Where they do not all fit, the first ones stand there, and the command that lists them all.
 */
export function tickList(title: string, tasks: readonly Task[], command: string): string {
  const shown = tasks.slice(0, countThatFits(tasks));
  const sizes = Map.groupBy(tasks, ({ part }) => part);
  const parts = [...Map.groupBy(shown, ({ part }) => part)]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([part, group]) => {
      const all = String(sizes.get(part)?.length ?? 0);
      return `### ${part} (${all})\n\n${group.map(({ line }) => `- [ ] ${line}`).join('\n')}\n`;
    });
  const left = tasks.length - shown.length;
  const rest = left === 0 ? [] : [`${String(left)} more do not fit here; \`${command}\` lists them.\n`];
  return [`## ${title}\n`, ...parts, ...rest].join('\n').trimEnd();
}

function countThatFits(tasks: readonly Task[]): number {
  let length = 0;
  const first = tasks.findIndex(
    ({ part, line }) => (length += part.length + line.length + 16) > roomForTasks,
  );
  return first < 0 ? tasks.length : first;
}

/** A text that stands in Markdown as it is, such as a name or an address. */
export function literally(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&');
}

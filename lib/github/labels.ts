import type { Host } from './host.ts';

/** A label as .github/labels.json declares it; the colour has six hexadecimal digits. */
export type Label = { readonly name: string; readonly color: string; readonly description: string };

/**
 * Creates the labels that the repository lacks and gives the others their colour and description: a form silently
 * leaves out a label that does not exist. Labels that somebody made by hand stay. Answers with what was done.
 */
export async function keepLabels(host: Host, wanted: readonly Label[]): Promise<string> {
  const present = await host.list<Partial<Label> & { readonly name: string }>('labels');
  const done: string[] = [];
  for (const { name, color, description } of wanted) {
    const found = present.find((label) => label.name.toLowerCase() === name.toLowerCase());
    if (!found) await host.send('POST', 'labels', { name, color, description });
    else if (found.color?.toLowerCase() !== color || found.description !== description || found.name !== name)
      await host.send('PATCH', `labels/${encodeURIComponent(found.name)}`, {
        new_name: name,
        color,
        description,
      });
    else continue;
    done.push(name);
  }
  return done.length === 0 ? 'Every label is as declared.' : `Labels written: ${done.join(', ')}.`;
}

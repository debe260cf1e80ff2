/**
 * The text of a schema's error: what is wrong, said of the value ("is no date"), and how to mend it.
 * Zod errors are one string, so the two are joined by a line break; `readWording` takes them apart.
 */
export function wording(problem: string, hint: string): string {
  return `${problem}\n${hint}`;
}

/** The two halves of an error's text; `hint` is empty for texts that zod made itself. */
export function readWording(text: string): { readonly problem: string; readonly hint: string } {
  const [problem = '', hint = ''] = text.split('\n');
  return { problem, hint };
}

/** The error of a format check; a value that is missing altogether is left to the wording for missing keys. */
export function formatWording(problem: string, hint: string) {
  return (issue: { readonly input?: unknown }) =>
    issue.input === undefined ? undefined : wording(problem, hint);
}

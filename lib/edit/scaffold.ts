import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../content/diagnostic.ts';
import type { ContentFile } from '../content/read.ts';
import type { Checked } from '../rules/check.ts';
import { checkDraft, subjectOf } from '../rules/check.ts';
import { guideForm, wayForm } from './scaffold/article.ts';
import { countryForm } from './scaffold/country.ts';
import type { Form } from './scaffold/draft.ts';
import type { Interlocutor } from './scaffold/interlocutor.ts';
import { operatorForm } from './scaffold/operator.ts';
import { textOf } from './scaffold/text.ts';

/** The kinds of files that can be begun. */
export const forms = {
  operator: operatorForm,
  country: countryForm,
  way: wayForm,
  guide: guideForm,
} as const satisfies Record<string, Form>;

/** A new file, with all that `check` will say of it. */
export type Scaffold = { readonly file: ContentFile; readonly diagnostics: readonly Diagnostic[] };

/** Asks for everything that a new file needs, among the content of which it will be a part; writes nothing. */
export async function scaffold(
  form: Form,
  ask: Interlocutor,
  content: Checked,
  today: string,
): Promise<Scaffold> {
  const subject = subjectOf(content, today);
  const exists = (path: string) => subject.sources.has(path) || subject.broken.has(path);
  const draft = await form.draft(ask, { ...subject, exists });
  const file = { path: draft.path, text: textOf(draft) };
  return { file, diagnostics: checkDraft(file, content, today) };
}

/** Writes a new file, and the folder of a new country. Throws an Error that names the file when it is there already. */
export function writeScaffold(root: string, { path, text }: ContentFile): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`${path} exists already; nothing was written.`);
    throw error;
  }
}

import { styleText } from 'node:util';
import { Option } from 'commander';
import { readableContent } from '../../edit/readable-content.ts';
import type { OpenText, TranslationReport } from '../../edit/translation-report.ts';
import { translationReport } from '../../edit/translation-report.ts';
import { changedLines } from '../../edit/word-changes.ts';
import { translatedLocales } from '../../i18n/locales.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, formatOption } from './command.ts';

type Options = { readonly locale?: string; readonly format: string };

const slugs = translatedLocales.map(({ slug }) => slug);

/** `translations`: by language what is missing and what is outdated, and what changed in the English since. */
export const translations = command(
  'translations',
  'what is missing and outdated by language, with what changed in the English',
)
  .addOption(new Option('--locale <locale>', 'only this language').choices(slugs))
  .addOption(
    formatOption(
      ['text', 'json'],
      'json: an array of {locale, files, whole, texts, missing, outdated, open, toReview}',
    ),
  )
  .addHelpText(
    'after',
    `
An outdated text shows the wording that was translated, found in the history of git, as [-gone-] and {+new+}.
Exit codes: 0 all is translated and up to date, 1 something is missing or outdated, 2 wrong use.`,
  )
  .action(endsWith(performTranslations));

async function performTranslations({ locale, format }: Options): Promise<ExitCode> {
  const root = process.cwd();
  const documents = await readableContent(root);
  const wanted = locale === undefined ? slugs : [locale];
  const reports = wanted.map((slug) => translationReport(root, documents, slug));
  console.log(format === 'json' ? JSON.stringify(reports, null, 2) : reports.map(print).join('\n\n'));
  return reports.some(({ open }) => open.length > 0) ? exitCodes.problems : exitCodes.fine;
}

function print({
  locale,
  files,
  whole,
  texts,
  missing,
  outdated,
  open,
  toReview,
}: TranslationReport): string {
  const sum = `${locale}: ${String(whole)} of ${String(files)} files whole; of ${String(texts)} texts ${String(missing)} missing, ${String(outdated)} outdated.`;
  const review =
    toReview.length === 0
      ? []
      : [`When the outdated texts are right again:\n  npm run content -- accept ${toReview.join(' ')}`];
  return [...open.map(printText), sum, ...review].join('\n');
}

function printText(text: OpenText): string {
  const { file, line, column, translation, key, english, fingerprint } = text;
  const place = `${file}:${String(line)}:${String(column)}`;
  const indented = (lines: readonly string[]) => lines.map((one) => `    ${one}`).join('\n');
  if (text.state === 'missing') {
    const entry = key === 'body' ? `body: ${fingerprint}` : `${key}: { of: ${fingerprint}, text: … }`;
    return `${place} missing "${key}" in ${translation}\n    paste: ${entry}`;
  }
  const { since } = text;
  const lines =
    'changes' in since
      ? changedLines(since.changes, paint)
      : [`was: not shown, ${since.gap}`, ...(typeof english === 'string' ? [english] : english)];
  return `${place} outdated "${key}"\n${indented(lines)}`;
}

/** Colours stand only on a terminal, beside the marks. */
function paint(kind: 'removed' | 'added', text: string): string {
  return styleText(kind === 'removed' ? 'red' : 'green', text, { stream: process.stdout });
}

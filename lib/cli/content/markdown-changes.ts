import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Change } from '../../edit/changes.ts';
import type { Compared } from '../../edit/compare.ts';
import { tellFact, tellWords } from '../../edit/tell.ts';

type EditHref = (file: string) => string;

/** A comment on a code host holds 65,536 characters; what is longer says where the rest is. */
const longest = 60_000;

/**
 * The changes as one comment on a pull request: problems first, then a heading for each country and a table for each
 * file. Whatever a contributor wrote is shown as it is written: it can hold no markup, link or mention.
 * `editHref` answers with the address at which a file can be edited, where there is one.
 */
export function printMarkdown(
  changes: readonly Change[],
  { inBase, inPresent }: Pick<Compared, 'inBase' | 'inPresent'>,
  editHref: EditHref | undefined,
): string {
  const words = tellWords(changes);
  const sections = [...Map.groupBy(changes, ({ about }) => about[0] ?? '')]
    .map(([heading, ofCountry]) => section(heading, ofCountry, editHref))
    .filter((text) => text !== '');
  return [
    '## What changes',
    ...problemList('To mend first', inPresent, editHref),
    ...problemList('Not compared, because the base has errors', inBase, editHref),
    ...(sections.length > 0 ? withinLength(sections) : ['No change of facts.']),
    ...(words === '' ? [] : [`In words: ${words}.`]),
  ].join('\n\n');
}

function problemList(
  heading: string,
  problems: readonly Diagnostic[],
  editHref: EditHref | undefined,
): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ file, line, column, message, hint }) => {
    const place = `${fileLink(file, editHref)} ${String(line)}:${String(column)}`;
    return `- ${place} ${plain(message)}${hint === '' ? '' : `<br>${code(hint)}`}`;
  });
  return [`**${heading}**`, withinLength(lines).join('\n')];
}

function section(heading: string, changes: readonly Change[], editHref: EditHref | undefined): string {
  const files = [...Map.groupBy(changes, ({ file }) => file)].flatMap(([file, ofFile]) => {
    const rows = ofFile.flatMap(row);
    if (rows.length === 0) return [];
    const [, operator] = ofFile[0]?.about ?? [];
    const name = operator === undefined ? '' : `**${plain(operator)}** · `;
    const table = ['| what | before | now |', '| --- | --- | --- |', ...rows].join('\n');
    return [`${name}${fileLink(file, editHref)}`, table];
  });
  return files.length === 0 ? '' : [`### ${plain(heading)}`, ...files].join('\n\n');
}

function row(change: Change): string[] {
  const told = tellFact(change);
  if (!told) return [];
  const { what, from, to } = told;
  const show = change.type === 'sentence' ? plain : code;
  const cell = (text: string | null, otherwise: string) =>
    text === null ? otherwise : text === '' ? 'yes' : show(text);
  return [`| ${plain(what)} | ${cell(from, '–')} | ${cell(to, '*removed*')} |`];
}

/** As many sections as one comment holds. */
function withinLength(sections: readonly string[]): string[] {
  let length = 0;
  const shown = sections.filter((text) => (length += text.length) <= longest);
  const left = sections.length - shown.length;
  if (left === 0) return shown;
  return [
    ...shown,
    `… and ${String(left)} more, too long for a comment: \`npm run content -- diff\` shows everything.`,
  ];
}

function fileLink(file: string, editHref: EditHref | undefined): string {
  return editHref ? `<a href="${encodeURI(editHref(file))}">${code(file)}</a>` : code(file);
}

/** A value in the type of code, where a code host looks for no mentions, issues and links. */
function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A text in a sentence. An invisible space behind @ and # keeps them from calling a person or an issue. */
function plain(text: string): string {
  return escaped(text).replaceAll(/&#(?:64|35);/g, '$&&#8203;');
}

/**
 * A text that stays text in Markdown and HTML: on one line, without characters that steer direction or are not seen,
 * and each sign that could be markup written as a number.
 */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[!-+./:-@[-`{-~]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

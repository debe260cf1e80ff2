import { styleText } from 'node:util';
import { Option } from 'commander';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { findShown, show } from '../../edit/show.ts';
import type { Emphasis, Sheet } from '../../edit/show/layout.ts';
import { localeBySlug, locales } from '../../i18n/locales.ts';
import { checkContent } from '../../rules/check.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, todayOption } from './command.ts';
import { printText } from './print.ts';

type Options = { readonly locale: string; readonly today: string };

/** `show <country>[/<operator>]` or `show travel/<brand>`: the answers as the site will say them. */
export const showAnswers = command('show', 'the answers of a country or operator, as the site will say them')
  .argument('<country[/operator]>', 'or travel/<brand>')
  .addOption(
    new Option('--locale <locale>', 'the language')
      .choices([...locales.map(({ slug }) => slug), 'all'])
      .default('all'),
  )
  .addOption(todayOption())
  .addHelpText('after', '\nExample:\n  npm run content -- show japan/mineo --locale en')
  .action(endsWith(performShow));

async function performShow(target: string, { locale, today }: Options): Promise<ExitCode> {
  const { documents, diagnostics } = await checkContent(process.cwd(), today);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const path = target.replace(/^content\/(?:countries\/)?|\.md$/g, '').replace(/\/(?:index)?$/, '');
  const [folder = ''] = path.split('/');
  // What is wrong with the files of this folder may be missing below; the others are only named.
  const here = errors.filter(({ file }) => /^content\/(?:countries\/)?([^/]+)\//.exec(file)?.[1] === folder);
  const elsewhere = new Set(errors.filter((error) => !here.includes(error)).map(({ file }) => file));
  if (here.length > 0) console.error(`Files of ${folder} have errors:\n${printText(here)}\n`);
  if (elsewhere.size > 0) console.error(`Other files have errors: ${[...elsewhere].join(', ')}\n`);

  const catalogue = buildCatalogue(documents);
  const chosen = localeBySlug(locale);
  const languages = (chosen ? [chosen] : locales).map(({ slug }) => slug);
  console.log(show(findShown(catalogue, path), catalogue, languages, sheetOf(process.stdout)));
  return here.length > 0 ? exitCodes.problems : exitCodes.fine;
}

const styles = {
  yes: 'green',
  partly: 'yellow',
  no: 'red',
  unknown: 'dim',
  unchecked: 'dim',
  heading: 'bold',
  aside: 'dim',
} as const satisfies Record<Emphasis, Parameters<typeof styleText>[0]>;

/** The sheet of a terminal, in colours; elsewhere of the usual width, without. */
function sheetOf(stream: NodeJS.WriteStream): Sheet {
  const isTerminal = (stream as Partial<NodeJS.WriteStream>).isTTY === true;
  return {
    width: isTerminal ? Math.max(40, stream.columns) : 100,
    paint: (emphasis, text) => styleText(styles[emphasis], text, { stream }),
  };
}

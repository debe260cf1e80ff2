import { setTimeout } from 'node:timers/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { ContentDocument, LinkExceptionsDocument } from '../../content/document.ts';
import { parseAll } from '../../content/parse-all.ts';
import type { NamedAddress } from '../../derive/addresses.ts';
import { addressesOf } from '../../derive/addresses.ts';
import { readBase } from '../../edit/base.ts';
import { judgeLinks } from '../../edit/judge-links.ts';
import type { LinkDiagnostic } from '../../edit/links-report.ts';
import { linksAsMarkdown, placeLinkProblems } from '../../edit/links-report.ts';
import { readableContent } from '../../edit/readable-content.ts';
import type { Outcome } from '../../edit/visit-addresses.ts';
import { visitAddresses } from '../../edit/visit-addresses.ts';
import { siteConfig } from '../../site/config.ts';
import type { ExitCode } from './command.ts';
import { command, endsWith, exitCodes, formatOption, todayOption } from './command.ts';
import { printText } from './print.ts';
import { selection } from './selection.ts';

type Options = {
  readonly only?: string;
  readonly base: string;
  readonly pause: number;
  readonly private: boolean;
  readonly strict: boolean;
  readonly today: string;
  readonly format: string;
};

/** `links [paths…]`: whether the addresses that the content names still lead to a page. The one command that uses the network. */
export const links = command('links', 'whether sources and links still lead to a page; this uses the network')
  .argument('[paths...]')
  .addOption(new Option('--only <which>', 'new: addresses that the base does not have').choices(['new']))
  .option('--base <reference>', 'the commit, branch or tag that --only new compares with', 'origin/main')
  .option('--pause <seconds>', 'the rest that each host gets between two requests', parsePause, 1)
  .option('--private', 'also ask hosts on this machine and in private networks', false)
  .option('--strict', 'a warning fails as an error does', false)
  .addOption(todayOption())
  .addOption(
    formatOption(
      ['text', 'markdown', 'json'],
      'markdown: a list to tick off; json: an array of {file, line, column, severity, rule, message, hint, address, to}',
    ),
  )
  .addHelpText(
    'after',
    `
It contacts the hosts of the addresses, each for one thing at a time, and nobody else. What a page says is not read,
nor whether it has the part that stands behind a #.
  links/gone         error    answers 404 or 410
  links/unreachable  error    no connection, no answer in time, or a failing host, after four tries
  links/private      error    lies in a private network and is not asked
  links/moved        warning  redirected for good (301, 308); other redirects are fine
  links/refused      warning  any other 4xx, such as 403 or 429: a person must look
  links/exception             an entry of content/link-exceptions.yml that has run out (error) or is no longer needed (warning)
A source that is cited by its stored copy may be gone.
Exit codes: 0 fine (warnings allowed), 1 something to mend, 2 wrong use or no network.`,
  )
  .action(endsWith(performLinks));

const timeLimit = 20_000;

async function performLinks(paths: readonly string[], options: Options): Promise<ExitCode> {
  const root = process.cwd();
  const isWanted = selection(root, paths);
  const documents = await readableContent(root);
  const all = documents.flatMap(addressesOf);
  const known = options.only === 'new' ? await addressesAt(root, options.base) : new Set<string>();
  const checked = all.filter(({ file, address }) => isWanted(file) && !known.has(address));

  const outcomes = await visit(checked, options);
  const exceptions = documents.find(isExceptions);
  const problems = placeLinkProblems(
    root,
    judgeLinks({ all, checked, outcomes, exceptions, today: options.today }),
  );
  console.log(print(problems, outcomes.size, options.format));
  return problems.some(({ severity }) => options.strict || severity === 'error')
    ? exitCodes.problems
    : exitCodes.fine;
}

function isExceptions(document: ContentDocument): document is LinkExceptionsDocument {
  return document.kind === 'link-exceptions';
}

/** The addresses that the content had; a file that is not readable by the rules of today counts as if it was not there. */
async function addressesAt(root: string, base: string): Promise<Set<string>> {
  const parsed = await parseAll(readBase(root, base).files);
  return new Set(
    parsed
      .flatMap((result) => ('document' in result ? addressesOf(result.document) : []))
      .map(({ address }) => address),
  );
}

async function visit(
  named: readonly NamedAddress[],
  { pause, private: mayAskPrivate }: Options,
): Promise<ReadonlyMap<string, Outcome>> {
  const addresses = new Set(named.map(({ address }) => address));
  let visited = 0;
  // A person who waits sees how far it is; a log does not need to know.
  const showProgress = () => {
    visited += 1;
    if (process.stderr.isTTY)
      process.stderr.write(
        `\r${visited === addresses.size ? '' : `${String(visited)} of ${String(addresses.size)} addresses`}\u001b[K`,
      );
  };
  return visitAddresses(
    addresses,
    {
      userAgent: `CanIShareLinks/1.0 (+${siteConfig.address})`,
      timeLimit,
      mayAskPrivate,
      pause: pause * 1000,
      wait: setTimeout,
    },
    showProgress,
  );
}

function print(problems: readonly LinkDiagnostic[], addresses: number, format: string): string {
  if (format === 'json') return JSON.stringify(problems, null, 2);
  if (format === 'markdown') return linksAsMarkdown(problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const sum = `${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')} at ${plural(addresses, 'address')}.`;
  return problems.length === 0 ? sum : `${printText(problems)}\n${sum}`;
}

function plural(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : word.endsWith('s') ? 'es' : 's'}`;
}

function parsePause(text: string): number {
  if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(text))
    throw new InvalidArgumentError('It is a number of seconds, such as 1 or 0.5.');
  return Number(text);
}

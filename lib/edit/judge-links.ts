import type { Problem } from '../content/diagnostic.ts';
import type { LinkExceptionsDocument } from '../content/document.ts';
import type { NamedAddress } from '../derive/addresses.ts';
import { exceptionFor } from '../schema/link-exceptions.ts';
import type { Outcome } from './visit-addresses.ts';

export const linkTroubles = ['gone', 'moved', 'refused', 'unreachable', 'private', 'exception'] as const;
export type LinkTrouble = (typeof linkTroubles)[number];

/** Something about an address that somebody should mend or look at. */
export type LinkProblem = Problem & {
  readonly trouble: LinkTrouble;
  readonly address: string;
  /** Where the page has moved for good. */
  readonly to?: string;
};

/** What was looked up, and what there is besides. */
export type Round = {
  /** Every address of the content. */
  readonly all: readonly NamedAddress[];
  /** Those that were to be checked. */
  readonly checked: readonly NamedAddress[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly exceptions: LinkExceptionsDocument | undefined;
  readonly today: string;
};

/**
 * What is to be mended after a round. An exception covers trouble, even one that has run out; then it is itself the
 * trouble. A round of some addresses judges only the exceptions that cover one of them.
 */
export function judgeLinks(round: Round): LinkProblem[] {
  const { checked, outcomes, exceptions } = round;
  const troubles = checked.flatMap((named) => {
    const outcome = outcomes.get(named.address);
    return !outcome || exceptionFor(named.address, exceptions?.data ?? {}) !== undefined
      ? []
      : troubleOf(named, outcome);
  });
  return [...troubles, ...judgeExceptions(round)];
}

function troubleOf({ mayBeGone, ...named }: NamedAddress, outcome: Outcome): LinkProblem[] {
  const { address } = named;
  switch (outcome.is) {
    case 'fine':
      return [];
    case 'moved': {
      const { to } = outcome;
      const lostPage = new URL(to).pathname === '/' && new URL(address).pathname !== '/';
      const hint = lostPage
        ? 'that is the front page of a site, so the page itself is probably gone: look for it there, or for a stored copy'
        : 'read the page there; if it still says so, write its new address';
      const message = `${address} has moved for good to ${to}`;
      return [{ ...named, severity: 'warning', trouble: 'moved', to, message, hint }];
    }
    case 'gone':
      if (mayBeGone) return [];
      return [
        {
          ...named,
          trouble: 'gone',
          message: `${address} ${outcome.why}: the page is gone`,
          hint: 'look for its new address, or for a stored copy: archive: <its address> and copy: archived',
        },
      ];
    case 'refused':
      return [
        {
          ...named,
          severity: 'warning',
          trouble: 'refused',
          message: `${address} ${outcome.why}: it refuses programs, so a person must look`,
          hint: 'open it in a browser; if the page is there, except it in content/link-exceptions.yml',
        },
      ];
    case 'unreachable':
      if (mayBeGone) return [];
      return [
        {
          ...named,
          trouble: 'unreachable',
          message: `${address} ${outcome.why}`,
          hint: 'try it in a browser; if it fails there too, look for a new address or for a stored copy',
        },
      ];
    case 'private':
      return [
        {
          ...named,
          trouble: 'private',
          message: `${address} ${outcome.why}; it was not asked`,
          hint: 'name a page that everybody can open',
        },
      ];
    default:
      return outcome satisfies never;
  }
}

function judgeExceptions({ all, checked, outcomes, exceptions, today }: Round): LinkProblem[] {
  if (!exceptions) return [];
  const covered = (list: readonly NamedAddress[]) =>
    Map.groupBy(list, ({ address }) => exceptionFor(address, exceptions.data));
  const coveredAll = covered(all);
  const coveredChecked = covered(checked);
  const isWholeRound = checked.length === all.length;
  return Object.entries(exceptions.data).flatMap(([key, { until }]): LinkProblem[] => {
    const about = coveredAll.get(key) ?? [];
    const asked = coveredChecked.get(key) ?? [];
    if (asked.length === 0 && !isWholeRound) return [];
    const place = { file: exceptions.file, path: [key], trouble: 'exception', address: key } as const;
    const isNeeded =
      about.length > asked.length || asked.some((named) => hasTrouble(named, outcomes.get(named.address)));
    if (!isNeeded) {
      const why = about.length === 0 ? 'no file names such an address' : 'nothing is wrong there';
      const message = `is an exception that is no longer needed: ${why}`;
      return [{ ...place, at: 'key', severity: 'warning', message, hint: 'delete it' }];
    }
    if (until >= today) return [];
    const message = `is an exception that held until ${until}`;
    const hint = 'look at the page again; then mend its address, or write a later day here';
    return [{ ...place, at: 'key', message, hint }];
  });
}

function hasTrouble(named: NamedAddress, outcome: Outcome | undefined): boolean {
  return outcome !== undefined && troubleOf(named, outcome).length > 0;
}

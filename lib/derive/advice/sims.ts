import type { Catalogue, CountryEntry, OperatorEntry, ProfileEntry } from '../../catalogue/catalogue.ts';
import type { OperatorKind } from '../../schema/vocabulary.ts';
import { subjectId } from '../subjects.ts';
import { simId } from './question.ts';

/** What the name of a SIM in an address means. */
export type NamedSim =
  | { readonly is: 'sim'; readonly sim: ProfileEntry }
  /** A network that sells through its brands alone: nobody is its customer. */
  | { readonly is: 'network'; readonly network: OperatorEntry }
  /** Operators of this name in other countries than the one asked about. */
  | { readonly is: 'elsewhere'; readonly operators: readonly OperatorEntry[] };

/** Whose SIM somebody in a country can have: its operators in groups, each kind for itself, then travel eSIMs. */
export function simsIn(
  country: CountryEntry | undefined,
  { travel }: Pick<Catalogue, 'travel'>,
): [kind: OperatorKind, sims: readonly ProfileEntry[]][] {
  const operators = (country?.operators ?? []).filter(({ data }) => data.answers !== undefined);
  return [
    ...Map.groupBy<OperatorKind, ProfileEntry>(
      [...operators, ...(travel?.brands ?? [])],
      ({ data }) => data.kind,
    ),
  ];
}

/** Finds a SIM by its name in an address; `undefined` for a name that nobody has. */
export function findSim(
  id: string,
  country: CountryEntry | undefined,
  catalogue: Catalogue,
): NamedSim | undefined {
  const here = [...(country?.operators ?? []), ...(catalogue.travel?.brands ?? [])];
  const sim = here.find((profile) => simId(profile) === id);
  if (sim?.kind === 'operator' && sim.data.answers === undefined) return { is: 'network', network: sim };
  if (sim) return { is: 'sim', sim };
  const operators = catalogue.countries
    .flatMap((other) => other.operators)
    .filter((operator) => simId(operator) === id || subjectId(operator) === id);
  return operators.length > 0 ? { is: 'elsewhere', operators } : undefined;
}

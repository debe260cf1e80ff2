import type { CountryEntry, ProfileEntry, WayEntry } from '../../catalogue/catalogue.ts';
import type { AdvisedWay } from './advise.ts';
import { advise } from './advise.ts';
import { pageSituation } from './country-ways.ts';

/** Where my own operator decides; for somebody abroad theirs does. */
const situations = ['together', 'elsewhere', 'own-device'] as const;

/** What a customer of an operator can do in a situation, the best first. */
export type OperatorSituation = {
  readonly situation: (typeof situations)[number];
  readonly ways: readonly AdvisedWay[];
};

/** More than these are told by the answers below. */
const mostShown = 2;

/**
 * What a customer of an operator can do, by situation: only ways of which the operator itself has something to say, or
 * of which we looked in vain and one can try. What also helps from afar is told there only, and a situation without any
 * way is left out. A travel brand belongs to no `country`; to its own answers come the purchases that help whoever
 * holds a travel eSIM.
 */
export function operatorWays(
  operator: ProfileEntry,
  country: CountryEntry | undefined,
  ways: readonly WayEntry[],
): OperatorSituation[] {
  return situations
    .map((situation) => ({
      situation,
      ways: advise(pageSituation(country, situation, operator), ways)
        .ways.filter(
          (advised) => advised.reason.operators.includes(operator) || isPurchaseWith(operator, advised),
        )
        .filter(({ way }) => situation !== 'together' || !way.data.situations.includes('elsewhere'))
        .slice(0, mostShown),
    }))
    .filter((each) => each.ways.length > 0);
}

/** Whether a way is a purchase that a travel eSIM's holder can make; Wi-Fi and thrift are no news of a brand. */
function isPurchaseWith({ kind }: ProfileEntry, { way, grade }: AdvisedWay): boolean {
  return kind === 'travel-brand' && grade === 'paid' && way.data.situations.includes('travel-esim');
}

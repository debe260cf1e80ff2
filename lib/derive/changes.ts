import type { Catalogue, CountryEntry, OperatorEntry } from '../catalogue/catalogue.ts';
import type { Change } from '../schema/operator.ts';

/** Something that happened to the content on a day. */
type Happening = {
  /** Names it for good: it follows from what happened to whom, never from the place in a list. */
  readonly id: string;
  /** Year-month-day. */
  readonly date: string;
};

/** One operator's answer to one question changed. */
export type AnswerChange = Happening & {
  readonly type: 'answer';
  readonly country: CountryEntry;
  readonly operator: OperatorEntry;
} & Pick<Change, 'capability' | 'from' | 'to' | 'why'>;

/** An operator's profile was added. */
export type OperatorAdded = Happening & {
  readonly type: 'operator-added';
  readonly country: CountryEntry;
  readonly operator: OperatorEntry;
};

/** A country or region was added. */
export type CountryAdded = Happening & { readonly type: 'country-added'; readonly country: CountryEntry };

/** What the page of changes, the feeds and the API tell. */
export type ChangeEvent = AnswerChange | OperatorAdded | CountryAdded;

/** On one day, what is new stands before what changed in it. */
const order = ['country-added', 'operator-added', 'answer'] as const satisfies readonly ChangeEvent['type'][];

/** Everything that happened to the content, newest first; on one day by type, then by id. */
export function changesOf({ countries }: Pick<Catalogue, 'countries'>): readonly ChangeEvent[] {
  return countries
    .flatMap((country): ChangeEvent[] => [
      { type: 'country-added', id: `${country.slug}/added`, date: country.data.added, country },
      ...country.operators.flatMap((operator) => changesOfOperator(country, operator)),
    ])
    .sort(
      (a, b) => byText(b.date, a.date) || order.indexOf(a.type) - order.indexOf(b.type) || byText(a.id, b.id),
    );
}

function changesOfOperator(country: CountryEntry, operator: OperatorEntry): ChangeEvent[] {
  const path = `${country.slug}/${operator.slug}`;
  const { added, history = [] } = operator.data;
  return [
    { type: 'operator-added', id: `${path}/added`, date: added, country, operator },
    // The rule `history` allows one change of a question a day, so day and question name it.
    ...history.map((change): AnswerChange => ({
      type: 'answer',
      id: `${path}/${change.date}/${change.capability}`,
      country,
      operator,
      ...change,
    })),
  ];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

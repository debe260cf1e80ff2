import type { Catalogue, CountryEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import type { Change } from '../schema/operator.ts';

/** Something that happened to the content on a day. */
type Happening = {
  /** Names it for good: it follows from what happened to whom, never from the place in a list. */
  readonly id: string;
  /** Year-month-day. */
  readonly date: string;
};

/** To whom it happened: an operator of a country, or a travel brand, which has none. */
type Whose = { readonly country: CountryEntry | undefined; readonly operator: ProfileEntry };

/** One operator's answer to one question changed. */
export type AnswerChange = Happening &
  Whose & { readonly type: 'answer' } & Pick<Change, 'capability' | 'from' | 'to' | 'why'>;

/** The profile of an operator or a travel brand was added. */
export type OperatorAdded = Happening & Whose & { readonly type: 'operator-added' };

/** A country or region was added. */
export type CountryAdded = Happening & { readonly type: 'country-added'; readonly country: CountryEntry };

/** What the page of changes, the feeds and the API tell. */
export type ChangeEvent = AnswerChange | OperatorAdded | CountryAdded;

/** On one day, what is new stands before what changed in it. */
const order = ['country-added', 'operator-added', 'answer'] as const satisfies readonly ChangeEvent['type'][];

/** Everything that happened to the content, newest first; on one day by type, then by id. */
export function changesOf({
  countries,
  travel,
}: Pick<Catalogue, 'countries' | 'travel'>): readonly ChangeEvent[] {
  return [
    ...countries.flatMap((country): ChangeEvent[] => [
      { type: 'country-added', id: `${country.slug}/added`, date: country.data.added, country },
      ...country.operators.flatMap((operator) => changesOfProfile(country.slug, country, operator)),
    ]),
    ...(travel?.brands ?? []).flatMap((brand) => changesOfProfile('travel', undefined, brand)),
  ].sort(
    (a, b) => byText(b.date, a.date) || order.indexOf(a.type) - order.indexOf(b.type) || byText(a.id, b.id),
  );
}

/** `folder` is where the profile lies: the slug of its country, or `travel`, which no country can have. */
function changesOfProfile(
  folder: string,
  country: CountryEntry | undefined,
  operator: ProfileEntry,
): ChangeEvent[] {
  const path = `${folder}/${operator.slug}`;
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

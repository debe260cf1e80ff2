import type { CountryEntry, ProfileEntry } from '../catalogue/catalogue.ts';
import type { AnswerChange, ChangeEvent, CountryAdded, OperatorAdded } from './changes.ts';

/** What was added on one day to one country, or to the travel brands, which have none. */
export type Additions = {
  readonly type: 'added';
  /** Names it for good, as an event's id does. */
  readonly id: string;
  readonly date: string;
  readonly country: CountryEntry | undefined;
  /** Whether the country itself was added on that day. */
  readonly isNew: boolean;
  readonly operators: readonly ProfileEntry[];
};

/** What is told as one piece of news. */
export type News = AnswerChange | Additions;

/** Changes as readers are told them, in their order: operators that were added together are one piece of news. */
export function newsOf(changes: readonly ChangeEvent[]): readonly News[] {
  return [...Map.groupBy(changes, keyOf)].flatMap(([key, events]): News[] => {
    const [first] = events;
    if (first === undefined || first.type === 'answer')
      return events.filter((event) => event.type === 'answer');
    const operators = events.flatMap((event) => (event.type === 'operator-added' ? [event.operator] : []));
    const isNew = first.type === 'country-added';
    return [{ type: 'added', id: key, date: first.date, country: first.country, isNew, operators }];
  });
}

function keyOf(event: ChangeEvent): string {
  return event.type === 'answer' ? event.id : `${folderOf(event)}/added/${event.date}`;
}

function folderOf({ country }: CountryAdded | OperatorAdded): string {
  return country?.slug ?? 'travel';
}

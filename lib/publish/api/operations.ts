import type { ResponseKind } from './schema/responses.ts';

/** What a file holds: a JSON envelope around a result, the table, or the description of the API. */
type Content = ResponseKind | 'csv' | 'openapi';

/** One sort of address: its template below the root, with parameters in braces, and what lies there. */
type Operation = { readonly id: string; readonly template: string; readonly content: Content };

/** Every sort of address, in the order in which one would look at them; `data.operation` of the messages says what each is. */
export const operations = [
  { id: 'index', template: 'index.json', content: 'index' },
  { id: 'countries', template: 'countries.json', content: 'countries' },
  { id: 'country', template: 'countries/{country}.json', content: 'country' },
  { id: 'operator', template: 'countries/{country}/{operator}.json', content: 'operator' },
  { id: 'travel', template: 'travel.json', content: 'travel' },
  { id: 'travelBrand', template: 'travel/{brand}.json', content: 'operator' },
  { id: 'capability', template: 'capabilities/{capability}.json', content: 'capability' },
  { id: 'changes', template: 'changes.json', content: 'changes' },
  { id: 'monthOfChanges', template: 'changes/{month}.json', content: 'monthOfChanges' },
  { id: 'all', template: 'all.json', content: 'all' },
  { id: 'csv', template: 'answers.csv', content: 'csv' },
  { id: 'openapi', template: 'openapi.json', content: 'openapi' },
] as const satisfies readonly Operation[];

export type OperationId = (typeof operations)[number]['id'];
/** What the addresses of a sort hold. */
export type ContentOf<I extends OperationId> = Extract<(typeof operations)[number], { id: I }>['content'];

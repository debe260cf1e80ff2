import type { ResponseKind } from './schema/responses.ts';

/** What a response holds: a JSON envelope around a result, the table, or the description of the API. */
export type Content = ResponseKind | 'csv' | 'openapi';

/** One sort of address of the API. */
export type Operation = {
  /** Its name in the OpenAPI document. */
  readonly id: string;
  /** The address below the root, with its parameters in braces. */
  readonly template: string;
  readonly content: Content;
  /** What comes back, in English. */
  readonly summary: string;
};

/** Every sort of address, in the order in which one would look at them. */
export const operations = [
  { id: 'index', template: 'index.json', content: 'index', summary: 'What there is, with its addresses' },
  {
    id: 'countries',
    template: 'countries.json',
    content: 'countries',
    summary: 'All countries and regions, with their answers to the three questions of their headline',
  },
  {
    id: 'country',
    template: 'countries/{country}.json',
    content: 'country',
    summary: 'One country or region: derived answers, operators, ways out, warnings, claims, sources',
  },
  {
    id: 'operator',
    template: 'countries/{country}/{operator}.json',
    content: 'operator',
    summary: 'One operator with all its answers, features and sources',
  },
  { id: 'travel', template: 'travel.json', content: 'travel', summary: 'Travel eSIMs and their brands' },
  {
    id: 'travelBrand',
    template: 'travel/{brand}.json',
    content: 'operator',
    summary: 'One brand of travel eSIMs, in the form of an operator',
  },
  {
    id: 'capability',
    template: 'capabilities/{capability}.json',
    content: 'capability',
    summary: 'The answers of all operators and travel brands to one question',
  },
  {
    id: 'changes',
    template: 'changes.json',
    content: 'changes',
    summary: 'The newest changes, and the months that have any',
  },
  {
    id: 'monthOfChanges',
    template: 'changes/{month}.json',
    content: 'monthOfChanges',
    summary: 'All changes of one month, year-month, newest first',
  },
  { id: 'all', template: 'all.json', content: 'all', summary: 'Everything in one file' },
  { id: 'csv', template: 'answers.csv', content: 'csv', summary: 'All answers as a table, one row each' },
  {
    id: 'openapi',
    template: 'openapi.json',
    content: 'openapi',
    summary: 'This API, described by OpenAPI 3.1',
  },
] as const satisfies readonly Operation[];
export type OperationId = (typeof operations)[number]['id'];

import { z } from 'zod';
import { answer } from './answer.ts';
import { change } from './change.ts';
import { component } from './component.ts';
import { country, countrySummary, travel } from './country.ts';
import { response } from './envelope.ts';
import { operator, operatorReference } from './operator.ts';
import { id, links, names, source, texts, url } from './values.ts';
import { words } from './words.ts';

const index = response(
  'IndexResponse',
  'What there is, with its addresses.',
  z.strictObject({
    documentation: z
      .record(z.string(), url)
      .meta({ description: 'The page that explains this API, by language tag.' }),
    openapi: url,
    countries: url,
    travel: url.nullable(),
    changes: url,
    all: url,
    csv: url,
    languages: z.array(
      z.strictObject({
        tag: z.string().meta({ description: 'BCP 47 tag: the key of texts and pages.' }),
        name: z.string().meta({ description: 'Its own name.' }),
      }),
    ),
    capabilities: z.array(z.strictObject({ id: words.capability, question: texts, links })),
    places: z.array(z.strictObject({ id, code: z.string(), names, links })),
  }),
);

const countries = response(
  'CountriesResponse',
  'All countries and regions with their answers to the questions of their headline.',
  z.array(countrySummary),
);

const capability = response(
  'CapabilityResponse',
  'The answers of all operators and travel brands to one question.',
  z.strictObject({
    capability: words.capability,
    question: texts,
    links,
    answers: z
      .array(
        component(
          'OperatorAnswer',
          'An answer with whose it is and the sources that it cites.',
          z.strictObject({ operator: operatorReference, answer, sources: z.array(source) }),
        ),
      )
      .meta({ description: 'By country, then in the order of its page; travel brands last.' }),
  }),
);

const changes = response(
  'ChangesResponse',
  'The newest changes, and the months that have any.',
  z.strictObject({
    latest: z.array(change).meta({ description: 'The newest, newest first.' }),
    months: z
      .array(
        z.strictObject({
          month: z.string().meta({ description: 'Year-month.', examples: ['2026-11'] }),
          changes: z.int().positive(),
          url,
        }),
      )
      .meta({ description: 'Newest first; a month without changes is left out.' }),
  }),
);

const monthOfChanges = response(
  'MonthOfChangesResponse',
  'The changes of one month, newest first.',
  z.strictObject({ month: z.string(), changes: z.array(change) }),
);

const all = response(
  'AllResponse',
  'Everything in one file.',
  z.strictObject({
    countries: z.array(country),
    operators: z.array(operator).meta({ description: 'The operators of all countries.' }),
    travel: travel.nullable(),
    travel_brands: z.array(operator),
    changes: z.array(change).meta({ description: 'All changes, newest first.' }),
  }),
);

/** The schema of every kind of response. */
export const responses = {
  index,
  countries,
  country: response('CountryResponse', 'One country or region.', country),
  operator: response('OperatorResponse', 'One operator or travel brand.', operator),
  travel: response('TravelResponse', 'Travel eSIMs.', travel),
  capability,
  changes,
  monthOfChanges,
  all,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type ResponseKind = keyof typeof responses;
export type ResultOf<K extends ResponseKind> = z.infer<(typeof responses)[K]>['result'];
/** The day-stamped envelope without its result. */
export type Stamped = Omit<z.infer<(typeof responses)['index']>, 'result'>;

import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Edition } from '#lib/catalogue/store.ts';
import { confidenceOf } from '#lib/derive/confidence.ts';
import type { Api } from '#lib/publish/api/api.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import { apiPaths } from '#lib/site/api-addresses.ts';
import { responses } from '#lib/publish/api/schema/responses.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { realEdition } from './edition.ts';

/** What must be the same wherever an answer is told. */
type Fact = {
  readonly whose: string;
  readonly capability: Capability;
  readonly verdict: string;
  readonly confidence: string | null;
  readonly checked: string;
};

let edition: Edition;
let api: Api;
let facts: readonly Fact[];

beforeAll(async () => {
  edition = await realEdition();
  api = apiOf(edition);
  const { countries, travel } = edition.catalogue;
  facts = [...countries.flatMap(({ operators }) => operators), ...(travel?.brands ?? [])]
    .flatMap((profile) =>
      capabilities.flatMap((capability): Fact[] => {
        const answer = profile.data.answers?.[capability];
        if (!answer) return [];
        const whose = `${profile.kind === 'operator' ? profile.country : ''}/${profile.slug}`;
        const confidence = confidenceOf(answer, profile.data.sources ?? {}) ?? null;
        return [{ whose, capability, verdict: answer.verdict, confidence, checked: answer.checked }];
      }),
    )
    .sort(byPlace);
});

function byPlace(a: Fact, b: Fact): number {
  const [left, right] = [`${a.whose} ${a.capability}`, `${b.whose} ${b.capability}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function textOf(path: string): string {
  const text = api.get(path)?.read().body;
  if (text === undefined) throw new Error(`The API has no ${path}.`);
  return text;
}

const all = () => responses.all.parse(JSON.parse(textOf(apiPaths.all))).result;
const profiles = () => [...all().operators, ...all().travel_brands];

type Told = { readonly country: string | null; readonly id: string };
const whoseIs = ({ country, id }: Told) => `${country ?? ''}/${id}`;

describe('every answer of the catalogue is told alike', () => {
  test('there are answers to look for', () => {
    expect(facts.length).toBeGreaterThan(300);
  });

  test('in the file with everything', () => {
    const told = profiles().flatMap((operator) =>
      Object.values(operator.answers).flatMap((answer): Fact[] =>
        answer ? [{ whose: whoseIs(operator), ...pick(answer) }] : [],
      ),
    );
    expect(told.sort(byPlace)).toEqual(facts);
  });

  test('in the file of its operator or brand', () => {
    const files = [...api].filter(
      ([, { operation }]) => operation === 'operator' || operation === 'travelBrand',
    );
    const told = files.flatMap(([path]) => {
      const { result } = responses.operator.parse(JSON.parse(textOf(path)));
      return Object.values(result.answers).flatMap((answer): Fact[] =>
        answer ? [{ whose: whoseIs(result), ...pick(answer) }] : [],
      );
    });
    expect(told.sort(byPlace)).toEqual(facts);
  });

  test('in the file of its question', () => {
    const told = capabilities.flatMap((capability) =>
      responses.capability
        .parse(JSON.parse(textOf(apiPaths.capability(capability))))
        .result.answers.map(({ operator, answer }) => ({ whose: whoseIs(operator), ...pick(answer) })),
    );
    expect(told.sort(byPlace)).toEqual(facts);
  });

  test('in the table', () => {
    const row = z.object({
      country: z.string(),
      operator: z.string(),
      capability: z.enum(capabilities),
      verdict: z.string(),
      confidence: z.string(),
      checked: z.string(),
    });
    const told = parse(textOf(apiPaths.csv), { columns: true, record_delimiter: '\r\n' }).map((read) => {
      const { country, operator, capability, verdict, confidence, checked } = row.parse(read);
      const whose = `${country}/${operator}`;
      return { whose, capability, verdict, confidence: confidence === '' ? null : confidence, checked };
    });
    expect(told.sort(byPlace)).toEqual(facts);
  });

  test('by its verdict in the lists of its country and of travel eSIMs', () => {
    const listed = [
      ...all().countries.flatMap(({ operators }) => operators),
      ...(all().travel?.brands ?? []),
    ];
    const told = listed.flatMap((operator) =>
      capabilities.flatMap((capability) => {
        const verdict = operator.verdicts[capability];
        return verdict ? [`${whoseIs(operator)} ${capability} ${verdict}`] : [];
      }),
    );
    const expected = facts.map(({ whose, capability, verdict }) => `${whose} ${capability} ${verdict}`);
    expect(told.sort()).toEqual(expected.sort());
  });
});

function pick({ capability, verdict, confidence, checked }: Omit<Fact, 'whose'>): Omit<Fact, 'whose'> {
  return { capability, verdict, confidence, checked };
}

describe('a country', () => {
  test('says the same in its own file, in the list and in the file with everything', () => {
    const inAll = new Map(all().countries.map((country) => [country.id, country]));
    const { result } = responses.countries.parse(JSON.parse(textOf(apiPaths.countries)));
    expect(result.map(({ id }) => id)).toEqual(edition.catalogue.countries.map(({ slug }) => slug));
    for (const { id, headline, answers, sentence } of result) {
      const own = responses.country.parse(JSON.parse(textOf(apiPaths.country(id)))).result;
      expect(inAll.get(id)).toEqual(own);
      expect(answers).toEqual(headline.map((capability) => own.answers[capability]));
      expect(sentence).toEqual(own.sentence);
    }
  });
});

describe('changes', () => {
  test('are the same by month as all together, newest first', () => {
    const { latest, months } = responses.changes.parse(JSON.parse(textOf(apiPaths.changes))).result;
    const byMonth = months.flatMap(({ month, changes }) => {
      const { result } = responses.monthOfChanges.parse(JSON.parse(textOf(apiPaths.monthOfChanges(month))));
      expect(result.changes).toHaveLength(changes);
      expect(result.changes.every(({ date }) => date.startsWith(month))).toBe(true);
      return result.changes;
    });
    expect(byMonth).toEqual(all().changes);
    expect(latest).toEqual(byMonth.slice(0, latest.length));
    const days = byMonth.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
  });
});

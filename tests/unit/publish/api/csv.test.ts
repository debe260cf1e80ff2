import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { csvOf } from '#lib/publish/api/csv.ts';
import { publishOperator } from '#lib/publish/api/operator.ts';
import type { Answer } from '#lib/schema/answer.ts';
import { answer, countryDocument, feature, operatorDocument, unknown } from '#tests/unit/build.ts';

/** The table of one operator in Japan with an answer on gifts. */
function tableOf(gift: Answer, name = 'mineo'): string {
  const { countries } = buildCatalogue([
    countryDocument('japan'),
    operatorDocument('mineo', 'mvno', { gift }, { name }),
  ]);
  const operators = countries.flatMap((country) => country.operators.map(publishOperator));
  return csvOf(operators, { japan: 'JP' });
}

function rowOf(text: string) {
  const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true }));
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

describe('the table', () => {
  test('has a header and a row for each answer', () => {
    expect(rowOf(tableOf(unknown))).toMatchObject({
      country: 'japan',
      country_code: 'JP',
      operator: 'mineo',
      operator_kind: 'mvno',
      capability: 'gift',
      verdict: 'unknown',
      usable: 'false',
      confidence: '',
      checked: '2026-11-20',
      note: '',
    });
  });

  test('ends every row with CRLF and begins with no byte-order mark', () => {
    const text = tableOf(unknown);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text.startsWith('country,')).toBe(true);
  });

  test('keeps commas, quotes and other scripts as they are', () => {
    const note = '“Free”, he said: "送流量" — up to 1 GB';
    expect(rowOf(tableOf(answer('yes', ['current'], { note }))).note).toBe(note);
  });

  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('never begins a cell with the formula %j', (name) => {
    expect(rowOf(tableOf(unknown, name)).operator_name).toBe(`'${name}`);
  });

  test('parts several values in a cell by a space, each once', () => {
    const gift: Answer = {
      verdict: 'partly',
      checked: '2026-11-20',
      features: {
        one: feature('current', { conditions: ['family-only', 'some-plans'] }),
        two: feature('closed', { conditions: ['some-plans'] }),
      },
    };
    expect(rowOf(tableOf(gift))).toMatchObject({
      features: 'one two',
      conditions: 'family-only some-plans',
      statuses: 'current closed',
      sources: 'https://mineo.jp/service/packet-gift/',
    });
  });
});

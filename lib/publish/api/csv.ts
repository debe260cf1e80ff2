import { stringify } from 'csv-stringify/sync';
import type { PublishedOperator } from './schema/operator.ts';

const columns = [
  'country',
  'country_code',
  'operator',
  'operator_name',
  'operator_kind',
  'capability',
  'verdict',
  'usable',
  'confidence',
  'checked',
  'good_until',
  'features',
  'conditions',
  'statuses',
  'note',
  'sources',
  'page',
  'api',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * One row for each answer, as RFC 4180 has it: a header, CRLF, quotes where they are needed, UTF-8 without a byte-order
 * mark, which many programs would read as a part of the first name. Several values in a cell are parted by a space.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csvOf(
  operators: readonly PublishedOperator[],
  codes: Readonly<Record<string, string>>,
): string {
  const rows = operators.flatMap((operator) => rowsOf(operator, codes));
  return stringify(rows, {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function rowsOf(operator: PublishedOperator, codes: Readonly<Record<string, string>>): Row[] {
  const { country, links } = operator;
  const addresses = new Map(operator.sources.map(({ id, url }) => [id, url]));
  return Object.values(operator.answers).flatMap((answer): Row[] => {
    if (answer === null) return [];
    const { features } = answer;
    return [
      {
        country: country ?? '',
        country_code: country === null ? '' : (codes[country] ?? ''),
        operator: operator.id,
        operator_name: operator.name,
        operator_kind: operator.kind,
        capability: answer.capability,
        verdict: answer.verdict,
        usable: String(answer.usable),
        confidence: answer.confidence ?? '',
        checked: answer.checked,
        good_until: answer.good_until,
        features: inCell(features.map(({ id }) => id)),
        conditions: inCell(features.flatMap(({ conditions }) => conditions)),
        statuses: inCell(features.map(({ status }) => status)),
        note: answer.note?.en ?? '',
        sources: inCell(answer.sources.flatMap((id) => addresses.get(id) ?? [])),
        page: `${links.pages.en ?? ''}#${answer.capability}`,
        api: links.api,
      },
    ];
  });
}

function inCell(values: readonly string[]): string {
  return [...new Set(values)].join(' ');
}

import { beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import type { Api } from '#lib/publish/api/api.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import type { OperationId } from '#lib/publish/api/operations.ts';
import { overviewOf } from '#lib/publish/api/overview.ts';
import { editionOf } from './edition.ts';

/** The most that a file may weigh before compression and after, in kilobytes, with 200 countries. */
const most: Readonly<Record<OperationId, readonly [plain: number, gzip: number]>> = {
  index: [100, 10],
  countries: [500, 30],
  country: [80, 25],
  operator: [60, 20],
  travel: [100, 25],
  travelBrand: [60, 20],
  capability: [5_000, 150],
  changes: [100, 10],
  monthOfChanges: [1_500, 100],
  all: [40_000, 9_000],
  csv: [7_000, 500],
  openapi: [80, 15],
};

let api: Api;
beforeAll(async () => {
  api = apiOf(await editionOf(200));
});

describe('with 200 countries', () => {
  test('there is a file for each of them and for each operator', () => {
    const counts = new Map(overviewOf(api).map(({ id, count }) => [id, count]));
    expect(counts.get('country')).toBe(200);
    expect(counts.get('operator')).toBeGreaterThan(1000);
  });

  test.for(Object.entries(most))('no file of the sort "%s" is too large', ([sort, [plain, gzip]]) => {
    const files = [...api.values()]
      .filter(({ operation }) => operation === sort)
      .map(({ read }) => read().body);
    expect(files.length).toBeGreaterThan(0);
    const heaviest = files.reduce((a, b) => (b.length > a.length ? b : a));
    expect(Buffer.byteLength(heaviest)).toBeLessThan(plain * 1000);
    expect(gzipSync(heaviest).length).toBeLessThan(gzip * 1000);
  });
});

import { expect, test } from 'vitest';
import { countryCode } from '#lib/schema/claim.ts';

test.for(['JP', 'HK', 'TW', 'MO', 'GB', 'CH', 'RU', 'CA', 'GF'])('%s is a country code', (code) => {
  expect(countryCode.parse(code)).toBe(code);
});

test.for([
  ['an alias', 'UK'],
  ['a country of the past', 'SU'],
  ['another country of the past', 'DD'],
  ['a group of countries', 'EU'],
  ['the world', 'UN'],
  ['an unknown region', 'ZZ'],
  ['a code for tests', 'XA'],
  ['a code of nobody', 'JQ'],
  ['lower case', 'jp'],
  ['three letters', 'JPN'],
  ['a number', '392'],
  ['nothing', ''],
])('%s, %s, is no country code', ([, code]) => {
  expect(countryCode.safeParse(code).success).toBe(false);
});

import { randomBytes } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CountryHelpView } from '#components/help-wanted/country-help.tsx';
import { HelpWanted } from '#components/help-wanted/help-wanted.tsx';
import { overBudget, weigh } from '#lib/build/budget.ts';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import { helpWanted } from '#lib/derive/help-wanted.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { country, operator, unknown } from '#tests/unit/build.ts';

/** A world in which everything is still open: more countries than there are, more operators than any has. */
const nothing = Object.fromEntries(capabilities.map((capability) => [capability, unknown]));
const operators = Array.from({ length: 20 }, (_, index) =>
  operator(`operator-${String(index)}`, 'network', nothing),
);
const world = Array.from({ length: 250 }, (_, index): CountryEntry => {
  const entry = country(`country-${String(index)}`, operators);
  return { ...entry, data: { ...entry.data, names: { en: `The country number ${String(index)}` } } };
});
const help = helpWanted(world, '2026-11-20');

/** What every page has around its content weighs about 8 KB compressed; text that gzip cannot shrink stands for it. */
const shell = randomBytes(8 * 1024).toString('base64');

test.for(locales)('however much is open, the overview stays within its budget ($slug)', ({ slug }) => {
  const html = renderToStaticMarkup(<HelpWanted help={help} format={formatFor(slug)} />);
  expect(html).toContain('country-249');
  expect(overBudget(weigh(`/${slug}/help-wanted`, shell + html))).toEqual([]);
});

test.for(locales)('and so does the list of a country ($slug)', ({ slug }) => {
  const [first] = help;
  if (!first) throw new Error('There is no country.');
  const html = renderToStaticMarkup(<CountryHelpView help={first} format={formatFor(slug)} />);
  expect(html).toContain('operator-19#rollover');
  expect(overBudget(weigh(`/${slug}/help-wanted/country-0`, shell + html))).toEqual([]);
});

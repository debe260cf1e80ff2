import { randomBytes } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChangesView, PeriodView } from '#components/changes/changes-view.tsx';
import { overBudget, weigh } from '#lib/build/budget.ts';
import { changesOf } from '#lib/derive/changes.ts';
import { newsOf } from '#lib/derive/news.ts';
import { pagesOf } from '#lib/derive/news-pages.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Change } from '#lib/schema/operator.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { answer, country, operator } from '#tests/unit/build.ts';

/** What every page has around its content weighs about 8 KB compressed; text that gzip cannot shrink stands for it. */
const shell = randomBytes(8 * 1024).toString('base64');

const everyCapability = (day: string) =>
  capabilities.map((capability): Change => ({
    date: day,
    capability,
    from: 'unknown',
    to: 'partly',
    why: 'operator-changed',
  }));

/** Ten years in 200 countries: in each month half of them have eleven answers that changed. */
const months = Array.from({ length: 120 }, (_, index) =>
  new Date(Date.UTC(2027, index)).toISOString().slice(0, 7),
);
const world = Array.from({ length: 200 }, (_, index) =>
  country(`country-${String(index)}`, [
    operator(
      `operator-${String(index)}`,
      'network',
      { gift: answer('partly') },
      {
        history: months
          .filter((_month, at) => (at + index) % 2 === 0)
          .flatMap((month) => everyCapability(`${month}-${String((index % 28) + 1).padStart(2, '0')}`)),
      },
    ),
  ]),
);
const pages = pagesOf(newsOf(changesOf({ countries: world, travel: undefined })));

describe.for(locales)('however much changes in 200 countries over ten years, in $label', ({ slug }) => {
  const format = formatFor(slug);

  test('the page of changes stays within its budget', () => {
    const html = renderToStaticMarkup(<ChangesView pages={pages} format={format} />);
    expect(html).toContain('/changes/2027-01"');
    expect(overBudget(weigh(`/${slug}/changes`, shell + html))).toEqual([]);
  });

  test('and so does a page of the archive', () => {
    const [period] = pages.archive;
    if (!period) throw new Error('Nothing is in the archive.');
    const html = renderToStaticMarkup(<PeriodView period={period} archive={pages.archive} format={format} />);
    expect(html).toContain('aria-current="page"');
    expect(overBudget(weigh(`/${slug}/changes/${period.slug}`, shell + html))).toEqual([]);
  });
});

test('a change says what it was, what it is and why, and leads to the answer', () => {
  const history: Change[] = [
    { date: '2026-12-01', capability: 'gift', from: 'partly', to: 'no', why: 'operator-changed' },
  ];
  const japan = country('japan', [operator('mineo', 'mvno', undefined, { history })]);
  const html = renderToStaticMarkup(
    <ChangesView
      pages={pagesOf(newsOf(changesOf({ countries: [japan], travel: undefined })))}
      format={formatFor('en')}
    />,
  );
  expect(html).toContain(
    '<a href="/en/japan/mineo#gift">mineo (Japan)</a> Gift data: With conditions → No, because the operator changed it',
  );
});

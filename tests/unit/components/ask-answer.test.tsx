import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FirstAnswer, FurtherAnswers } from '#components/ask/answer.tsx';
import type { CountryEntry, WayEntry } from '#lib/catalogue/catalogue.ts';
import { advise } from '#lib/derive/advice/advise.ts';
import { situationOf } from '#lib/derive/advice/question.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { country, source, wayDocument } from '#tests/unit/build.ts';

const wifi: WayEntry = {
  ...wayDocument('public-wifi', 1),
  data: { ...wayDocument('public-wifi', 1).data, title: 'Use public Wi-Fi', sources: { page: source() } },
  translations: new Map(),
};
const free = country('japan', []);
const strict: CountryEntry = {
  ...free,
  data: {
    ...free.data,
    warnings: {
      'no-wifi': {
        kind: 'law',
        forbids: ['public-wifi'],
        text: 'Public networks are closed to visitors.',
        sources: ['page'],
      },
    },
  },
};

function html(where: CountryEntry, slug: (typeof locales)[number]['slug']) {
  const advice = advise(situationOf({ country: where }), [wifi]);
  const answer = { advice, country: where, format: formatFor(slug) };
  return renderToStaticMarkup(
    <>
      <FirstAnswer {...answer} />
      <FurtherAnswers {...answer} />
    </>,
  );
}

describe.for(locales)('an answer ($slug)', ({ slug }) => {
  const { t } = formatFor(slug);

  test('tells the best way with every page behind it', () => {
    expect(html(free, slug)).toContain('Use public Wi-Fi');
    expect(html(free, slug)).toContain(`href="${source().url}"`);
  });

  test('that has no way left says so, tells the warning that forbids it, and leads on', () => {
    const page = html(strict, slug);
    expect(page).toContain(t('advice.none'));
    expect(page).toContain('Public networks are closed to visitors.');
    expect(page).toContain('href="#warning-no-wifi"');
    for (const path of ['japan', 'travel', 'help-wanted']) expect(page).toContain(`href="/${slug}/${path}"`);
  });
});

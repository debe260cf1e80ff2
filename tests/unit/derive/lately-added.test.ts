import { expect, test } from 'vitest';
import { latelyAdded } from '#lib/derive/lately-added.ts';
import { answer, country, operator } from '#tests/unit/build.ts';

const added = (slug: string, day: string) => operator(slug, 'mvno', { gift: answer('yes') }, { added: day });

test('what was added on one day in one country stands together, the newest day first', () => {
  const japan = country('japan', [
    added('a', '2026-11-01'),
    added('b', '2026-11-20'),
    added('c', '2026-11-20'),
  ]);
  const canada = country('canada', [added('d', '2026-11-10')]);
  expect(
    latelyAdded([canada, japan]).map(({ day, country: { slug }, operators }) => [
      day,
      slug,
      operators.map((entry) => entry.slug),
    ]),
  ).toEqual([
    ['2026-11-20', 'japan', ['b', 'c']],
    ['2026-11-10', 'canada', ['d']],
    ['2026-11-01', 'japan', ['a']],
  ]);
});

test('the list ends before it becomes an archive', () => {
  const days = Array.from({ length: 9 }, (_, index) =>
    added(`o${String(index)}`, `2026-11-0${String(index + 1)}`),
  );
  expect(latelyAdded([country('japan', days)]).map(({ day }) => day)).toEqual([
    '2026-11-09',
    '2026-11-08',
    '2026-11-07',
    '2026-11-06',
    '2026-11-05',
    '2026-11-04',
  ]);
});

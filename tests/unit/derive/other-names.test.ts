import { expect, test } from 'vitest';
import { otherNames } from '#lib/derive/other-names.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { operator } from '#tests/unit/build.ts';

const { data } = operator('kddi-au', 'network', undefined, {
  name: 'au',
  names: { ja: 'au（KDDI）', 'zh-Hans': 'au（日本）' },
  aliases: ['KDDI', 'au'],
});

test('an operator’s other names are those that the page does not show already, each once', () => {
  expect(otherNames(data, formatFor('en'))).toEqual([
    { lang: 'ja', name: 'au（KDDI）' },
    { lang: undefined, name: 'KDDI' },
  ]);
});

test('a Chinese reader sees the Latin name among them; an English one no Chinese name', () => {
  const names = otherNames(data, formatFor('zh-hans')).map(({ name }) => name);
  expect(names).toEqual(['au（KDDI）', 'au', 'KDDI']);
});

import { describe, expect, test } from 'vitest';
import type { Question } from '#lib/derive/advice/question.ts';
import { questionIn } from '#lib/derive/advice/question-words.ts';
import { someTravelEsim } from '#lib/derive/advice/situation.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { answer, country, operator, travelBrand } from '#tests/unit/build.ts';

const au = operator('au', 'network', { gift: answer('yes') });
const mineo = operator('mineo', 'mvno', { gift: answer('yes') });
const { data, ...rest } = country('japan', [au, mineo]);
const japan = { ...rest, data: { ...data, names: { en: 'Japan', 'zh-Hans': '日本' } } };
const airalo = travelBrand('Airalo');

describe('a question is told as somebody would say it', () => {
  test.for<readonly [Question, string, string]>([
    [{}, 'Out of data', '流量用完了'],
    [{ country: japan }, 'Out of data in Japan', '在日本流量用完了'],
    [
      { country: japan, who: 'together', mine: au },
      'Somebody beside me in Japan, I am with au',
      '在日本，身边的人流量用完了，我用 au',
    ],
    [
      { country: japan, who: 'elsewhere', left: 'data', mine: au, theirs: mineo },
      'Somebody elsewhere in Japan, I am with au, they are with mineo, I have data left',
      '对方在日本的另一个地方，流量用完了，我用 au，对方用 mineo，我还有流量',
    ],
    [
      { country: japan, who: 'abroad', theirs: mineo, mine: mineo },
      'Somebody abroad with a SIM from Japan, we are both with mineo',
      '对方带着日本的卡在境外，流量用完了，我们都用 mineo',
    ],
    [
      { country: japan, who: 'own-device', left: 'neither', mine: airalo },
      'A device of my own in Japan, I am with Airalo, I have neither data nor money',
      '在日本，自己的另一台设备没有流量，我用 Airalo，我没流量也没钱',
    ],
    [
      { mine: someTravelEsim, left: 'money' },
      'Out of data, I have a travel eSIM, I have money but no data',
      '流量用完了，我用旅行 eSIM，我有钱、没流量',
    ],
  ])('%#', ([question, english, chinese]) => {
    expect(questionIn(question, formatFor('en'))).toBe(english);
    expect(questionIn(question, formatFor('zh-hans'))).toBe(chinese);
  });
});

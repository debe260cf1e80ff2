import { describe, expect, test } from 'vitest';
import { computeConfidence, confidenceOf, featureConfidence } from '#lib/derive/confidence.ts';
import type { Source } from '#lib/schema/source.ts';
import type { Confidence, Publisher } from '#lib/schema/vocabulary.ts';
import { answer, feature, no, source, unknown } from '#tests/unit/build.ts';

const read = '2026-11-20';
const dates = {
  'dated this year': '2026-10-01',
  'without a date': undefined,
  'dated over three years before': '2022-06-01',
  'dated over six years before': '2020-01-01',
} as const;
type Age = keyof typeof dates;

/** What one page of a publisher carries alone. */
const alone: Record<Publisher, Record<Age, Confidence>> = {
  operator: row('high', 'medium', 'medium', 'low'),
  regulator: row('high', 'medium', 'medium', 'low'),
  maker: row('high', 'medium', 'medium', 'low'),
  press: row('medium', 'medium', 'medium', 'low'),
  reseller: row('low', 'low', 'low', 'low'),
  blog: row('low', 'low', 'low', 'low'),
  forum: row('low', 'low', 'low', 'low'),
};

function row(fresh: Confidence, undated: Confidence, old: Confidence, ancient: Confidence) {
  return {
    'dated this year': fresh,
    'without a date': undated,
    'dated over three years before': old,
    'dated over six years before': ancient,
  };
}

function page(publisher: Publisher, dated: string | undefined, url = 'https://mineo.jp/gift'): Source {
  return source({ publisher, dated, url, read });
}

const rows = Object.entries(alone).flatMap(([publisher, ages]) =>
  Object.entries(ages).map(([age, confidence]) => [publisher as Publisher, age as Age, confidence] as const),
);

describe('one page', () => {
  test.for(rows)('by %s, %s, gives %s', ([publisher, age, confidence]) => {
    const sources = { page: page(publisher, dates[age]) };
    expect(featureConfidence(feature(), sources)).toBe(confidence);
  });

  test.for(rows)('by %s, %s, gives %s to a no as well', ([publisher, age, confidence]) => {
    expect(computeConfidence(no, { page: page(publisher, dates[age]) })).toBe(confidence);
  });

  test.for(rows)(
    'by %s, %s, gives at most medium when another page says otherwise',
    ([publisher, age, sure]) => {
      const sources = {
        page: page(publisher, dates[age]),
        rumour: page('forum', undefined, 'https://forum.example'),
      };
      const expected = sure === 'high' ? 'medium' : sure;
      expect(featureConfidence(feature('current', { against: ['rumour'] }), sources)).toBe(expected);
      expect(computeConfidence({ ...no, against: ['rumour'] }, sources)).toBe(expected);
    },
  );

  test.for(rows)('by %s, %s, gives at most medium when the status is unclear', ([publisher, age, sure]) => {
    const sources = { page: page(publisher, dates[age]) };
    expect(featureConfidence(feature('unclear'), sources)).toBe(sure === 'high' ? 'medium' : sure);
  });

  test.for(['closed', 'ended'] as const)('keeps its confidence when the feature is %s', (status) => {
    expect(featureConfidence(feature(status), { page: page('operator', '2026-10-01') })).toBe('high');
  });
});

describe('the age of a page', () => {
  test.for([
    ['2023-11-20', 'high', 'three years to the day are not over three years'],
    ['2023-11-19', 'medium', 'three years and a day are'],
    ['2023-11', 'high', 'a month is held to be no older than it must be'],
    ['2023-10', 'medium', 'the month before is too old'],
    ['2023', 'high', 'a year is held to be no older than it must be'],
    ['2022', 'medium', 'the year before is too old'],
    ['2020-11-20', 'medium', 'six years to the day are not over six years'],
    ['2020-11-19', 'low', 'six years and a day are'],
    ['2020', 'medium', 'a year six years ago may still have been its end'],
    ['2019', 'low', 'the year before cannot'],
  ] as const)('dated %s gives %s: %s', ([dated, confidence]) => {
    expect(featureConfidence(feature(), { page: page('operator', dated) })).toBe(confidence);
  });

  test('is counted to the day of reading, not to today', () => {
    const sources = { page: source({ dated: '2020-01-01', read: '2020-02-01' }) };
    expect(featureConfidence(feature(), sources)).toBe('high');
  });
});

describe('several pages', () => {
  const two = feature('current', { sources: ['first', 'second'] });
  const blogs = (first: string, second: string, dated: string | undefined = '2026-01') => ({
    first: page('blog', dated, first),
    second: page('blog', dated, second),
  });

  test('of two blogs on different sites give medium', () => {
    expect(featureConfidence(two, blogs('https://one.example/a', 'https://two.example/b'))).toBe('medium');
  });

  test('of two blogs on the same site give low', () => {
    expect(featureConfidence(two, blogs('https://one.example/a', 'https://one.example/b'))).toBe('low');
  });

  test('with and without www lie on the same site', () => {
    expect(featureConfidence(two, blogs('https://www.one.example/a', 'https://one.example/b'))).toBe('low');
  });

  test('of a reseller and a forum agree as two blogs do', () => {
    const sources = {
      first: page('reseller', undefined, 'https://shop.example/gift'),
      second: page('forum', undefined, 'https://forum.example/gift'),
    };
    expect(featureConfidence(two, sources)).toBe('medium');
  });

  test('over six years old do not add up', () => {
    const sources = blogs('https://one.example/a', 'https://two.example/b', '2019');
    expect(featureConfidence(two, sources)).toBe('low');
  });

  test('of many blogs never give high', () => {
    const many = ['one', 'two', 'three', 'four'];
    const sources = Object.fromEntries(
      many.map((name) => [name, page('blog', '2026-01', `https://${name}.example/`)]),
    );
    expect(featureConfidence(feature('current', { sources: many }), sources)).toBe('medium');
  });

  test('are as sure as the best of them', () => {
    const sources = { first: page('blog', undefined), second: page('operator', '2026-10-01') };
    expect(featureConfidence(two, sources)).toBe('high');
  });
});

describe('an answer', () => {
  const sources = {
    page: page('operator', '2026-10-01'),
    blog: page('blog', '2026-01', 'https://blog.example/'),
  };
  const doubtful = (status: 'current' | 'unclear' | 'closed') => feature(status, { sources: ['blog'] });

  test('that is unknown has no confidence', () => {
    expect(confidenceOf(unknown, sources)).toBeUndefined();
  });

  test('is as sure as its best feature that can be had', () => {
    const features = { doubtful: doubtful('current'), sure: feature('current') };
    expect(confidenceOf(answer('yes', [], { features }), sources)).toBe('high');
  });

  test('is not made sure by a feature that is closed', () => {
    const features = { doubtful: doubtful('unclear'), sure: feature('closed') };
    expect(confidenceOf(answer('partly', [], { features }), sources)).toBe('low');
  });

  test('with only closed features is as sure as the best of them', () => {
    const features = { doubtful: doubtful('closed'), sure: feature('ended') };
    expect(confidenceOf(answer('partly', [], { features }), sources)).toBe('high');
  });

  test.for([
    ['low', 'low'],
    ['medium', 'medium'],
    ['high', 'high'],
  ] as const)('that is doubted by its editor as %s is %s', ([stated, confidence]) => {
    const doubted = answer('yes', ['current'], { confidence: stated });
    expect(confidenceOf(doubted, sources)).toBe(confidence);
    expect(computeConfidence(doubted, sources)).toBe('high');
  });

  test('is not made surer by its editor', () => {
    const features = { doubtful: doubtful('current') };
    expect(confidenceOf(answer('yes', [], { features, confidence: 'high' }), sources)).toBe('low');
  });

  test('that says no can be doubted too', () => {
    expect(confidenceOf({ ...no, confidence: 'low' }, sources)).toBe('low');
  });
});

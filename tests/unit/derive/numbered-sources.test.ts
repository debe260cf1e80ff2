import { describe, expect, test } from 'vitest';
import { numberSources } from '#lib/derive/numbered-sources.ts';
import { source } from '#tests/unit/build.ts';

const sources = { law: source(), page: source(), blog: source() };

/** Number and places of each source, in the order of the list. */
const listed = (...sections: Parameters<typeof numberSources>[1]) =>
  [...numberSources(sources, sections).values()].map(({ number, id, citedAt }) => [number, id, citedAt]);

describe('the sources of a page', () => {
  test('are numbered from 1 in the order in which the page cites them, not in that of the file', () => {
    expect(listed({ anchor: 'now', ids: ['blog', 'law'] }, { anchor: 'claims', ids: ['page'] })).toEqual([
      [1, 'blog', ['now']],
      [2, 'law', ['now']],
      [3, 'page', ['claims']],
    ]);
  });

  test('keep their number when they are cited again, and know every place', () => {
    expect(listed({ anchor: 'now', ids: ['law'] }, { anchor: 'claims', ids: ['page', 'law'] })).toEqual([
      [1, 'law', ['now', 'claims']],
      [2, 'page', ['claims']],
    ]);
  });

  test('name a section once that cites them twice', () => {
    expect(listed({ anchor: 'now', ids: ['law', 'page', 'law'] })).toEqual([
      [1, 'law', ['now']],
      [2, 'page', ['now']],
    ]);
  });

  test('are left out when the page does not cite them', () => {
    expect(listed({ anchor: 'now', ids: ['page'] })).toEqual([[1, 'page', ['now']]]);
    expect(listed({ anchor: 'now', ids: [] })).toEqual([]);
    expect(listed()).toEqual([]);
  });

  test('are only those that the file declares, and others use up no number', () => {
    expect(listed({ anchor: 'now', ids: ['nobody', 'page'] })).toEqual([[1, 'page', ['now']]]);
  });

  test('are found by their id, with the page that was read', () => {
    expect(numberSources(sources, [{ anchor: 'now', ids: ['law'] }]).get('law')?.source).toBe(sources.law);
  });
});

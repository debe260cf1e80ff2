import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf } from '#lib/content/fingerprint.ts';

test('a fingerprint is the first eight hexadecimal digits of the SHA-256 of the text', () => {
  const digest = createHash('sha256').update('Gift data').digest('hex');
  expect(fingerprintOf('Gift data')).toBe(digest.slice(0, 8));
});

test('white space is folded, so that a text may be laid out anew', () => {
  expect(fingerprintOf('  Gift\n  data\t')).toBe(fingerprintOf('Gift data'));
});

test('every other change of the wording changes the fingerprint', () => {
  const same = fingerprintOf('Gift data');
  expect(['Gift data.', 'gift data', 'Giftdata', 'Gift date'].map(fingerprintOf)).not.toContain(same);
});

test('steps count as lines, so that moving a word between steps is a change', () => {
  expect(fingerprintOf(['Open the app', 'Tap gift'])).not.toBe(fingerprintOf(['Open the', 'app Tap gift']));
  expect(fingerprintOf(['Open the app', 'Tap gift'])).not.toBe(fingerprintOf('Open the app Tap gift'));
});

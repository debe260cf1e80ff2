import { expect, test } from 'vitest';
import { isPrivate } from '#lib/edit/request.ts';

test.for([
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.53',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  'fd00::1',
  'fe80::1',
])('%s lies in a private network', (host) => {
  expect(isPrivate(host)).toBe(true);
});

test.for([
  '93.184.215.14',
  '172.32.0.1',
  '100.128.0.1',
  '2606:2800:21f::1',
  '::ffff:93.184.215.14',
  'example.com',
])('%s does not, as far as its form tells', (host) => {
  expect(isPrivate(host)).toBe(false);
});

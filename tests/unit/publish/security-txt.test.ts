import { describe, expect, test } from 'vitest';
import type { SiteConfig } from '#lib/site/config.ts';
import { securityTxt } from '#lib/publish/security-txt.ts';

const today = '2026-11-20';
const nobody: SiteConfig = {
  address: 'https://canishare.example',
  repository: undefined,
  contact: undefined,
  indexNowKey: undefined,
};
const repository = 'https://github.com/example/can-i-share';

/** The fields of the file by their names, as RFC 9116 writes them: one a line, each with a value. */
function fieldsOf(changes: Partial<SiteConfig>): ReadonlyMap<string, readonly string[]> {
  const text = securityTxt({ ...nobody, ...changes }, today);
  expect(text).toMatch(/^(?:[A-Z][\w-]*: \S[^\r\n]*\n)+$/);
  const fields = (text ?? '').trimEnd().split('\n');
  const pairs = fields.map((line): [string, string] => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  return new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, all]) => [name, all.map(([, v]) => v)]),
  );
}

test('nobody who can be reached, no file', () => {
  expect(securityTxt(nobody, today)).toBeUndefined();
});

describe('a site that can be reached', () => {
  test('names its mail address and the page of its repository, the mail first', () => {
    expect(fieldsOf({ contact: 'reports@example.org', repository }).get('Contact')).toEqual([
      'mailto:reports@example.org',
      `${repository}/security`,
    ]);
    expect(fieldsOf({ repository }).get('Contact')).toEqual([`${repository}/security`]);
  });

  test('says until when that holds: once, less than a year from its edition', () => {
    const [expires = '', ...more] = fieldsOf({ repository }).get('Expires') ?? [];
    expect(more).toEqual([]);
    expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    const days = (Date.parse(expires) - Date.parse(today)) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  test('names the languages of the site', () => {
    const [languages = ''] = fieldsOf({ repository }).get('Preferred-Languages') ?? [];
    expect(Intl.getCanonicalLocales(languages.split(', '))).toEqual(['en', 'zh-Hans']);
  });

  test('says where the file belongs', () => {
    expect(fieldsOf({ repository }).get('Canonical')).toEqual([
      'https://canishare.example/.well-known/security.txt',
    ]);
  });
});

test('addresses without TLS, which the RFC forbids, are left out', () => {
  expect(securityTxt({ ...nobody, repository: 'http://git.example' }, today)).toBeUndefined();
  const local = fieldsOf({ address: 'http://localhost:3000', contact: 'reports@example.org' });
  expect(local.has('Canonical')).toBe(false);
});

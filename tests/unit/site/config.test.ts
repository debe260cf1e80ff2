import { describe, expect, test } from 'vitest';
import { readSiteConfig } from '#lib/site/config.ts';

describe('a site that nobody configured', () => {
  test.for([{}, { SITE_ADDRESS: '', SITE_REPOSITORY: '', SITE_CONTACT: '' }])(
    'is at home on this machine and has neither repository nor contact: %j',
    (environment) => {
      expect(readSiteConfig(environment)).toEqual({
        address: 'http://localhost:3000',
        repository: undefined,
        contact: undefined,
      });
    },
  );
});

describe('a configured site', () => {
  test('has the address, the repository and the contact of its environment', () => {
    expect(
      readSiteConfig({
        SITE_ADDRESS: 'https://canishare.example',
        SITE_REPOSITORY: 'https://github.com/example/can-i-share',
        SITE_CONTACT: 'can-i-share+reports@mail.example.org',
      }),
    ).toEqual({
      address: 'https://canishare.example',
      repository: 'https://github.com/example/can-i-share',
      contact: 'can-i-share+reports@mail.example.org',
    });
  });

  test.for([
    ['https://canishare.example/', 'https://canishare.example'],
    ['https://canishare.example///', 'https://canishare.example'],
    ['https://example.org/sites/esim/', 'https://example.org/sites/esim'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ] as const)('at %s has the address %s, to which paths are appended', ([written, address]) => {
    expect(readSiteConfig({ SITE_ADDRESS: written }).address).toBe(address);
  });
});

describe.for(['SITE_ADDRESS', 'SITE_REPOSITORY'])('a wrong %s', (name) => {
  test.for([
    'canishare.example',
    'localhost:3000',
    '/srv/site',
    'ftp://canishare.example',
    'javascript:alert(1)',
    'https://',
    'yes',
  ])('such as "%s" is refused by its name and with an example', (value) => {
    expect(() => readSiteConfig({ [name]: value })).toThrow(
      `${name} is "${value}"; it must be a whole address such as https://example.org`,
    );
  });
});

describe('a wrong SITE_CONTACT', () => {
  test.for([
    'reports',
    'reports@localhost',
    'https://example.org/contact',
    'mailto:reports@example.org',
    'Reports <reports@example.org>',
    'reports@example.org, me@example.org',
    'reports@example.org?bcc=me@example.org',
    ' reports@example.org',
  ])('such as "%s" is refused by its name and with an example', (value) => {
    expect(() => readSiteConfig({ SITE_CONTACT: value })).toThrow(
      `SITE_CONTACT is "${value}"; it must be one mail address such as reports@example.org`,
    );
  });
});

describe('the key for IndexNow', () => {
  test.for(['key-1234', 'a'.repeat(128)])('may be %s', (key) => {
    expect(readSiteConfig({ INDEXNOW_KEY: key }).indexNowKey).toBe(key);
  });

  test.for(['short', 'a'.repeat(129), 'with/a/slash', '../secret'])('may not be "%s"', (key) => {
    expect(() => readSiteConfig({ INDEXNOW_KEY: key })).toThrow(/^INDEXNOW_KEY is ".*"; it must be 8 to 128/);
  });
});

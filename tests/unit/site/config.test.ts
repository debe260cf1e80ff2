import { describe, expect, test } from 'vitest';
import { readSiteConfig } from '#lib/site/config.ts';

describe('a site that nobody configured', () => {
  test.for([{}, { SITE_ADDRESS: '', SITE_REPOSITORY: '' }])(
    'is at home on this machine and has no repository: %j',
    (environment) => {
      expect(readSiteConfig(environment)).toEqual({
        address: 'http://localhost:3000',
        repository: undefined,
      });
    },
  );
});

describe('a configured site', () => {
  test('has the address and the repository of its environment', () => {
    expect(
      readSiteConfig({
        SITE_ADDRESS: 'https://canishare.example',
        SITE_REPOSITORY: 'https://github.com/example/can-i-share',
      }),
    ).toEqual({
      address: 'https://canishare.example',
      repository: 'https://github.com/example/can-i-share',
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

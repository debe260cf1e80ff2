import { goodUntil } from '../derive/freshness.ts';
import { locales } from '../i18n/locales.ts';
import type { SiteConfig } from '../site/config.ts';

/** Where the file stands (RFC 9116, section 3). */
export const securityTxtPath = '/.well-known/security.txt';

/** Days from the edition until the file expires; the RFC recommends less than a year. */
const shelfLife = 360;

/**
 * Whom to tell about a weakness of the site (RFC 9116), as of the day of the edition, year-month-day; `undefined` when
 * nobody can be reached.
 */
export function securityTxt({ address, repository, contact }: SiteConfig, today: string): string | undefined {
  // The RFC allows no web address without TLS.
  const isSecure = (url: string) => url.startsWith('https:');
  const contacts = [
    ...(contact === undefined ? [] : [`mailto:${contact}`]),
    ...(repository !== undefined && isSecure(repository) ? [`${repository}/security`] : []),
  ];
  if (contacts.length === 0) return undefined;
  const fields = [
    ...contacts.map((uri) => `Contact: ${uri}`),
    `Expires: ${goodUntil(today, shelfLife)}T00:00:00Z`,
    `Preferred-Languages: ${locales.map(({ tag }) => tag).join(', ')}`,
    ...(isSecure(address) ? [`Canonical: ${address}${securityTxtPath}`] : []),
  ];
  return `${fields.join('\n')}\n`;
}

/** What a deployment may set. The environment wins; the rest are defaults for a machine of one's own. */
export type SiteConfig = {
  /** The site's address without a slash at the end. */
  readonly address: string;
  /** The public repository on a GitHub-like host, or `undefined`: then edit links lead to the contribute page. */
  readonly repository: string | undefined;
  /** A mail address for reports of readers without an account at the repository's host, if somebody reads one. */
  readonly contact: string | undefined;
  /** The key with which this site tells IndexNow of changes; `undefined` when it does not. */
  readonly indexNowKey: string | undefined;
};

/** Reads the configuration; throws a clear error when an address is none. */
export function readSiteConfig(environment: Readonly<Record<string, string | undefined>>): SiteConfig {
  return {
    address: readAddress('SITE_ADDRESS', environment.SITE_ADDRESS) ?? 'http://localhost:3000',
    repository: readAddress('SITE_REPOSITORY', environment.SITE_REPOSITORY),
    contact: readMailAddress('SITE_CONTACT', environment.SITE_CONTACT),
    indexNowKey: readKey('INDEXNOW_KEY', environment.INDEXNOW_KEY),
  };
}

function readAddress(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`${name} is "${value}"; it must be a whole address such as https://example.org`);
  }
  return value.replace(/\/+$/, '');
}

/** One plain address: in a `mailto:` link a name, a second address or a parameter would be read as something else. */
const mailAddress = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

function readMailAddress(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!mailAddress.test(value)) {
    throw new Error(`${name} is "${value}"; it must be one mail address such as reports@example.org`);
  }
  return value;
}

function readKey(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^[a-zA-Z0-9-]{8,128}$/.test(value)) {
    throw new Error(`${name} is "${value}"; it must be 8 to 128 letters, digits and hyphens.`);
  }
  return value;
}

export const siteConfig: SiteConfig = readSiteConfig(process.env);

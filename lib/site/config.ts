/** What a deployment may set. The environment wins; the rest are defaults for a machine of one's own. */
export type SiteConfig = {
  /** The site's address without a slash at the end. */
  readonly address: string;
  /** The public repository on a GitHub-like host, or `undefined`: then edit links lead to the contribute page. */
  readonly repository: string | undefined;
};

/** Reads the configuration; throws a clear error when an address is none. */
export function readSiteConfig(environment: Readonly<Record<string, string | undefined>>): SiteConfig {
  return {
    address: readAddress('SITE_ADDRESS', environment.SITE_ADDRESS) ?? 'http://localhost:3000',
    repository: readAddress('SITE_REPOSITORY', environment.SITE_REPOSITORY),
  };
}

function readAddress(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`${name} is "${value}"; it must be a whole address such as https://example.org`);
  }
  return value.replace(/\/+$/, '');
}

export const siteConfig: SiteConfig = readSiteConfig(process.env);

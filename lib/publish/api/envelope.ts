import { siteConfig } from '../../site/config.ts';
import { apiAddress } from '../../site/api-addresses.ts';
import { schemaVersion } from './schema/envelope.ts';

/** Under which terms the content may be used. */
export const licence = {
  name: 'Creative Commons Attribution 4.0 International',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** What stands around the result of every response; `today` is the day of the edition. */
export function envelopeAround<R>(path: string, today: string, result: R) {
  return {
    schema_version: schemaVersion,
    licence,
    attribution: { text: 'Can I Share?', url: siteConfig.address },
    generated_at: today,
    url: apiAddress(path),
    result,
  };
}

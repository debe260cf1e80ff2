import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Catalogue, ProfileEntry } from '#lib/catalogue/catalogue.ts';
import type { Edition } from '#lib/catalogue/store.ts';
import { currentDay } from '#lib/cli/today.ts';
import { checkContent } from '#lib/rules/check.ts';

/** The content of this repository, as a build would compile it today. */
export async function realEdition(): Promise<Edition> {
  const today = currentDay();
  const { documents } = await checkContent(process.cwd(), today);
  return { today, catalogue: buildCatalogue(documents) };
}

/** Everybody who issues a SIM: operators of all countries and travel brands. */
export function profilesOf({ countries, travel }: Catalogue): ProfileEntry[] {
  return [...countries.flatMap(({ operators }) => operators), ...(travel?.brands ?? [])];
}

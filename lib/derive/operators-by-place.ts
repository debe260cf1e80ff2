import type { Catalogue, ProfileEntry } from '../catalogue/catalogue.ts';
import type { Format } from '../i18n/format.ts';

/** Operators of one country, or travel eSIMs. */
export type OperatorsOfPlace = { readonly name: string; readonly operators: readonly ProfileEntry[] };

/**
 * The operators for which something holds, country by country; travel eSIMs, which belong to none, come last.
 * Places without any are left out.
 */
export function operatorsByPlace(
  catalogue: Catalogue,
  holds: (operator: ProfileEntry) => boolean,
  { t, nameOf }: Format,
): OperatorsOfPlace[] {
  const places: readonly OperatorsOfPlace[] = [
    ...catalogue.countries.map(({ slug, data, operators }) => ({
      name: nameOf(data.names, slug),
      operators,
    })),
    { name: t('travel.name'), operators: catalogue.travel?.brands ?? [] },
  ];
  return places
    .map(({ name, operators }) => ({ name, operators: operators.filter(holds) }))
    .filter(({ operators }) => operators.length > 0);
}

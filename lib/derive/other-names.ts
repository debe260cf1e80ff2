import type { Format } from '../i18n/format.ts';
import type { Operator } from '../schema/operator.ts';

/** A name in a language that is known, or in none in particular. */
export type OtherName = { readonly lang: string | undefined; readonly name: string };

/** What an operator is called besides the name that a page shows: in other scripts, in Latin letters, by its aliases. */
export function otherNames(operator: Operator, { locale, nameOf }: Format): OtherName[] {
  const shown = nameOf(operator.names, operator.name);
  return [
    ...Object.entries(operator.names ?? {})
      .filter(([tag]) => !tag.startsWith('zh') || tag === locale.tag)
      .map(([lang, name]) => ({ lang, name })),
    { lang: undefined, name: operator.name },
    ...(operator.aliases ?? []).map((name) => ({ lang: undefined, name })),
  ].filter(
    ({ name }, index, all) => name !== shown && all.findIndex((other) => other.name === name) === index,
  );
}

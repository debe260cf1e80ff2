import { guide, page } from './article.ts';
import { country } from './country.ts';
import { distrusted } from './distrusted.ts';
import { linkExceptions } from './link-exceptions.ts';
import { operator } from './operator.ts';
import { redirects } from './redirects.ts';
import { translation } from './translation.ts';
import { travel } from './travel.ts';
import { way } from './way.ts';

/** The definition of every kind of content file; a travel brand is written as an operator is. */
export const schemas = {
  country,
  operator,
  travel,
  way,
  guide,
  page,
  translation,
  distrusted,
  'link-exceptions': linkExceptions,
  redirects,
};
export type SchemaKind = keyof typeof schemas;

/** By which definition files of a kind are written. */
export function schemaKindOf(kind: SchemaKind | 'travel-brand'): SchemaKind {
  return kind === 'travel-brand' ? 'operator' : kind;
}

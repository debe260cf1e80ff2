import { guide, page } from './article.ts';
import { country } from './country.ts';
import { distrusted } from './distrusted.ts';
import { linkExceptions } from './link-exceptions.ts';
import { operator } from './operator.ts';
import { translation } from './translation.ts';
import { way } from './way.ts';

/** The definition of every kind of content file. */
export const schemas = {
  country,
  operator,
  way,
  guide,
  page,
  translation,
  distrusted,
  'link-exceptions': linkExceptions,
};
export type SchemaKind = keyof typeof schemas;

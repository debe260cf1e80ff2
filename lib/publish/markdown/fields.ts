import type { RootContent } from 'mdast';
import type { Format } from '../../i18n/format.ts';
import type { Field, KindReference } from '../../reference/fields.ts';
import { referenceKinds, referenceOf } from '../../reference/fields.ts';
import type { Inline } from './nodes.ts';
import { code, heading, list, paragraph } from './nodes.ts';
import type { Twin, TwinContext } from './twin.ts';

/** The field reference: kind by kind, field by field. Its texts are English in every language. */
export function fieldsTwin({ format }: TwinContext): Twin {
  const { t } = format;
  return {
    title: t('fields.title'),
    shows: 'english',
    content: [
      paragraph(t('fields.summary')),
      ...referenceKinds.map(referenceOf).flatMap((reference) => kind(reference, format)),
    ],
  };
}

function kind({ title, description, place, fields }: KindReference, format: Format): RootContent[] {
  return [
    heading(2, title),
    paragraph(`${description} `, code(place)),
    list(fields.map((field) => line(field, format))),
  ];
}

function line(
  { names, type, required, onlyWith, description, hint, words, example }: Field,
  { t, terms }: Format,
): Inline[] {
  const traits = [
    type,
    ...(required ? [t('fields.required')] : []),
    ...(onlyWith.length > 0 ? [t('fields.onlyWith', { words: terms(onlyWith) })] : []),
  ];
  return [
    code(names.join(' › ')),
    ` · ${traits.join(' · ')} · ${description}`,
    ...(hint === undefined ? [] : [` ${hint}.`]),
    ...(words ? [` ${words.list.map(({ word }) => word).join(' | ')}`] : []),
    ...(example !== undefined && words === undefined
      ? [` ${t('fields.example')} `, code(`${names.at(-1) ?? ''}: ${example}`)]
      : []),
  ];
}

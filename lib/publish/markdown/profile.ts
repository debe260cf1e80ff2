import type { RootContent } from 'mdast';
import type { OperatorEntry, ProfileEntry } from '../../catalogue/catalogue.ts';
import { localText } from '../../catalogue/text.ts';
import { operatorSections } from '../../derive/citing-sections.ts';
import { numberSources } from '../../derive/numbered-sources.ts';
import { otherNames } from '../../derive/other-names.ts';
import type { Format } from '../../i18n/format.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { capabilitiesOf } from '../../schema/vocabulary.ts';
import { profileRoute } from '../../site/routes.ts';
import { answerSection, seeAlso } from './answer.ts';
import type { Inline } from './nodes.ts';
import { code, heading, link, list, paragraph, strong } from './nodes.ts';
import { prose } from './prose.ts';
import { sourceList } from './sources.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** An operator or travel brand: who it is, what to do `now`, every answer with what carries it, then what is not known. */
export function profileTwin(
  operator: ProfileEntry,
  siblings: readonly ProfileEntry[],
  now: readonly RootContent[],
  { format }: TwinContext,
): Twin {
  const { t, nameOf } = format;
  const { data } = operator;
  const sources = numberSources(data.sources ?? {}, operatorSections(operator));
  const name = nameOf(data.names, data.name);
  return {
    title: t('operator.question', { operator: name }),
    shows: [operator],
    content: [
      identity(operator, siblings, format),
      ...(operator.kind === 'operator' && data.answers === undefined ? brands(operator, name, format) : []),
      ...now,
      ...(operator.body === '' ? [] : [heading(2, t('operator.notes')), ...prose(operator, sources, format)]),
      ...capabilitiesOf(data.kind).flatMap((capability) => {
        const answer = data.answers?.[capability];
        if (!answer || answer.verdict === 'unknown') return [];
        return answerSection({ operator, siblings, capability, answer, sources, format });
      }),
      ...(data.answers ? notKnown(operator, siblings, format) : []),
      ...history(operator, format),
      ...sourceList(sources, format),
    ],
  };
}

/** Who this is: kind or parent, other names, website. */
function identity({ data }: ProfileEntry, siblings: readonly ProfileEntry[], format: Format): RootContent {
  const { t, terms, nameOf } = format;
  const parent = siblings.find(({ slug }) => slug === data.parent);
  const others = otherNames(data, format).map(({ name }) => name);
  const parts: Inline[] = [
    parent
      ? linkTo(
          profileRoute(parent),
          format,
          t('kind.brandOf', { parent: nameOf(parent.data.names, parent.data.name) }),
        )
      : t(`kind.${data.kind}`, { count: 1 }),
    ...(others.length > 0 ? [` · ${t('operator.alias')} ${terms(others)}`] : []),
    ...(data.website === undefined ? [] : [' · ', link(data.website, t('operator.website'))]),
  ];
  return paragraph(...parts);
}

function brands(operator: OperatorEntry, name: string, format: Format): RootContent[] {
  return [
    paragraph(format.t('operator.brands', { operator: name })),
    list(
      operator.brands.map((brand) => [
        linkTo(profileRoute(brand), format, format.nameOf(brand.data.names, brand.data.name)),
      ]),
    ),
  ];
}

/** What we looked for in vain, with the searches, and what nobody has looked up. */
function notKnown(operator: ProfileEntry, siblings: readonly ProfileEntry[], format: Format): RootContent[] {
  const { t, list: listed, date } = format;
  const { kind, answers, searched } = operator.data;
  const asked = capabilitiesOf(kind);
  const unknown = asked.filter((capability) => answers?.[capability]?.verdict === 'unknown');
  const unchecked = asked.filter((capability) => answers?.[capability] === undefined);
  if (unknown.length + unchecked.length === 0) return [];
  return [
    heading(2, t('operator.unknown')),
    ...(unknown.length > 0
      ? [
          paragraph(t('operator.unknownText')),
          list(unknown.map((capability) => unknownAnswer(operator, siblings, capability, format))),
        ]
      : []),
    ...(unchecked.length > 0
      ? [
          paragraph(
            t('country.uncheckedOf', {
              list: listed(unchecked.map((capability) => t(`capability.${capability}.name`))),
            }),
          ),
        ]
      : []),
    ...(searched
      ? [
          paragraph(t('operator.searched', { date: date(searched.date) })),
          list(searched.for.map((query) => [code(query)])),
        ]
      : []),
  ];
}

function unknownAnswer(
  operator: ProfileEntry,
  siblings: readonly ProfileEntry[],
  capability: Capability,
  format: Format,
): Inline[] {
  const { t, locale, date } = format;
  const answer = operator.data.answers?.[capability];
  if (!answer) return [];
  const note =
    answer.note === undefined ? undefined : localText(operator, locale, `${capability}.note`, answer.note);
  return [
    `${t(`capability.${capability}.name`)} · `,
    strong(t('verdict.unknown')),
    ` · ${t('country.checkedOn', { date: date(answer.checked) })}`,
    ...(note ? [` · ${note.text}`] : []),
    ...seeAlso(answer, siblings, format),
  ];
}

function history({ data }: ProfileEntry, { t, date }: Format): RootContent[] {
  if (!data.history) return [];
  return [
    heading(2, t('change.heading')),
    list(
      data.history.toReversed().map((change) => [
        `${date(change.date)} · `,
        t('change.line', {
          capability: t(`capability.${change.capability}.name`),
          from: t(`verdict.${change.from}`),
          to: t(`verdict.${change.to}`),
          why: t(`change.${change.why}`),
        }),
      ]),
    ),
  ];
}

import type { ProfileEntry } from '../../catalogue/catalogue.ts';
import { localBody, localText } from '../../catalogue/text.ts';
import { operatorSections } from '../../derive/citing-sections.ts';
import { confidenceOf } from '../../derive/confidence.ts';
import type { NumberedSource } from '../../derive/numbered-sources.ts';
import { numberSources } from '../../derive/numbered-sources.ts';
import { sourceDetails } from '../../derive/source-details.ts';
import { plansIn, termsOf } from '../../derive/terms.ts';
import { fullWordsOf, toneOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Answer } from '../../schema/answer.ts';
import type { Feature } from '../../schema/feature.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { capabilitiesOf } from '../../schema/vocabulary.ts';
import type { Sheet } from './layout.ts';
import { indent, localized, pairs, wrap } from './layout.ts';

type Page = {
  readonly operator: ProfileEntry;
  /** The profiles beside this one, which it may point to. */
  readonly siblings: readonly ProfileEntry[];
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
  readonly sheet: Sheet;
};

/** An operator's page in a terminal: each answer with its evidence, what is not known, changes, sources. */
export function showOperator(
  operator: ProfileEntry,
  siblings: readonly ProfileEntry[],
  format: Format,
  sheet: Sheet,
): string {
  const sources = numberSources(operator.data.sources ?? {}, operatorSections(operator));
  const page: Page = { operator, siblings, sources, format, sheet };
  const answers = capabilitiesOf(operator.data.kind).flatMap((capability): [Capability, Answer][] => {
    const answer = operator.data.answers?.[capability];
    return answer ? [[capability, answer]] : [];
  });
  const sections = [
    identity(page),
    ...answers.map(([capability, answer]) => answerLines(page, capability, answer)),
    uncheckedLines(page),
    changeLines(page),
    sourceLines(page),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Who this is, and what is good to know. */
function identity({ operator, siblings, format, sheet }: Page): string[] {
  const { t, locale, nameOf, list } = format;
  const { data } = operator;
  const name = nameOf(data.names, data.name);
  const parent = siblings.find(({ slug }) => slug === data.parent);
  const kind = parent
    ? t('kind.brandOf', { parent: nameOf(parent.data.names, parent.data.name) })
    : t(`kind.${data.kind}`, { count: 1 });
  const facts = [kind, ...(data.website === undefined ? [] : [data.website])].join(' · ');
  return [
    sheet.paint('heading', t('operator.question', { operator: name })),
    sheet.paint('aside', facts),
    ...(operator.kind === 'operator' && data.answers === undefined
      ? [
          t('operator.brands', { operator: name }),
          list(operator.brands.map((brand) => nameOf(brand.data.names, brand.data.name))),
        ]
      : []),
    ...(operator.body === '' ? [] : wrap(localized(localBody(operator, locale), locale), sheet.width)),
  ];
}

function answerLines(page: Page, capability: Capability, answer: Answer): string[] {
  const { operator, siblings, format, sheet } = page;
  const { t, locale, date, nameOf } = format;
  const confidence = confidenceOf(answer, operator.data.sources ?? {});
  const said = answer.verdict === 'unknown' ? t('verdict.unknown') : fullWordsOf(answer, format);
  const basis = [
    ...(confidence ? [t('confidence.sentence', { level: t(`confidence.${confidence}`) })] : []),
    t('country.checkedOn', { date: date(answer.checked) }),
  ].join(' · ');
  const note =
    answer.note === undefined
      ? []
      : wrap(
          localized(localText(operator, locale, `${capability}.note`, answer.note), locale),
          sheet.width - 2,
        );
  const refused: [string, string][] =
    answer.verdict === 'no'
      ? [
          ...(answer.plans ? [[t('feature.plans'), plansIn(answer.plans, format)] as [string, string]] : []),
          ...evidence(answer, page),
        ]
      : [];
  const other = siblings.find(({ slug }) => slug === answer.see);
  return [
    sheet.paint('heading', t(`capability.${capability}.name`)),
    `${sheet.paint(toneOf(answer), said)}  ${sheet.paint('aside', basis)}`,
    ...indent(1, [
      ...note,
      ...pairs(refused, sheet),
      ...('features' in answer
        ? Object.entries(answer.features).flatMap(([id, feature]) =>
            featureLines(page, `${capability}.${id}`, feature),
          )
        : []),
      ...(other ? [t('operator.see', { operator: nameOf(other.data.names, other.data.name) })] : []),
    ]),
  ];
}

/** One feature: its names, the prose, its terms with what carries them, how to use it. */
function featureLines(page: Page, key: string, feature: Feature): string[] {
  const { operator, format, sheet } = page;
  const { t, locale } = format;
  const narrower = { ...sheet, width: sheet.width - 4 };
  const names = Object.values(feature.name ?? {});
  const note =
    feature.note === undefined ? undefined : localText(operator, locale, `${key}.note`, feature.note);
  const steps = feature.steps && localText(operator, locale, `${key}.steps`, feature.steps);
  return [
    ...(names.length > 0 ? [sheet.paint('heading', names.join(' · '))] : []),
    ...(note ? wrap(localized(note, locale), narrower.width) : []),
    ...pairs([...termsOf(feature, operator.data, format), ...evidence(feature, page)], narrower),
    ...(steps
      ? [
          t('feature.steps'),
          ...indent(
            1,
            steps.text.flatMap((step, index) =>
              wrap(
                `${String(index + 1)}. ${localized({ text: step, lang: steps.lang }, locale)}`,
                narrower.width - 2,
              ),
            ),
          ),
        ]
      : []),
  ];
}

type Citing = Pick<Feature, 'sources'> & { readonly against?: readonly string[] | undefined };

/** The numbers of the sources that carry something, and of those that say otherwise. */
function evidence(
  { sources: ids, against }: Citing,
  { sources, format: { t, terms } }: Page,
): [string, string][] {
  const numbers = (cited: readonly string[]) =>
    terms(
      cited
        .flatMap((id) => sources.get(id)?.number ?? [])
        .sort((a, b) => a - b)
        .map(String),
    );
  return [
    [t('source.heading'), numbers(ids)],
    ...(against ? [[t('feature.against'), numbers(against)] as [string, string]] : []),
  ];
}

function uncheckedLines({ operator: { data }, format, sheet }: Page): string[] {
  const { t, list } = format;
  const { kind, answers } = data;
  const unchecked = capabilitiesOf(kind).filter((capability) => answers?.[capability] === undefined);
  if (answers === undefined || unchecked.length === 0) return [];
  const named = list(unchecked.map((capability) => t(`capability.${capability}.name`)));
  return wrap(t('country.uncheckedOf', { list: named }), sheet.width);
}

function changeLines({ operator: { data }, format: { t, date }, sheet }: Page): string[] {
  if (!data.history) return [];
  return [
    sheet.paint('heading', t('change.heading')),
    ...data.history.toReversed().map(
      (change) =>
        `${date(change.date)}  ${t('change.line', {
          capability: t(`capability.${change.capability}.name`),
          from: t(`verdict.${change.from}`),
          to: t(`verdict.${change.to}`),
          why: t(`change.${change.why}`),
        })}`,
    ),
  ];
}

function sourceLines({ sources, format, sheet }: Page): string[] {
  if (sources.size === 0) return [];
  return [
    sheet.paint('heading', format.t('source.heading')),
    ...[...sources.values()].flatMap(({ number, source }) => [
      `${String(number)}. ${source.title}`,
      ...indent(2, [source.url, sheet.paint('aside', sourceDetails(source, false, format).join(' · '))]),
    ]),
  ];
}

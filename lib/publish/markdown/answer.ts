import type { RootContent } from 'mdast';
import type { ProfileEntry } from '../../catalogue/catalogue.ts';
import { localText } from '../../catalogue/text.ts';
import { confidenceOf } from '../../derive/confidence.ts';
import type { NumberedSource } from '../../derive/numbered-sources.ts';
import { plansIn, termsOf } from '../../derive/terms.ts';
import { fullWordsOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Answer } from '../../schema/answer.ts';
import type { Feature } from '../../schema/feature.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { profileRoute } from '../../site/routes.ts';
import type { Inline } from './nodes.ts';
import { citations, heading, list, paragraph, strong } from './nodes.ts';
import { linkTo } from './twin.ts';

type Props = {
  readonly operator: ProfileEntry;
  readonly siblings: readonly ProfileEntry[];
  readonly capability: Capability;
  readonly answer: Answer;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** One operator's answer to one question: verdict, confidence and date in a line, then everything that carries it. */
export function answerSection({
  operator,
  siblings,
  capability,
  answer,
  sources,
  format,
}: Props): RootContent[] {
  const { t, locale, date } = format;
  const confidence = confidenceOf(answer, operator.data.sources ?? {});
  const own = 'sources' in answer ? citations(answer.sources, sources) : [];
  const note =
    answer.note === undefined ? undefined : localText(operator, locale, `${capability}.note`, answer.note);
  return [
    heading(2, t(`capability.${capability}.name`)),
    paragraph(
      strong(fullWordsOf(answer, format)),
      ...(confidence ? [` · ${t('confidence.sentence', { level: t(`confidence.${confidence}`) })}`] : []),
      ` · ${t('country.checkedOn', { date: date(answer.checked) })}`,
      ...(note ? [] : own),
      ...seeAlso(answer, siblings, format),
    ),
    ...(note ? [paragraph(note.text, ...own)] : []),
    ...(answer.verdict === 'no' ? limits(answer, sources, format) : []),
    ...('features' in answer
      ? Object.entries(answer.features).flatMap(([id, feature]) =>
          featureSection({ operator, capability, id, feature, sources, format }),
        )
      : []),
  ];
}

/** Of which plans a source says no, and what says otherwise. */
function limits(
  { plans, against }: Extract<Answer, { verdict: 'no' }>,
  sources: Props['sources'],
  format: Format,
): RootContent[] {
  const { t } = format;
  const lines: Inline[][] = [
    ...(plans ? [[t('site.pair', { term: t('feature.plans'), value: plansIn(plans, format) })]] : []),
    ...(against
      ? [[t('site.pair', { term: t('feature.against'), value: '' }), ...citations(against, sources)]]
      : []),
  ];
  return lines.length > 0 ? [list(lines)] : [];
}

type FeatureProps = Omit<Props, 'siblings' | 'answer'> & { readonly id: string; readonly feature: Feature };

function featureSection({ operator, capability, id, feature, sources, format }: FeatureProps): RootContent[] {
  const { t, locale } = format;
  const key = `${capability}.${id}`;
  const own = citations(feature.sources, sources);
  const note =
    feature.note === undefined ? undefined : localText(operator, locale, `${key}.note`, feature.note);
  const steps = feature.steps && localText(operator, locale, `${key}.steps`, feature.steps);
  return [
    ...(feature.name ? [heading(3, namesOf(feature.name, format))] : []),
    ...(note ? [paragraph(note.text, ...own)] : []),
    list([
      ...termsOf(feature, operator.data, format).map(([term, value]): Inline[] => [
        t('site.pair', { term, value }),
      ]),
      ...(note ? [] : [[t('site.pair', { term: t('source.heading'), value: '' }), ...own]]),
      ...(feature.against
        ? [
            [
              t('site.pair', { term: t('feature.against'), value: '' }),
              ...citations(feature.against, sources),
            ],
          ]
        : []),
    ]),
    ...(steps
      ? [
          paragraph(t('site.pair', { term: t('feature.steps'), value: '' })),
          list(
            steps.text.map((step) => [step]),
            true,
          ),
        ]
      : []),
  ];
}

/** The operator's own names for a feature, in the reader's language first where it has one. */
function namesOf(names: NonNullable<Feature['name']>, { locale }: Format): string {
  return Object.entries(names)
    .sort(([a], [b]) => Number(b === locale.tag) - Number(a === locale.tag))
    .map(([, name]) => name)
    .join(' · ');
}

/** Points to the operator whose twin says more. */
export function seeAlso({ see }: Answer, siblings: readonly ProfileEntry[], format: Format): Inline[] {
  const other = siblings.find(({ slug }) => slug === see);
  if (!other) return [];
  const operator = format.nameOf(other.data.names, other.data.name);
  return [' · ', linkTo(profileRoute(other), format, format.t('operator.see', { operator }))];
}

import type { RootContent } from 'mdast';
import type { ProfileEntry } from '../../catalogue/catalogue.ts';
import type { CountryAnswer } from '../../derive/country-answer.ts';
import { countsIn, fullWordsOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Verdict } from '../../schema/vocabulary.ts';
import { capabilities, capabilitiesOf, operatorKinds } from '../../schema/vocabulary.ts';
import { profileRoute } from '../../site/routes.ts';
import type { Inline } from './nodes.ts';
import { heading, list, paragraph, strong, table } from './nodes.ts';
import { linkTo } from './twin.ts';

/** Operators × capabilities, a table for each kind of operator. Every operator leads to its own twin. */
export function comparison(title: string, operators: readonly ProfileEntry[], format: Format): RootContent[] {
  const { t } = format;
  const tables = operatorKinds.flatMap((kind): RootContent[] => {
    const ofKind = operators.filter(({ data }) => data.kind === kind);
    if (ofKind.length === 0) return [];
    const asked = capabilities.filter((capability) => capabilitiesOf(kind).includes(capability));
    const head = [t('country.operator'), ...asked.map((capability) => t(`capability.${capability}.short`))];
    const rows = ofKind.map((operator): Inline[] => {
      const { data } = operator;
      const name = linkTo(profileRoute(operator), format, format.nameOf(data.names, data.name));
      if (data.answers === undefined)
        return [name, brandsOf(operator, format), ...asked.slice(1).map(() => '')];
      return [name, ...asked.map((capability) => answerIn(operator, capability, format))];
    });
    return [heading(3, t(`kind.${kind}`, { count: ofKind.length })), table([head, ...rows])];
  });
  return [heading(2, title), paragraph(t('country.caption')), ...tables];
}

function answerIn({ data }: ProfileEntry, capability: (typeof capabilities)[number], format: Format): string {
  const answer = data.answers?.[capability];
  return answer ? fullWordsOf(answer, format) : format.t('verdict.unchecked');
}

function brandsOf(operator: ProfileEntry, { t, list: listed, nameOf }: Format): string {
  const brands = operator.kind === 'operator' ? operator.brands : [];
  return t('country.brandsSellAll', {
    brands: listed(brands.map(({ data }) => nameOf(data.names, data.name))),
  });
}

/** The answers to the headline questions: verdict, how many operators, how sure, since when. */
export function headlines(
  answers: readonly CountryAnswer[],
  wordsOf: (verdict: Verdict) => string,
  format: Format,
): RootContent {
  const { t, date } = format;
  return list(
    answers.map(({ capability, verdict, confidence, checked, counts }) => [
      linkTo({ to: 'capability', capability }, format, t(`capability.${capability}.name`)),
      ': ',
      strong(wordsOf(verdict)),
      ` · ${countsIn(counts, format)}`,
      ...(confidence && checked
        ? [
            ` · ${t('confidence.sentence', { level: t(`confidence.${confidence}`) })} · ${t('country.checkedOn', { date: date(checked) })}`,
          ]
        : []),
    ]),
  );
}

/** The operators that carry an answer, each with what a reader must know before relying on it. */
export function carriers({ carriers: named }: CountryAnswer, format: Format): RootContent[] {
  const { t, nameOf } = format;
  if (named.length === 0) return [];
  return [
    paragraph(t('site.pair', { term: t('country.carriers'), value: '' })),
    list(
      named.map(({ operator, verdict, marks }) => [
        linkTo(profileRoute(operator), format, nameOf(operator.data.names, operator.data.name)),
        [``, t(`verdict.${verdict}`), ...marks.map((mark) => t(`mark.${mark}`))].join(' · '),
      ]),
    ),
  ];
}

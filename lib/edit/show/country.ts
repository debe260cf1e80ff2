import type { CountryEntry, WayEntry } from '../../catalogue/catalogue.ts';
import { localText } from '../../catalogue/text.ts';
import { countryAnswer } from '../../derive/country-answer.ts';
import { coverageOf } from '../../derive/coverage.ts';
import { plainSentence, sentenceOf } from '../../derive/sentence.ts';
import { costIn, doubtsIn, reasonIn } from '../../derive/advice/words.ts';
import { waysOf } from '../../derive/advice/country-ways.ts';
import { countsIn, toneOf, wordsOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import { capabilities } from '../../schema/vocabulary.ts';
import type { Cell, Sheet } from './layout.ts';
import { indent, localized, pad, table, widest, wrap } from './layout.ts';

/** A country's page in a terminal: the answer, what to do now, warnings, operator by operator. */
export function showCountry(
  country: CountryEntry,
  ways: readonly WayEntry[],
  format: Format,
  sheet: Sheet,
): string {
  const { t, nameOf } = format;
  const name = nameOf(country.data.names, country.slug);
  const sections = [
    [
      sheet.paint('heading', t('country.title', { country: name })),
      ...wrap(plainSentence(sentenceOf(country, format), format), sheet.width),
    ],
    headlineOf(country, format, sheet),
    [sheet.paint('heading', t('country.now')), ...indent(1, nowOf(country, ways, format, sheet))],
    warningsOf(country, format, sheet),
    [sheet.paint('heading', t('country.table')), ...comparisonOf(country, format, sheet)],
    wrap(t('country.coverage', coverageOf(country.operators)), sheet.width),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Per headline capability: verdict, counts, confidence and the oldest check; below it who carries the answer. */
function headlineOf(country: CountryEntry, format: Format, { paint }: Sheet): string[] {
  const { t, nameOf, shortDate } = format;
  const answers = country.data.headline.map((capability) => countryAnswer(country.operators, capability));
  const names = answers.map(({ capability }) => t(`capability.${capability}.name`));
  const words = answers.map(({ verdict }) => t(`countryVerdict.${verdict}`));
  return answers.flatMap(({ verdict, counts, confidence, checked, carriers }, index) => {
    const sure = [
      ...(confidence ? [t('confidence.sentence', { level: t(`confidence.${confidence}`) })] : []),
      ...(confidence && checked !== undefined ? [shortDate(checked)] : []),
    ].join(' · ');
    const said = paint(verdict, pad(words[index] ?? '', widest(words)));
    const aligned = ' '.repeat(widest(names) + widest(words) + 4);
    return [
      `${pad(names[index] ?? '', widest(names))}  ${said}  ${countsIn(counts, format)}`,
      ...(sure === '' ? [] : [aligned + paint('aside', sure)]),
      ...indent(
        1,
        carriers.map(({ operator: { data }, verdict: carried, marks }) =>
          [
            paint(carried, nameOf(data.names, data.name)),
            t(`verdict.${carried}`),
            ...marks.map((mark) => t(`mark.${mark}`)),
          ].join(' · '),
        ),
      ),
    ];
  });
}

/** The advice for each situation, each way with why it fits and what it costs; then the notes that are not told there. */
function nowOf(
  country: CountryEntry,
  all: readonly WayEntry[],
  format: Format,
  { width, paint }: Sheet,
): string[] {
  const { t, locale, nameOf } = format;
  const { bySituation, remaining } = waysOf(country, all);
  const title = (way: WayEntry) => localized(localText(way, locale, 'title', way.data.title), locale);
  const note = (way: WayEntry) => {
    const english = country.data.ways[way.slug]?.note ?? '';
    const text = localized(localText(country, locale, `ways.${way.slug}.note`, english), locale);
    return indent(1, wrap(text, width - 6));
  };
  if (bySituation.length === 0) return [t('advice.none')];
  return [
    ...bySituation.flatMap(({ situation, shown, told }) => [
      paint('heading', t(`situation.${situation}`, { country: nameOf(country.data.names, country.slug) })),
      ...indent(
        1,
        shown.flatMap((advised, index) => [
          `${String(index + 1)}. ${title(advised.way)} · ${costIn(advised, format)}`,
          ...indent(
            1,
            wrap([reasonIn(advised.reason, format), doubtsIn(advised, format)].join(' '), width - 6),
          ),
          ...(advised.way === told ? note(advised.way) : []),
        ]),
      ),
    ]),
    ...(remaining.length > 0 ? [paint('heading', t('way.others'))] : []),
    ...indent(
      1,
      remaining.flatMap((way) => [title(way), ...note(way)]),
    ),
  ];
}

function warningsOf(country: CountryEntry, { t, locale }: Format, { width, paint }: Sheet): string[] {
  const warnings = Object.entries(country.data.warnings ?? {});
  if (warnings.length === 0) return [];
  return [
    paint('heading', t('warning.heading')),
    ...warnings.flatMap(([id, { kind, text }]) => {
      const said = localized(localText(country, locale, `warnings.${id}.text`, text), locale);
      return indent(1, [paint('no', t(`warning.${kind}`)), ...indent(1, wrap(said, width - 4))]);
    }),
  ];
}

/** Operators × capabilities, in the order of the page. */
function comparisonOf({ operators }: CountryEntry, format: Format, sheet: Sheet): string[] {
  const { t, list, nameOf } = format;
  const called = ({ data }: Pick<CountryEntry['operators'][number], 'data'>) => nameOf(data.names, data.name);
  const rows = operators
    .filter(({ data }) => data.answers !== undefined)
    .map((operator): Cell[] => [
      { text: called(operator) },
      ...capabilities.map((capability) => {
        const answer = operator.data.answers?.[capability];
        return { text: wordsOf(answer, format), emphasis: toneOf(answer) };
      }),
    ]);
  return [
    ...table(
      [t('country.operator'), ...capabilities.map((capability) => t(`capability.${capability}.short`))],
      rows,
      sheet,
    ),
    ...operators
      .filter(({ data }) => data.answers === undefined)
      .map(
        (operator) =>
          `${called(operator)}  ${t('country.brandsSellAll', { brands: list(operator.brands.map(called)) })}`,
      ),
  ];
}

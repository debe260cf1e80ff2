import type { RootContent } from 'mdast';
import type { Catalogue, CountryEntry } from '../../catalogue/catalogue.ts';
import { localText } from '../../catalogue/text.ts';
import { countrySections } from '../../derive/citing-sections.ts';
import { waysOf } from '../../derive/advice/country-ways.ts';
import { countryAnswer } from '../../derive/country-answer.ts';
import type { NumberedSource } from '../../derive/numbered-sources.ts';
import { numberSources } from '../../derive/numbered-sources.ts';
import { sentenceOf } from '../../derive/sentence.ts';
import { fullWordsOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import { profileRoute } from '../../site/routes.ts';
import { carriers, comparison, headlines } from './comparison.ts';
import type { Inline } from './nodes.ts';
import { citations, heading, link, list, paragraph, strong } from './nodes.ts';
import { countryNow } from './now.ts';
import { prose } from './prose.ts';
import { sourceList } from './sources.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** A country in the order of its page: the answer, what to do now, warnings, operators, then everything that carries it. */
export function countryTwin(country: CountryEntry, { edition: { catalogue }, format }: TwinContext): Twin {
  const { t, nameOf } = format;
  const name = nameOf(country.data.names, country.slug);
  const { lead, rest } = sentenceOf(country, format);
  const answers = country.data.headline.map((capability) => countryAnswer(country.operators, capability));
  const forVisitors = countryAnswer(country.operators, 'gift', 'visitors');
  const ways = waysOf(country, catalogue.ways);
  const sources = numberSources(country.data.sources ?? {}, countrySections(country, ways));
  const evidence = { country, sources, format };
  return {
    title: t('country.title', { country: name }),
    shows: [country],
    content: [
      paragraph(strong(lead), ' ', rest),
      headlines(answers, (verdict) => t(`countryVerdict.${verdict}`), format),
      ...(answers[0] ? carriers(answers[0], format) : []),
      ...(forVisitors.counts.covered > 0
        ? [paragraph(t('country.visitorAnswer', { verdict: t(`countryVerdict.${forVisitors.verdict}`) }))]
        : []),
      ...countryNow(ways, evidence),
      ...warnings(evidence),
      ...comparison(t('country.table'), country.operators, format),
      ...visitors(evidence),
      ...claims(evidence),
      ...refusals(catalogue, evidence),
      ...questions(evidence),
      ...about(name, evidence),
      ...sourceList(sources, format, t('country.sourcesNote')),
    ],
  };
}

type Evidence = {
  readonly country: CountryEntry;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

function warnings({ country, sources, format }: Evidence): RootContent[] {
  const { t, locale } = format;
  const entries = Object.entries(country.data.warnings ?? {});
  if (entries.length === 0) return [];
  return [
    heading(2, t('warning.heading')),
    list(
      entries.map(([id, { kind, text, sources: ids }]) => [
        strong(t(`warning.${kind}`)),
        ` · ${localText(country, locale, `warnings.${id}.text`, text).text}`,
        ...citations(ids, sources),
      ]),
    ),
  ];
}

function statements(group: 'visitors' | 'refusals', { country, sources, format }: Evidence): Inline[][] {
  return Object.entries(country.data[group] ?? {}).map(([id, { text, sources: ids }]) => [
    localText(country, format.locale, `${group}.${id}.text`, text).text,
    ...citations(ids, sources),
  ]);
}

function visitors(evidence: Evidence): RootContent[] {
  const { country, format } = evidence;
  const common = statements('visitors', evidence);
  const byOperator = country.operators.flatMap((operator): Inline[][] => {
    const answer = operator.data.answers?.visitor;
    if (!answer || answer.verdict === 'unknown') return [];
    const name = format.nameOf(operator.data.names, operator.data.name);
    return [[linkTo(profileRoute(operator), format, name), `: ${fullWordsOf(answer, format)}`]];
  });
  if (common.length + byOperator.length === 0) return [];
  return [heading(2, format.t('country.visitors')), list([...common, ...byOperator])];
}

function claims({ country, sources, format }: Evidence): RootContent[] {
  const { t, locale, place } = format;
  const entries = Object.entries(country.data.claims ?? {});
  if (entries.length === 0) return [];
  return [
    heading(2, t('country.claims')),
    ...entries.flatMap(([id, { about: code, claim, result, finding, sources: ids }]): RootContent[] => [
      {
        type: 'blockquote',
        children: [paragraph(localText(country, locale, `claims.${id}.claim`, claim).text)],
      },
      paragraph(
        strong(t(`claimResult.${result}`)),
        code === country.data.code ? '' : ` (${t('country.claimAbout', { place: place(code) })})`,
        ` · ${localText(country, locale, `claims.${id}.finding`, finding).text}`,
        ...citations(ids, sources),
      ),
    ]),
  ];
}

function refusals(catalogue: Catalogue, evidence: Evidence): RootContent[] {
  const { t, locale } = evidence.format;
  const said = statements('refusals', evidence);
  const guide = catalogue.guides.find(({ slug }) => slug === 'why-operators-refuse');
  if (said.length === 0 && !guide) return [];
  return [
    heading(2, t('country.refusals')),
    ...(said.length > 0 ? [list(said)] : []),
    ...(guide
      ? [
          paragraph(
            linkTo(
              { to: 'guide', slug: guide.slug },
              evidence.format,
              t('country.refusalsGuide', { title: localText(guide, locale, 'title', guide.data.title).text }),
            ),
          ),
        ]
      : []),
  ];
}

function questions({ country, sources, format }: Evidence): RootContent[] {
  const { t, locale } = format;
  const entries = Object.entries(country.data.questions ?? {});
  if (entries.length === 0) return [];
  return [
    heading(2, t('country.questions')),
    ...entries.flatMap(([id, { question, answer, sources: ids }]): RootContent[] => [
      heading(3, localText(country, locale, `questions.${id}.question`, question).text),
      paragraph(
        localText(country, locale, `questions.${id}.answer`, answer).text,
        ...citations(ids, sources),
      ),
    ]),
  ];
}

function about(name: string, { country, sources, format }: Evidence): RootContent[] {
  const { t } = format;
  const { regulator } = country.data;
  if (country.body === '') return [];
  return [
    heading(2, t('country.about', { country: name })),
    ...prose(country, sources, format),
    ...(regulator ? [paragraph(link(regulator.url, t('country.regulator', { name: regulator.name })))] : []),
  ];
}

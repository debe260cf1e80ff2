import type { RootContent } from 'mdast';
import type { Catalogue, WayEntry } from '../../catalogue/catalogue.ts';
import type { ArticleEntry } from '../../catalogue/find-article.ts';
import { localText } from '../../catalogue/text.ts';
import { countryAnswer } from '../../derive/country-answer.ts';
import { numberSources } from '../../derive/numbered-sources.ts';
import { countriesWithWay } from '../../derive/advice/country-ways.ts';
import { fitsWhen } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import { citationsOf } from '../../prose/parse.ts';
import { phoneSystems } from '../../schema/vocabulary.ts';
import { siteConfig } from '../../site/config.ts';
import { newOperatorHref, reportHref } from '../../site/contribute.ts';
import { contributePage } from '../../site/routes.ts';
import { heading, link, list, paragraph, strong } from './nodes.ts';
import { prose } from './prose.ts';
import { sourceList } from './sources.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** A way, a guide or a page: summary, prose, sources; a way also its steps and where it works. */
export function articleTwin(entry: ArticleEntry, { edition, format }: TwinContext): Twin {
  const { t, locale, date } = format;
  const declared = 'sources' in entry.data ? (entry.data.sources ?? {}) : {};
  const sources = numberSources(declared, [{ anchor: 'main', ids: citationsOf(entry.body) }]);
  const isContribute = entry.kind === contributePage.to && entry.slug === contributePage.slug;
  return {
    title: localText(entry, locale, 'title', entry.data.title).text,
    shows: [entry],
    content: [
      paragraph(localText(entry, locale, 'summary', entry.data.summary).text),
      ...(entry.kind === 'way' ? [paragraph(fitsWhen(entry.data.situations, format))] : []),
      ...(entry.kind === 'way' ? steps(entry, format) : []),
      ...(isContribute ? whereToReport(format) : []),
      ...prose(entry, sources, format),
      ...(entry.kind === 'way' ? inCountries(entry, edition.catalogue, format) : []),
      paragraph(t('article.updated', { date: date(entry.data.updated) })),
      ...sourceList(sources, format),
    ],
  };
}

function steps(way: WayEntry, { t, locale }: Format): RootContent[] {
  const told = phoneSystems.flatMap((system): RootContent[] => {
    const english = way.data.steps?.[system];
    if (!english) return [];
    const { text } = localText(way, locale, `steps.${system}`, english);
    return [
      heading(3, t(`way.${system}`)),
      list(
        text.map((step) => [step]),
        true,
      ),
    ];
  });
  return told.length > 0 ? [heading(2, t('way.steps')), ...told] : [];
}

/** The links of the page that tells how to contribute; where nobody can be reached, it says so. */
function whereToReport({ t, locale }: Format): RootContent[] {
  const { repository, contact } = siteConfig;
  if (repository === undefined && contact === undefined) return [paragraph(t('report.nowhere'))];
  return [
    heading(2, t('report.where')),
    list([
      [link(reportHref(locale.slug, contributePage), t('report.answerIsWrong'))],
      [link(newOperatorHref(locale.slug), t('report.newOperator'))],
    ]),
  ];
}

function inCountries(way: WayEntry, catalogue: Catalogue, format: Format): RootContent[] {
  const { t, locale, nameOf } = format;
  const { capability } = way.data;
  const countries = countriesWithWay(catalogue, way);
  if (countries.length === 0) return [];
  return [
    heading(2, t('way.where')),
    list(
      countries.map((country) => {
        const english = country.data.ways[way.slug]?.note ?? '';
        const note = localText(country, locale, `ways.${way.slug}.note`, english);
        const verdict = capability && countryAnswer(country.operators, capability).verdict;
        const name = nameOf(country.data.names, country.slug);
        return [
          linkTo({ to: 'country', country: country.slug }, format, name),
          ...(verdict ? [' · ', strong(t(`countryVerdict.${verdict}`))] : []),
          ` · ${note.text}`,
        ];
      }),
    ),
    ...(capability
      ? [
          paragraph(
            linkTo(
              { to: 'capability', capability },
              format,
              t('way.capability', { question: t(`capability.${capability}.question`) }),
            ),
          ),
        ]
      : []),
  ];
}

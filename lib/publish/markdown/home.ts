import { localText } from '../../catalogue/text.ts';
import { plainSentence, sentenceOf } from '../../derive/sentence.ts';
import { capabilities } from '../../schema/vocabulary.ts';
import type { Inline } from './nodes.ts';
import { heading, list, paragraph, strong } from './nodes.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** The home page: every country with its answer, the questions, how to read an answer, the ways out, what else there is to read. */
export function homeTwin({ edition: { catalogue }, format }: TwinContext): Twin {
  const { t, locale, nameOf } = format;
  const articles = (entries: readonly (typeof catalogue)['ways' | 'guides' | 'pages'][number][]) =>
    list(
      entries.map((entry): Inline[] => [
        linkTo(
          { to: entry.kind, slug: entry.slug },
          format,
          localText(entry, locale, 'title', entry.data.title).text,
        ),
        `: ${localText(entry, locale, 'summary', entry.data.summary).text}`,
      ]),
    );
  return {
    title: t('home.title'),
    shows: [],
    content: [
      paragraph(t('home.intro')),
      heading(2, t('home.list')),
      list([
        ...catalogue.countries.map((country): Inline[] => [
          linkTo({ to: 'country', country: country.slug }, format, nameOf(country.data.names, country.slug)),
          `: ${plainSentence(sentenceOf(country, format), format)}`,
        ]),
        ...(catalogue.travel
          ? [
              [
                linkTo({ to: 'travel' }, format, t('travel.name')),
                `: ${localText(catalogue.travel, locale, 'summary', catalogue.travel.data.summary).text}`,
              ],
            ]
          : []),
      ]),
      heading(2, t('home.ask')),
      list(
        capabilities.map((capability) => [
          linkTo({ to: 'capability', capability }, format, t(`capability.${capability}.question`)),
        ]),
      ),
      heading(2, t('home.how')),
      list(
        (['how1', 'how2', 'how3'] as const).map((step) => [
          strong(t(`home.${step}`)),
          ` · ${t(`home.${step}Text`)}`,
        ]),
      ),
      heading(2, t('home.waysText')),
      articles(catalogue.ways),
      heading(2, t('article.others')),
      articles([...catalogue.guides, ...catalogue.pages]),
    ],
  };
}

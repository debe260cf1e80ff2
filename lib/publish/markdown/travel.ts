import type { TravelEntry } from '../../catalogue/catalogue.ts';
import { localText } from '../../catalogue/text.ts';
import { countryAnswer } from '../../derive/country-answer.ts';
import { numberSources } from '../../derive/numbered-sources.ts';
import { citationsOf } from '../../prose/parse.ts';
import { carriers, comparison, headlines } from './comparison.ts';
import { heading, list, paragraph } from './nodes.ts';
import { prose } from './prose.ts';
import { sourceList } from './sources.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** Travel eSIMs: what the brands say taken together, what such an eSIM is, the ways out, then brand by brand. */
export function travelTwin(travel: TravelEntry, { edition: { catalogue }, format }: TwinContext): Twin {
  const { t, locale } = format;
  const { data, brands } = travel;
  const answers = data.headline.map((capability) => countryAnswer(brands, capability, 'travellers'));
  const sources = numberSources(data.sources ?? {}, [{ anchor: 'about', ids: citationsOf(travel.body) }]);
  const ways = catalogue.ways.filter((way) => way.data.situations.includes('travel-esim'));
  return {
    title: localText(travel, locale, 'title', data.title).text,
    shows: [travel],
    content: [
      paragraph(localText(travel, locale, 'summary', data.summary).text),
      headlines(
        answers,
        (verdict) => t(verdict === 'partly' ? 'travel.depends' : `countryVerdict.${verdict}`),
        format,
      ),
      ...(answers[0] ? carriers(answers[0], format) : []),
      heading(2, t('travel.about')),
      ...prose(travel, sources, format),
      ...(ways.length > 0
        ? [
            heading(2, t('country.now')),
            list(
              ways.map((way) => [
                linkTo(
                  { to: 'way', slug: way.slug },
                  format,
                  localText(way, locale, 'title', way.data.title).text,
                ),
              ]),
            ),
          ]
        : []),
      ...comparison(t('travel.table'), brands, format),
      ...sourceList(sources, format, t('travel.sourcesNote')),
    ],
  };
}

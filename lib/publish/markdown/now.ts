import type { RootContent } from 'mdast';
import type { CountryEntry, ProfileEntry, WayEntry } from '../../catalogue/catalogue.ts';
import { localText } from '../../catalogue/text.ts';
import type { AdvisedWay } from '../../derive/advice/advise.ts';
import type { CountryWays } from '../../derive/advice/country-ways.ts';
import { operatorWays } from '../../derive/advice/operator-ways.ts';
import { asidesIn, reasonIn, situationIn, termsIn } from '../../derive/advice/words.ts';
import type { NumberedSource } from '../../derive/numbered-sources.ts';
import type { Format } from '../../i18n/format.ts';
import type { Inline } from './nodes.ts';
import { citations, heading, list, paragraph, strong } from './nodes.ts';
import { linkTo } from './twin.ts';

type Evidence = {
  readonly country: CountryEntry;
  readonly sources: ReadonlyMap<string, NumberedSource>;
  readonly format: Format;
};

/** What to do now in a country: for each situation the ways in their order, then the notes that were not told there. */
export function countryNow({ bySituation, remaining }: CountryWays, evidence: Evidence): RootContent[] {
  const { country, format } = evidence;
  const { t } = format;
  return [
    heading(2, t('country.now')),
    ...(bySituation.length === 0 ? [paragraph(t('advice.none'))] : []),
    ...bySituation.flatMap(({ situation, shown, told }): RootContent[] => [
      heading(3, situationIn(situation, country, format)),
      list(
        shown.map((advised) => [
          guide(advised.way, format),
          ...said([reasonIn(advised.reason, format), ...asidesIn(advised, format)]),
          ...said(warned(advised, format)),
          ...(advised.way === told ? note(advised.way, evidence) : []),
        ]),
        true,
      ),
      ...(situation === 'travel-esim'
        ? [paragraph(linkTo({ to: 'travel' }, format, t('country.travel')))]
        : []),
    ]),
    ...(remaining.length > 0
      ? [
          heading(3, t('way.others')),
          list(remaining.map((way) => [guide(way, format), ...note(way, evidence)])),
        ]
      : []),
  ];
}

/** What a customer of an operator or travel brand can do now, by situation; nothing where it leaves nothing to do. */
export function operatorNow(
  operator: ProfileEntry,
  country: CountryEntry | undefined,
  ways: readonly WayEntry[],
  format: Format,
): RootContent[] {
  const situations = operatorWays(operator, country, ways);
  if (situations.length === 0) return [];
  return [
    heading(2, format.t('country.now')),
    ...situations.flatMap(({ situation, ways: advised }): RootContent[] => [
      heading(3, situationIn(situation, country, format)),
      list(
        advised.map((each) => [
          guide(each.way, format),
          ...said([reasonIn(each.reason, format), ...termsIn(each, format)]),
          ...warnedElsewhere(each, country, format),
        ]),
      ),
    ]),
  ];
}

function guide(way: WayEntry, format: Format): Inline {
  const title = localText(way, format.locale, 'title', way.data.title);
  return strong(linkTo({ to: 'way', slug: way.slug }, format, title.text));
}

/** That the country warns of a way, below on its own page. */
function warned({ warnings }: AdvisedWay, { t }: Format): string[] {
  return warnings.length > 0 ? [t('advice.warned', { count: warnings.length })] : [];
}

/** The same on the page of an operator: the warnings stand on the country's. */
function warnedElsewhere(advised: AdvisedWay, country: CountryEntry | undefined, format: Format): Inline[] {
  if (!country) return [];
  const page = { to: 'country', country: country.slug } as const;
  return warned(advised, format).flatMap((text) => [' · ', linkTo(page, format, text)]);
}

function said(parts: readonly string[]): string[] {
  return parts.map((part) => ` · ${part}`);
}

/** What is special about a way in this country. */
function note(way: WayEntry, { country, sources, format }: Evidence): Inline[] {
  const local = country.data.ways[way.slug];
  const text = localText(country, format.locale, `ways.${way.slug}.note`, local?.note ?? '');
  return [...said([text.text]), ...citations(local?.sources, sources)];
}

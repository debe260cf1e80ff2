import type {
  Catalogue,
  CountryEntry,
  GuideEntry,
  PageEntry,
  ProfileEntry,
  TravelEntry,
  WayEntry,
} from '../catalogue/catalogue.ts';
import type { LocalText } from '../catalogue/text.ts';
import { localText } from '../catalogue/text.ts';
import { mostCompared } from '../derive/choice.ts';
import type { Format } from '../i18n/format.ts';
import { formatFor } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { countryCodes } from '../schema/claim.ts';
import type { Capability } from '../schema/vocabulary.ts';
import { capabilities } from '../schema/vocabulary.ts';
import type { Tool } from '../site/routes.ts';
import { profileRoute } from '../site/routes.ts';
import type { EntryNames, SearchEntry, SearchIndex } from './entry.ts';
import { regionNames } from './region-names.ts';
import { isChinese, pinyinOf, traditionalOf } from './spellings.ts';

/** Makes what a search looks through from the catalogue: at build time, so that a server starts without dictionaries. */
export function compileSearch(catalogue: Catalogue): SearchIndex {
  const { countries, travel, ways, guides, pages } = catalogue;
  const covered = new Set(countries.map(({ data }) => data.code));
  return {
    entries: [
      ...countries.flatMap((country) => [
        countryEntry(country),
        ...country.operators.map((operator) => profileEntry(operator, country)),
      ]),
      ...(travel ? [travelEntry(travel), ...travel.brands.map((brand) => profileEntry(brand))] : []),
      ...[...ways, ...guides, ...pages].map(articleEntry),
      ...capabilities.map(capabilityEntry),
      toolEntry('ask', ({ t }) => [t('ask.title'), t('ask.name'), t('ask.description')]),
      toolEntry('compare', ({ t }) => [
        t('compare.title'),
        t('compare.name'),
        t('compare.description', { most: mostCompared }),
      ]),
    ],
    uncovered: countryCodes
      .filter((code) => !covered.has(code))
      .map((code) => {
        const names = regionNames(code);
        return { code, names: [...names, ...spellings(names)] };
      }),
  };
}

function countryEntry({ slug, data }: CountryEntry): SearchEntry {
  const own = Object.values(data.names);
  const other = [slug, ...regionNames(data.code)];
  return {
    kind: 'country',
    route: { to: 'country', country: slug },
    labels: everywhere((format) => inItsLanguage(format.nameOf(data.names, slug), format)),
    places: {},
    names: namesOf(own, other, [data.code]),
    around: [],
    text: asked((format) => format.t('country.title', { country: format.nameOf(data.names, slug) })),
  };
}

function profileEntry(profile: ProfileEntry, country?: CountryEntry): SearchEntry {
  const { data, slug } = profile;
  const names = Object.values(data.names ?? {}).map(partsOfName);
  const own = [data.name, ...names.map(([main = '']) => main)];
  const other = [slug, ...(data.aliases ?? []), ...names.flatMap(([, ...others]) => others)];
  return {
    kind: profile.kind,
    route: profileRoute(profile),
    labels: everywhere((format) => inItsLanguage(format.nameOf(data.names, data.name), format)),
    places: country
      ? everywhere(({ nameOf }) => nameOf(country.data.names, country.slug))
      : everywhere(({ t }) => t('travel.name')),
    names: namesOf(own, other, []),
    around: country ? [country.data.code, ...Object.values(country.data.names)] : ['eSIM'],
    text: asked((format) =>
      format.t('operator.question', { operator: format.nameOf(data.names, data.name) }),
    ),
  };
}

/** "au（KDDI）" is two names: au, KDDI. */
function partsOfName(name: string): string[] {
  return name
    .split(/[（）()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function travelEntry(travel: TravelEntry): SearchEntry {
  const own = inEveryLanguage(({ t }) => t('travel.name'));
  return {
    kind: 'travel',
    route: { to: 'travel' },
    labels: everywhere((format) => inItsLanguage(format.t('travel.name'), format)),
    places: {},
    names: namesOf(own, ['travel'], []),
    around: [],
    text: textsOf(travel, 'title', travel.data.title)
      .concat(textsOf(travel, 'summary', travel.data.summary))
      .join('\n'),
  };
}

function articleEntry(entry: WayEntry | GuideEntry | PageEntry): SearchEntry {
  const titles = textsOf(entry, 'title', entry.data.title);
  return {
    kind: entry.kind,
    route: { to: entry.kind, slug: entry.slug },
    labels: everywhere(({ locale }) => localText(entry, locale, 'title', entry.data.title)),
    places: {},
    names: namesOf(titles, [entry.slug], []),
    around: [],
    text: textsOf(entry, 'summary', entry.data.summary).join('\n'),
  };
}

function capabilityEntry(capability: Capability): SearchEntry {
  const words = (key: 'name' | 'short' | 'question') =>
    inEveryLanguage(({ t }) => t(`capability.${capability}.${key}`));
  return {
    kind: 'capability',
    route: { to: 'capability', capability },
    labels: everywhere((format) => inItsLanguage(format.t(`capability.${capability}.question`), format)),
    places: {},
    names: namesOf([...words('name'), ...words('question')], [capability, ...words('short')], []),
    around: [],
    text: '',
  };
}

/** A tool, by its title, its name and what it is for. */
function toolEntry(
  tool: Tool,
  wordsIn: (format: Format) => readonly [title: string, name: string, description: string],
): SearchEntry {
  return {
    kind: 'tool',
    route: { to: tool },
    labels: everywhere((format) => inItsLanguage(wordsIn(format)[0], format)),
    places: {},
    names: namesOf(
      inEveryLanguage((format) => wordsIn(format)[0]),
      inEveryLanguage((format) => wordsIn(format)[1]),
      [],
    ),
    around: [],
    text: inEveryLanguage((format) => wordsIn(format)[2]).join('\n'),
  };
}

/** A page's names with the spellings that follow from them, each at its best place only. */
function namesOf(own: readonly string[], other: readonly string[], codes: readonly string[]): EntryNames {
  const chinese = [...own, ...other].filter(isChinese);
  const ownNames = new Set(own);
  const otherNames = new Set(
    [...other, ...chinese.flatMap(traditionalOf)].filter((name) => !ownNames.has(name)),
  );
  const spelled = new Set([...codes, ...chinese.flatMap(pinyinOf)]);
  return { own: [...ownNames], other: [...otherNames], spelled: [...spelled] };
}

function spellings(names: readonly string[]): string[] {
  // Initials and single syllables would take any two letters for a country.
  return names.flatMap((name) => pinyinOf(name).slice(0, 1));
}

function textsOf(
  entry: TravelEntry | WayEntry | GuideEntry | PageEntry,
  key: 'title' | 'summary',
  english: string,
): string[] {
  return inEveryLanguage(({ locale }) => localText(entry, locale, key, english).text);
}

/** What the page of a country or of whoever issues SIMs is asked, so that a whole question finds it. */
function asked(question: (format: Format) => string): string {
  const topics = capabilities.flatMap((capability) =>
    inEveryLanguage(({ t }) => t(`capability.${capability}.short`)),
  );
  return [...inEveryLanguage(question), ...topics].join('\n');
}

const formats = locales.map(({ slug }) => formatFor(slug));

function inEveryLanguage(say: (format: Format) => string): string[] {
  return [...new Set(formats.map(say))];
}

/** Something in every language, by locale slug. */
function everywhere<T>(make: (format: Format) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(formats.map((format) => [format.locale.slug, make(format)]));
}

function inItsLanguage(text: string, { locale }: Format): LocalText {
  return { text, lang: locale.tag };
}

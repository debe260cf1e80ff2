import { formatFor } from '../../i18n/format.ts';
import { english, locales } from '../../i18n/locales.ts';
import { isCountryCode } from '../../schema/claim.ts';
import { country } from '../../schema/country.ts';
import { names, sentence } from '../../schema/text.ts';
import { capabilities } from '../../schema/vocabulary.ts';
import { wording } from '../../schema/wording.ts';
import { reservedSlugs } from '../../site/routes.ts';
import { composed, nameWithTag } from './composed.ts';
import type { Draft, Form, Surroundings } from './draft.ts';
import type { Interlocutor, Question } from './interlocutor.ts';
import { prose } from './prose.ts';
import { freeSlug, slugQuestion, suggestedSlug } from './slug.ts';
import { sourceList, sourceQuestions } from './sources.ts';

const { code, position, regulator, headline, ways } = country.shape;
const regulatorShape = regulator.unwrap().shape;

const questions = {
  code: { flag: 'code', takes: 'code', asks: 'Its ISO 3166-1 code', schema: code },
  names: {
    flag: 'names',
    takes: 'tag=name',
    asks: 'Its name in another language, such as ja=日本',
    schema: composed(
      names,
      (text) => Object.fromEntries([nameWithTag(text)]),
      'English, Chinese and the local name are known from the code; a name given here replaces that.',
    ),
    repeats: true,
  },
  slug: slugQuestion,
  position: {
    flag: 'position',
    takes: 'north,east',
    asks: 'Where the map draws its dot',
    schema: composed(
      position,
      positionIn,
      'Degrees north and east, such as 36.2,138.3; without it the country is only listed.',
    ),
  },
  regulator: {
    flag: 'regulator',
    takes: 'text',
    asks: 'The name of its regulator',
    schema: regulatorShape.name,
  },
  regulatorSite: {
    flag: 'regulator-website',
    takes: 'address',
    asks: "The regulator's website",
    schema: regulatorShape.url,
  },
  headline: { flag: 'headline', takes: 'a,b,c', asks: 'Which three questions come first?', schema: headline },
  way: {
    flag: 'way',
    takes: 'slug=note',
    asks: 'Which ways out work here? Best first.',
    schema: ways,
    repeats: true,
  },
  note: { flag: 'note', takes: 'text', asks: 'What is special about it here', schema: sentence, of: 'way' },
  prose: { flag: 'prose', takes: 'markdown', asks: 'About the country', schema: prose },
} as const satisfies Record<string, Question>;

/** A country or region; its operators follow, each in a file of its own. */
export const countryForm: Form = {
  summary: 'begin a country or region; its operators follow',
  questions: [
    ...Object.values(questions).filter(
      // Written with its way: --way hotspot="On all plans."
      ({ flag }) => flag !== questions.note.flag,
    ),
    ...sourceQuestions,
  ],
  example: `country --code KR --position 36.5,127.9 \\
    --way hotspot="All three networks allow tethering." \\
      --source https://www.example.kr/tethering --source-title Tethering \\
      --source-publisher operator --source-language ko`,
  draft: draftCountry,
};

async function draftCountry(ask: Interlocutor, around: Surroundings): Promise<Draft> {
  const iso = await ask.text({ ...questions.code, schema: freeCode(around) });
  const called = {
    ...knownNames(iso),
    ...Object.fromEntries((await ask.several(questions.names)).map(nameWithTag)),
  };
  const pathOf = (stem: string) => `content/countries/${stem}/index.md`;
  const stem = await ask.text(
    { ...questions.slug, schema: freeSlug(pathOf, around.exists).refine(isNoSection, sectionWording) },
    suggestedSlug(called[english.tag] ?? ''),
  );
  const dot = await ask.optional(questions.position);
  const authority = await ask.optional(questions.regulator);
  const site = authority === undefined ? undefined : await ask.text(questions.regulatorSite);
  const first = await ask.choices(
    questions.headline,
    capabilities.map((value) => ({ value })),
    ['gift', 'shared-pool', 'hotspot'],
  );
  const sources = sourceList(around);
  const local = await ask.each(questions.way, {
    options: [...around.ways.values()]
      .sort((a, b) => a.data.rank - b.data.rank)
      .map(({ slug: value, data }) => ({ value, hint: data.title })),
    required: false,
    describe: async (way, inner) => {
      const note = await inner.text(questions.note);
      const cited = await sources.cite(inner, false);
      return [way, { note, sources: cited.length > 0 ? cited : undefined }] as const;
    },
  });
  return {
    path: pathOf(stem),
    schema: country,
    data: {
      code: iso,
      names: called,
      position: dot === undefined ? undefined : positionIn(dot),
      regulator: authority === undefined ? undefined : { name: authority, url: site },
      headline: first,
      added: around.today,
      ways: Object.fromEntries(local),
      sources: sources.declared(),
    },
    body: (await ask.optional(questions.prose)) ?? '',
  };
}

/** The names of a country in the languages of the site and in its own main language. */
function knownNames(iso: string): Record<string, string> {
  if (!isCountryCode(iso)) return {};
  const { language, script } = new Intl.Locale(`und-${iso}`).maximize();
  // Chinese is written in two ways; every other language is known by itself.
  const own = language === 'zh' && script !== undefined ? `${language}-${script}` : language;
  const local = new Intl.DisplayNames(own, { type: 'region', style: 'short' }).of(iso) ?? iso;
  const known: Record<string, string> = { [english.tag]: '', [own]: local };
  for (const { slug: locale, tag } of locales) known[tag] = formatFor(locale).place(iso);
  return known;
}

function positionIn(text: string) {
  const [latitude = '', longitude = ''] = text.split(/\s*,\s*/);
  return { latitude, longitude };
}

function freeCode({ countries }: Surroundings) {
  const fileOf = (iso: unknown) => [...countries.values()].find(({ data }) => data.code === iso)?.file;
  return code.refine((iso) => fileOf(iso) === undefined, {
    error: ({ input }) => wording(`has a file already: ${fileOf(input) ?? ''}`, 'edit that file'),
  });
}

function isNoSection(stem: string): boolean {
  return !reservedSlugs.includes(stem);
}

const sectionWording = {
  error: wording('is the address of a section of the site', 'name it after the country'),
};

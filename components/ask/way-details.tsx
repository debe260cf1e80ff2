import evidenceStyles from '#components/evidence/evidence.module.css';
import { SourceLine } from '#components/evidence/source-line.tsx';
import { WaySteps } from '#components/ways/way-steps.tsx';
import type { CountryEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import type { AdvisedWay, Steps } from '#lib/derive/advice/advise.ts';
import type { Evidence } from '#lib/derive/advice/evidence.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';
import styles from './ask.module.css';

/** The levels of headings below that of a way. */
export type Levels = readonly ['h3', 'h4'] | readonly ['h4', 'h5'];

type Props = {
  readonly advised: AdvisedWay;
  readonly country: CountryEntry;
  readonly levels: Levels;
  readonly format: Format;
};

/** How a way works here: what the country says of it, its steps, and every page behind it. */
export function WayDetails({ advised, country, levels, format }: Props) {
  const { way, steps, evidence } = advised;
  return (
    <>
      <Note advised={advised} country={country} format={format} />
      {steps && <HowTo advised={advised} steps={steps} levels={levels} format={format} />}
      <Pages evidence={evidence} way={way.slug} format={format} />
    </>
  );
}

function Note({ advised: { way }, country, format }: Omit<Props, 'levels'>) {
  const { t, locale, nameOf } = format;
  const english = country.data.ways[way.slug]?.note;
  if (english === undefined) return null;
  const { text, lang } = localText(country, locale, `ways.${way.slug}.note`, english);
  return (
    <p className={styles.note}>
      <strong>{t('ask.here', { country: nameOf(country.data.names, country.slug) })}</strong>{' '}
      <span lang={lang}>{text}</span>
    </p>
  );
}

type HowToProps = Pick<Props, 'advised' | 'levels' | 'format'> & { readonly steps: Steps };

/** The operator's own steps where the way rests on one feature, else those of the guide. */
function HowTo({ advised: { way }, steps, levels: [Heading, inner], format }: HowToProps) {
  const { t, locale } = format;
  return (
    <>
      <Heading>{t('way.steps')}</Heading>
      {steps.from === 'way' ? (
        <WaySteps way={way} heading={inner} format={format} />
      ) : (
        <FeatureSteps means={steps.means} locale={locale} />
      )}
    </>
  );
}

function FeatureSteps({
  means: { profile, capability, id, feature },
  locale,
}: {
  readonly means: Extract<Steps, { from: 'feature' }>['means'];
  readonly locale: Format['locale'];
}) {
  const { text, lang } = localText(profile, locale, `${capability}.${id}.steps`, feature.steps ?? []);
  return (
    <ol lang={lang}>
      {text.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

type PagesProps = {
  readonly evidence: readonly Evidence[];
  readonly way: string;
  readonly format: Format;
};

/** More pages than these are folded, so that they do not push away what follows. */
const mostUnfolded = 3;

/** The pages behind a way, each with where the site uses it. */
function Pages({ evidence, way, format }: PagesProps) {
  const different = [...Map.groupBy(evidence, ({ source }) => source.url).values()].flatMap(
    ([first]) => first ?? [],
  );
  return (
    <details className={styles.pages} open={different.length <= mostUnfolded}>
      <summary>{format.t('ask.evidence', { count: different.length })}</summary>
      <ul className={evidenceStyles.sources}>
        {different.map((page) => (
          <li key={page.source.url}>
            <SourceLine source={page.source} readingIsSaid={false} format={format}>
              {' · '}
              <UsedBy page={page} way={way} format={format} />
            </SourceLine>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Leads to the answer, the country's note or the guide that a page carries. */
function UsedBy({
  page,
  way,
  format,
}: {
  readonly page: Evidence;
  readonly way: string;
  readonly format: Format;
}) {
  const { locale, nameOf } = format;
  switch (page.from) {
    case 'answer': {
      const { profile, capability } = page;
      return (
        <a href={`${hrefOf(locale.slug, profileRoute(profile))}#${capability}`}>
          {nameOf(profile.data.names, profile.data.name)}
        </a>
      );
    }
    case 'country': {
      const { slug, data } = page.country;
      return (
        <a href={`${hrefOf(locale.slug, { to: 'country', country: slug })}#way-${way}`}>
          {nameOf(data.names, slug)}
        </a>
      );
    }
    case 'way': {
      const title = localText(page.way, locale, 'title', page.way.data.title);
      return (
        <a href={hrefOf(locale.slug, { to: 'way', slug: page.way.slug })} lang={title.lang}>
          {title.text}
        </a>
      );
    }
    default:
      return page satisfies never;
  }
}

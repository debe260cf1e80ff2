import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { CountryEntry, ProfileEntry, TravelEntry } from '../../catalogue/catalogue.ts';
import type { Edition } from '../../catalogue/store.ts';
import { localText } from '../../catalogue/text.ts';
import { plainSentence, sentenceOf } from '../../derive/sentence.ts';
import { fullWordsOf } from '../../derive/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { siteConfig } from '../../site/config.ts';
import type { Route } from '../../site/routes.ts';
import { hrefOf, profileRoute } from '../../site/routes.ts';
import { contentLicence } from '../../site/licence.ts';
import { element } from '../element.ts';
import { embedStyle } from './style.ts';

const styleHash = createHash('sha256').update(embedStyle).digest('base64');
/** Nothing loads or runs but the one style; who may frame it stands in the header. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'`;

/** The answers of a country's operators, or of travel eSIMs, to the headline questions: a page to be framed anywhere. */
export function embedTable(place: CountryEntry | TravelEntry, { today }: Edition, format: Format): string {
  const { t, locale, date } = format;
  const { route, title, sentence, operators } = tellingOf(place, format);
  const canonical = addressOf(route, format);
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['content-security-policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, `${title} · ${t('site.name')}`),
    element('link', { rel: ['canonical'], href: canonical }),
    element('style', {}, embedStyle),
  );
  const body = element(
    'body',
    {},
    element(
      'main',
      {},
      element('h1', {}, leading(canonical, title)),
      element('p', {}, sentence),
      answers(operators, place.data.headline, format),
    ),
    element(
      'footer',
      {},
      element(
        'p',
        {},
        leading(canonical, t('embed.full')),
        ` · ${t('site.name')} · ${t('site.edition', { date: date(today) })} · `,
        leading(contentLicence.address, contentLicence.name),
      ),
    ),
  );
  return `<!DOCTYPE html>${toHtml(element('html', { lang: locale.tag, dir: locale.direction }, head, body))}`;
}

type Telling = {
  readonly route: Route;
  readonly title: string;
  readonly sentence: string;
  readonly operators: readonly ProfileEntry[];
};

function tellingOf(place: CountryEntry | TravelEntry, format: Format): Telling {
  const { t, locale, nameOf } = format;
  if (place.kind === 'country')
    return {
      route: { to: 'country', country: place.slug },
      title: t('country.title', { country: nameOf(place.data.names, place.slug) }),
      sentence: plainSentence(sentenceOf(place, format), format),
      operators: place.operators.filter(({ data }) => data.answers !== undefined),
    };
  return {
    route: { to: 'travel' },
    title: localText(place, locale, 'title', place.data.title).text,
    sentence: localText(place, locale, 'summary', place.data.summary).text,
    operators: place.brands,
  };
}

function answers(
  operators: readonly ProfileEntry[],
  headline: readonly Capability[],
  format: Format,
): Element {
  const { t } = format;
  const heading = (text: string) => element('th', { scope: 'col' }, text);
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        heading(t('country.operator')),
        ...headline.map((capability) => heading(t(`capability.${capability}.short`))),
      ),
    ),
    element('tbody', {}, ...operators.map((operator) => row(operator, headline, format))),
  );
}

function row(operator: ProfileEntry, headline: readonly Capability[], format: Format): Element {
  const { t, nameOf } = format;
  const { data } = operator;
  const page = addressOf(profileRoute(operator), format);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, leading(page, nameOf(data.names, data.name))),
    ...headline.map((capability) => {
      const answer = data.answers?.[capability];
      if (!answer) return element('td', { className: ['unchecked'] }, t('verdict.unchecked'));
      const link = leading(`${page}#${capability}`, fullWordsOf(answer, format));
      link.properties.className = [answer.verdict];
      return element('td', {}, link);
    }),
  );
}

/** A link out of the frame. */
function leading(href: string, text: string): Element {
  return element('a', { href, target: '_blank', rel: ['noopener'] }, text);
}

function addressOf(route: Route, { locale }: Format): string {
  return `${siteConfig.address}${hrefOf(locale.slug, route)}`;
}

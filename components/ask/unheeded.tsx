import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Catalogue, OperatorEntry } from '#lib/catalogue/catalogue.ts';
import { findCountry } from '#lib/catalogue/catalogue.ts';
import type { Question } from '#lib/derive/advice/question.ts';
import { withoutCountry } from '#lib/derive/advice/question.ts';
import { simName } from '#lib/derive/advice/question-words.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Unheeded } from '#lib/site/ask-query.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import { forShow } from '#lib/site/query.ts';
import { hrefOf } from '#lib/site/routes.ts';

type Context = {
  readonly question: Question;
  readonly catalogue: Catalogue;
  readonly format: Format;
};

/** What was told and not heeded, line by line: why, and what may be told instead. */
export function unheededNotices(all: readonly Unheeded[], context: Context): ReactNode[] {
  return all.map((one) => (
    <li key={'side' in one ? `${one.why} ${one.side}` : one.why}>{noticeOf(one, context)}</li>
  ));
}

function noticeOf(unheeded: Unheeded, context: Context): ReactNode {
  const { question, format } = context;
  const { t, locale } = format;
  switch (unheeded.why) {
    case 'uncovered':
      return (
        <>
          {t('ask.unheeded.uncovered', { text: forShow(unheeded.text) })}{' '}
          <a href={hrefOf(locale.slug, { to: 'search', query: { q: unheeded.text } })}>
            {t('ask.unheeded.search')}
          </a>
        </>
      );
    case 'own-device':
      return t('ask.unheeded.own-device', { name: simName(unheeded.theirs, format) });
    case 'network':
      return (
        <>
          {t('ask.unheeded.network', { name: simName(unheeded.network, format) })}{' '}
          <Offers
            operators={unheeded.network.brands.flatMap(({ slug }) =>
              (question.country?.operators ?? []).filter((operator) => operator.slug === slug),
            )}
            side={unheeded.side}
            {...context}
          />
        </>
      );
    case 'elsewhere':
      return (
        <>
          {t('ask.unheeded.elsewhere')}{' '}
          <Offers operators={unheeded.operators} side={unheeded.side} {...context} />
        </>
      );
    default:
      return unheeded satisfies never;
  }
}

type OffersProps = Context & {
  readonly operators: readonly OperatorEntry[];
  readonly side: 'mine' | 'theirs';
};

/** What may have been meant, each a link that asks it, in its own country. */
function Offers({ operators, side, question, catalogue, format }: OffersProps) {
  const { t, locale, nameOf } = format;
  return operators.map((operator, index) => {
    const country = findCountry(catalogue, operator.country);
    const rest = country === question.country ? question : withoutCountry(question);
    return (
      <Fragment key={operator.file}>
        {index > 0 && t('site.comma')}
        <a href={hrefOf(locale.slug, askRoute({ ...rest, country, [side]: operator }))}>
          {simName(operator, format)}
        </a>{' '}
        <small>{nameOf(country?.data.names, operator.country)}</small>
      </Fragment>
    );
  });
}

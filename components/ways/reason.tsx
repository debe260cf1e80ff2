import { Fragment } from 'react';
import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import type { AdvisedWay } from '#lib/derive/advice/advise.ts';
import { named, reasonAround, reasonIn } from '#lib/derive/advice/words.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';

type Props = {
  readonly advised: AdvisedWay;
  /** Whose page this is, if it is an operator's. */
  readonly page?: ProfileEntry;
  readonly format: Format;
};

/** Why a way fits: a sentence in which every operator leads to its evidence. */
export function WayReason({ advised, page, format }: Props) {
  const { t, locale, nameOf } = format;
  const { reason } = advised;
  const around = reasonAround(reason, format);
  if (!around) return reasonIn(reason, format);
  const { shown, more } = named(reason.operators);
  return (
    <>
      {around.before}
      {shown.map((operator, index) => {
        const anchor = answerOf(advised, operator);
        const address = operator === page ? '' : hrefOf(locale.slug, profileRoute(operator));
        return (
          <Fragment key={operator.file}>
            {index > 0 && t('site.comma')}
            <a href={`${address}#${anchor}`}>{nameOf(operator.data.names, operator.data.name)}</a>
          </Fragment>
        );
      })}
      {more > 0 && t('site.comma') + t('advice.more', { count: more })}
      {around.after}
    </>
  );
}

/** Where an operator's page says what a way rests on, or that we looked in vain, or that nobody has looked. */
function answerOf({ way, means }: AdvisedWay, operator: ProfileEntry): Capability | 'unknown' {
  const { capability } = means.find(({ profile }) => profile === operator) ?? way.data;
  return capability && operator.data.answers?.[capability] ? capability : 'unknown';
}

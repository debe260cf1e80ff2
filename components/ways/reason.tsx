import { Fragment } from 'react';
import type { AdvisedWay } from '#lib/derive/advice/advise.ts';
import { named, reasonAround, reasonIn } from '#lib/derive/advice/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';

/** Why a way fits: a sentence in which every operator leads to its evidence. */
export function WayReason({ advised, format }: { readonly advised: AdvisedWay; readonly format: Format }) {
  const { t, locale, nameOf } = format;
  const { reason, means } = advised;
  const around = reasonAround(reason, format);
  if (!around) return reasonIn(reason, format);
  const { shown, more } = named(reason.operators);
  return (
    <>
      {around.before}
      {shown.map((operator, index) => {
        const anchor = means.find(({ profile }) => profile === operator)?.capability;
        const page = hrefOf(locale.slug, profileRoute(operator));
        return (
          <Fragment key={operator.file}>
            {index > 0 && t('site.comma')}
            <a href={anchor ? `${page}#${anchor}` : page}>
              {nameOf(operator.data.names, operator.data.name)}
            </a>
          </Fragment>
        );
      })}
      {more > 0 && t('site.comma') + t('advice.more', { count: more })}
      {around.after}
    </>
  );
}

import { Fragment } from 'react';
import type { AdvisedWay } from '#lib/derive/advice/advise.ts';
import { named, reasonAround, reasonIn } from '#lib/derive/advice/words.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf } from '#lib/site/routes.ts';

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
      {shown.map(({ slug, country, data }, index) => {
        const name = nameOf(data.names, data.name);
        const anchor = means.find(({ profile }) => profile.slug === slug)?.capability;
        return (
          <Fragment key={slug}>
            {index > 0 && t('site.comma')}
            {country === undefined || anchor === undefined ? (
              name
            ) : (
              <a href={`${hrefOf(locale.slug, { to: 'operator', country, operator: slug })}#${anchor}`}>
                {name}
              </a>
            )}
          </Fragment>
        );
      })}
      {more > 0 && t('site.comma') + t('advice.more', { count: more })}
      {around.after}
    </>
  );
}

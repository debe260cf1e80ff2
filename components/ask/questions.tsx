import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Question } from '#lib/derive/advice/question.ts';
import { simId } from '#lib/derive/advice/question.ts';
import { simName } from '#lib/derive/advice/question-words.ts';
import { simsIn } from '#lib/derive/advice/sims.ts';
import { leftovers, someTravelEsim } from '#lib/derive/advice/situation.ts';
import type { Format } from '#lib/i18n/format.ts';
import styles from './ask.module.css';
import type { Field, OptionGroup } from './more-form.tsx';
import { MoreForm } from './more-form.tsx';

type Props = {
  readonly question: Question;
  readonly catalogue: Catalogue;
  /** What comes first at present; the site's own words where nothing does. */
  readonly now: string;
  readonly format: Format;
};

/** Everything besides the place and who ran out, on one short form; each answer may stay open. */
export function Questions({ question, catalogue, now, format }: Props) {
  const { t, locale } = format;
  const { country, who } = question;
  return (
    <section className={styles.questions} aria-labelledby="questions">
      <h2 id="questions">{t('ask.more')}</h2>
      <p>{t('ask.moreText')}</p>
      <MoreForm
        locale={locale.slug}
        kept={{ ...(country && { in: country.slug }), ...(who && { who }) }}
        fields={fieldsOf(question, catalogue, format)}
        submit={t('ask.submit')}
        now={now}
      />
    </section>
  );
}

function fieldsOf(
  { country, who, left, mine, theirs }: Question,
  catalogue: Catalogue,
  format: Format,
): Field[] {
  const { t } = format;
  const notKnown = { value: '', label: t('ask.notKnown') };
  const groups = simsIn(country, catalogue).map(([kind, sims]): OptionGroup => ({
    label: t(`kind.${kind}`, { count: sims.length }),
    options: sims.map((sim) => ({ value: simId(sim), label: simName(sim, format) })),
  }));
  const someTravel = { value: simId(someTravelEsim), label: simName(someTravelEsim, format) };
  return [
    {
      name: 'left',
      label: t('ask.leftover'),
      value: left ?? '',
      options: leftovers.map((value) => ({
        value: value === 'unknown' ? '' : value,
        label: t(`ask.left.${value}`),
      })),
      groups: [],
    },
    {
      name: 'mine',
      label: t('ask.whoseMine'),
      value: mine ? simId(mine) : '',
      options: [notKnown, someTravel],
      groups,
    },
    // Whose SIM another person uses does not matter to a device of my own.
    ...(who === 'own-device'
      ? []
      : [
          {
            name: 'theirs',
            label: t('ask.whoseTheirs'),
            value: theirs ? simId(theirs) : '',
            options: [notKnown],
            groups,
          },
        ]),
  ];
}

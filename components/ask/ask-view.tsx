import { Notices } from '#components/tool/notices.tsx';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import { advise } from '#lib/derive/advice/advise.ts';
import { situationOf } from '#lib/derive/advice/question.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { AskQuery } from '#lib/site/ask-query.ts';
import { FirstAnswer, FurtherAnswers } from './answer.tsx';
import styles from './ask.module.css';
import { CountryChoice } from './country-choice.tsx';
import { Questions } from './questions.tsx';
import { Told, WhoRanOut } from './told.tsx';
import { unheededNotices } from './unheeded.tsx';
import { WhereNext } from './where-next.tsx';

type Props = {
  readonly title: string;
  readonly asked: AskQuery;
  readonly catalogue: Catalogue;
  readonly format: Format;
};

/** The tool that asks: first where one is; from then on the answer for what is known so far, and what else may be told. */
export function AskView({ title, asked, catalogue, format }: Props) {
  const { t, locale } = format;
  const { question, unheeded, notices } = asked;
  const { country } = question;
  const leftOut = (
    <Notices notices={notices} format={format}>
      {unheededNotices(unheeded, { question, catalogue, format })}
    </Notices>
  );
  if (!country) {
    return (
      <>
        <h1 className={styles.title}>{title}</h1>
        <p>{t('ask.intro')}</p>
        {leftOut}
        <CountryChoice question={question} catalogue={catalogue} format={format} />
      </>
    );
  }
  const advice = advise(situationOf(question), catalogue.ways);
  const [best] = advice.ways;
  const now = best
    ? t('ask.now', { title: localText(best.way, locale, 'title', best.way.data.title).text })
    : t('advice.none');
  const answer = { advice, country, format };
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <WhoRanOut question={question} format={format} />
      <Told question={question} format={format} />
      {leftOut}
      <div className={styles.layout}>
        <FirstAnswer {...answer} />
        <Questions question={question} catalogue={catalogue} now={now} format={format} />
        <div className={styles.further}>
          <FurtherAnswers {...answer} />
          <WhereNext question={question} country={country} format={format} />
        </div>
      </div>
    </>
  );
}

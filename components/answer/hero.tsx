import type { ReactNode } from 'react';
import styles from './hero.module.css';

type Props = {
  readonly title: ReactNode;
  /** The answer as a person would say it. */
  readonly sentence: ReactNode;
  /** A figure that stands beside the answer where there is room. */
  readonly figure: ReactNode;
  readonly children: ReactNode;
};

/** The first screen of a page that answers for many operators: the question, the answer, what carries it. */
export function Hero({ title, sentence, figure, children }: Props) {
  return (
    <div className={styles.hero}>
      <div>
        <h1>{title}</h1>
        <p className={styles.sentence}>{sentence}</p>
        {children}
      </div>
      {figure}
    </div>
  );
}

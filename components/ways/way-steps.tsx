import type { WayEntry } from '#lib/catalogue/catalogue.ts';
import { localText } from '#lib/catalogue/text.ts';
import type { Format } from '#lib/i18n/format.ts';
import { phoneSystems } from '#lib/schema/vocabulary.ts';
import styles from './way-steps.module.css';

type Props = {
  readonly way: WayEntry;
  /** The level of the headings that name the phone systems. */
  readonly heading: 'h3' | 'h4' | 'h5';
  readonly format: Format;
};

/** How to do it, by phone system, as the guide of a way tells it. */
export function WaySteps({ way, heading: Heading, format: { t, locale } }: Props) {
  const { steps } = way.data;
  return (
    <div className={styles.steps}>
      {phoneSystems.map((system) => {
        const english = steps?.[system];
        if (!english) return null;
        const { text, lang } = localText(way, locale, `steps.${system}`, english);
        return (
          <div key={system}>
            <Heading>{t(`way.${system}`)}</Heading>
            <ol lang={lang}>
              {text.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}

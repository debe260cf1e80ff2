import type { Format } from '#lib/i18n/format.ts';
import styles from './offline-offer.module.css';

/** Offers to keep a country for reading offline. Hidden until public/offline.js finds that the browser can do it. */
export function OfflineOffer({ name, format: { t } }: { readonly name: string; readonly format: Format }) {
  return (
    <p
      className={styles.offer}
      hidden
      data-offline=""
      data-keep={t('offline.keep', { country: name })}
      data-drop={t('offline.drop')}
      data-kept={t('offline.kept')}
      data-working={t('offline.working')}
      data-failed={t('offline.failed')}
    >
      <button type="button">{t('offline.keep', { country: name })}</button> <span role="status" />
    </p>
  );
}

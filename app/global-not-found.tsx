import type { Metadata } from 'next';
import '#components/layout/base.css';
import { ContentErrors } from '#components/layout/content-errors.tsx';
import { Mark } from '#components/layout/mark.tsx';
import styles from '#components/layout/not-found.module.css';
import { getErrors } from '#lib/catalogue/cached.ts';
import { translatorFor } from '#lib/i18n/translator.ts';
import { english, locales } from '#lib/i18n/locales.ts';
import { hrefOf } from '#lib/site/routes.ts';

const t = translatorFor(english.slug);

export const metadata: Metadata = {
  title: `${t('notFound.title')} · ${t('site.name')}`,
  description: t('notFound.text'),
  robots: { index: false },
};

/** One page for every address that leads nowhere; it does not know the reader's language, so it speaks all of ours. */
export default function GlobalNotFound() {
  const errors = getErrors();
  // While developing, a page may only be missing because its file has an error.
  if (errors) {
    return (
      <html lang={english.tag}>
        <body>
          <ContentErrors {...errors} />
        </body>
      </html>
    );
  }
  return (
    <html lang={english.tag}>
      <body>
        <main className={styles.main}>
          <div className={styles.mark}>
            <Mark />
          </div>
          {locales.map(({ slug, tag }, index) => {
            const words = translatorFor(slug);
            const Heading = index === 0 ? 'h1' : 'h2';
            return (
              <section key={slug} lang={tag}>
                <Heading>{words('notFound.title')}</Heading>
                <p>{words('notFound.text')}</p>
                <p>
                  <a href={hrefOf(slug, { to: 'home' })}>{words('notFound.home')}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}

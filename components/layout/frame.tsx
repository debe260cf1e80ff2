import type { ReactNode } from 'react';
import { getEdition } from '#lib/catalogue/cached.ts';
import type { Format } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Crumb } from '#lib/site/json-ld.ts';
import type { Route } from '#lib/site/routes.ts';
import { hrefOf } from '#lib/site/routes.ts';
import { localText } from '#lib/catalogue/text.ts';
import { Mark } from './mark.tsx';
import styles from './frame.module.css';
import { Sprite } from './sprite.tsx';

type Props = {
  readonly format: Format;
  /** The page that is shown, for the switch of languages. */
  readonly route: Route;
  /** The pages above this one, from the top. */
  readonly crumbs?: readonly Crumb[];
  readonly children: ReactNode;
};

/** What every page has around its content: skip link, header, breadcrumb, main landmark, footer. */
export function Frame({ format, route, crumbs = [], children }: Props) {
  const { t, locale } = format;
  const { today, catalogue } = getEdition();
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('site.skip')}
      </a>
      <Sprite className={styles.sprite} />
      <header className={styles.top}>
        <a className={styles.logo} href={hrefOf(locale.slug, { to: 'home' })}>
          <Mark />
          {t('site.name')}
        </a>
        <nav className={styles.nav} aria-label={t('site.navigation')}>
          <a href={`${hrefOf(locale.slug, { to: 'home' })}#countries`}>{t('site.countries')}</a>
          <a href={`${hrefOf(locale.slug, { to: 'home' })}#ways`}>{t('site.ways')}</a>
          <a href={hrefOf(locale.slug, { to: 'ask' })}>{t('ask.name')}</a>
          <a href={hrefOf(locale.slug, { to: 'page', slug: 'method' })}>{t('site.method')}</a>
        </nav>
        <a className={styles.search} href={hrefOf(locale.slug, { to: 'search' })}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="6.5" cy="6.5" r="4.75" />
            <path d="m10 10 4.5 4.5" />
          </svg>
          {t('search.name')}
        </a>
        <nav className={styles.languages} aria-label={t('site.language')}>
          {locales
            .filter(({ slug }) => slug !== locale.slug)
            .map(({ slug, tag, label }) => (
              <a key={slug} href={hrefOf(slug, route)} lang={tag} hrefLang={tag}>
                {label}
              </a>
            ))}
        </nav>
      </header>
      <main id="main">
        {crumbs.length > 0 && (
          <nav className={styles.breadcrumb} aria-label={t('site.breadcrumb')}>
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.label}>
                  <a href={hrefOf(locale.slug, crumb.route)}>{crumb.label}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('site.independence')}</p>
        <p>
          {t('site.licence')} {t('site.edition', { date: format.date(today) })}
        </p>
        <ul>
          <li>
            <a href={hrefOf(locale.slug, { to: 'travel' })}>{t('travel.name')}</a>
          </li>
          <li>
            <a href={hrefOf(locale.slug, { to: 'ask' })}>{t('ask.title')}</a>
          </li>
          <li>
            <a href={hrefOf(locale.slug, { to: 'compare' })}>{t('compare.name')}</a>
          </li>
          {[...catalogue.guides, ...catalogue.pages].map((entry) => {
            const title = localText(entry, locale, 'title', entry.data.title);
            return (
              <li key={entry.file}>
                <a href={hrefOf(locale.slug, { to: entry.kind, slug: entry.slug })} lang={title.lang}>
                  {title.text}
                </a>
              </li>
            );
          })}
          <li>
            <a href={hrefOf(locale.slug, { to: 'fields' })}>{t('fields.title')}</a>
          </li>
          <li>
            <a href={hrefOf(locale.slug, { to: 'changes' })}>{t('changes.title')}</a>
          </li>
          <li>
            <a href={hrefOf(locale.slug, { to: 'help' })}>{t('help.link')}</a>
          </li>
        </ul>
      </footer>
      {/* The only script of a document: optional, small, and loaded after everything that is read. */}
      <script type="module" src="/offline.js" data-own="" />
    </>
  );
}

import { english, locales } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';

const style =
  ':root{color-scheme:light dark}body{max-width:40rem;margin:4rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;' +
  'background:light-dark(#fbfaf6,#11151b);color:light-dark(#18212d,#ebe8e0)}';

/**
 * What a reader gets when the server fails, in all languages at once. It stands alone: whatever failed may be the very
 * thing that the site's own pages are made of.
 */
export function errorPage(): string {
  const words = translatorFor(english.slug);
  const sections = locales.map(({ slug, tag }, index) => {
    const t = translatorFor(slug);
    const heading = index === 0 ? 'h1' : 'h2';
    return `<section lang="${tag}"><${heading}>${t('serverError.title')}</${heading}><p>${t('serverError.text')}</p></section>`;
  });
  return `<!DOCTYPE html><html lang="${english.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words('serverError.title')} · ${words('site.name')}</title><style>${style}</style></head><body><main>${sections.join('')}</main></body></html>`;
}

import { toHtml } from 'hast-util-to-html';
import type { Format } from '../i18n/format.ts';
import { siteConfig } from '../site/config.ts';
import type { AnsweringRoute } from '../site/routes.ts';
import { badgeHref, embedHref, hrefOf } from '../site/routes.ts';
import { element } from './element.ts';
import { image, link, paragraph } from './markdown/nodes.ts';
import { writeMarkdown } from './markdown/write.ts';

/** What somebody copies to show an answer on a page of theirs. */
export type Snippets = {
  /** A frame with the table, where there is one. */
  readonly table: string | undefined;
  /** The badge as a linked picture, in HTML and in Markdown. */
  readonly badge: string;
  readonly markdown: string;
  /** The address for the endpoint badge of Shields. */
  readonly shields: string;
};

/** The snippets of a country, an operator or travel eSIMs, with the question that most people ask: gifting. */
export function snippetsFor(route: AnsweringRoute, title: string, { locale }: Format): Snippets {
  const at = (path: string) => `${siteConfig.address}${path}`;
  const page = at(hrefOf(locale.slug, route));
  const picture = at(badgeHref(locale.slug, route, 'gift', 'svg'));
  return {
    table:
      route.to === 'country' || route.to === 'travel'
        ? toHtml(frame(at(embedHref(locale.slug, route)), title))
        : undefined,
    badge: toHtml(element('a', { href: page }, element('img', { src: picture, alt: title, height: '24' }))),
    markdown: writeMarkdown([paragraph(link(page, image(picture, title)))]).trim(),
    shields: at(badgeHref(locale.slug, route, 'gift', 'json')),
  };
}

/** The frame may open links in new windows and do nothing else. */
function frame(src: string, title: string) {
  return element('iframe', {
    src,
    title,
    width: '100%',
    height: '480',
    loading: 'lazy',
    sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox'],
  });
}

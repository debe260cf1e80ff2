import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Format } from '../../i18n/format.ts';
import { siteConfig } from '../../site/config.ts';
import type { DocumentRoute } from '../../site/routes.ts';
import { pictureHref } from '../../site/routes.ts';
import type { Card } from './card.ts';
import { cardOf, picturedBy } from './card-of.ts';
import { pictureSize } from './picture-size.ts';

/** A picture that stands for a page where somebody shares it: its whole address, size in pixels and words. */
export type Picture = {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/**
 * The picture that a page shows where somebody shares it. Its address changes with its words: who keeps pictures by
 * their address, as social networks do, then fetches the new one.
 */
export function pictureOf(route: DocumentRoute, catalogue: Catalogue, format: Format): Picture {
  const pictured = picturedBy(route);
  const card = cardOf(pictured, catalogue, format);
  const version = createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 8);
  return {
    address: `${siteConfig.address}${pictureHref(format.locale.slug, pictured)}?v=${version}`,
    ...pictureSize,
    alt: wordsOnCard(card, format),
  };
}

/** What a card says, read from top to bottom, for who does not see it. */
export function wordsOnCard({ title, text, tiles, foot }: Card, { t }: Format): string {
  const answers = tiles.map(({ heading, words, detail }) => {
    const verdict = detail === '' ? words : t('picture.verdict', { words, detail });
    return heading === '' ? verdict : t('picture.answer', { question: heading, verdict });
  });
  return [title, text, ...answers, foot].filter((part) => part !== '').join(' · ');
}

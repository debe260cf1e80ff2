import sharp from 'sharp';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { pictureSize } from './picture-size.ts';
import { typefaceFor } from './typeface.ts';

/** The most that a picture may weigh, in bytes: who passes a link on may pay for it. */
export const mostBytes = 60 * 1024;

/**
 * Paints a card as a PNG with a palette; `root` is the folder of the project, where the fonts are installed.
 * Throws when the picture is too heavy, or when no font has one of its characters.
 */
export async function paintCard(root: string, card: Card): Promise<Buffer> {
  const { width, height } = pictureSize;
  const svg = drawCard(card, typefaceFor(root, card.locale));
  const picture = await sharp(Buffer.from(svg))
    .resize(width, height)
    // Flat colours and the soft edges of letters: few colours do, and dots would only add weight.
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer();
  if (picture.length > mostBytes) {
    throw new Error(
      `The picture of "${card.title}" weighs ${String(picture.length)} bytes, over the ${String(mostBytes)} that a picture may have.`,
    );
  }
  return picture;
}

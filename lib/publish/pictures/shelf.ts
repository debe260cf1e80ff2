import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAside } from '../../content/write-aside.ts';
import type { Card } from './card.ts';

/** Bytes of a SHA-256. */
const keyLength = 32;

/**
 * The picture of a card: the one that an earlier build painted, when neither the card nor the way to paint it has
 * changed, else a new one. `address` is the picture's own, of which `root`/.cache keeps the last picture.
 */
export async function pictureFromShelf(root: string, address: string, card: Card): Promise<Buffer> {
  const place = join(root, '.cache', address);
  const key = createHash('sha256').update(painterVersion(root)).update(JSON.stringify(card)).digest();
  const stored = existsSync(place) ? readFileSync(place) : undefined;
  if (stored?.subarray(0, keyLength).equals(key)) return stored.subarray(keyLength);
  // Fonts and the rasteriser are not even loaded when nothing has changed.
  const { paintCard } = await import('./paint.ts');
  const picture = await paintCard(root, card);
  writeAside(place, Buffer.concat([key, picture]));
  return picture;
}

const versions = new Map<string, string>();

/** Stands for everything but the card that a picture depends on: the code here, and the libraries and fonts. */
function painterVersion(root: string): string {
  const known = versions.get(root);
  if (known !== undefined) return known;
  const publish = join(root, 'lib', 'publish');
  const folders = [publish, join(publish, 'pictures')];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) hash.update(readFileSync(file));
  const version = hash.digest('base64url');
  versions.set(root, version);
  return version;
}

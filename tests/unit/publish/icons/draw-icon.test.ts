import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawIcon } from '#lib/publish/icons/draw-icon.ts';
import type { IconFile } from '#lib/publish/icons/icon-files.ts';
import { iconFiles } from '#lib/publish/icons/icon-files.ts';

const svg = readFileSync('app/icon.svg');
/** Length of what stands before the picture in an ICO of one picture, in bytes. */
const icoHead = 22;

const picture = (icon: IconFile, file: Buffer) =>
  sharp(icon.path.endsWith('.ico') ? file.subarray(icoHead) : file).ensureAlpha();
const pixels = (icon: IconFile, file: Buffer) => picture(icon, file).raw().toBuffer();

describe.for(iconFiles)('$path', (icon) => {
  const file = readFileSync(`public${icon.path}`);

  test('is drawn from the site’s icon as it is now; else run: npm run icons', async () => {
    const [present, expected] = [await pixels(icon, file), await pixels(icon, await drawIcon(svg, icon))];
    // Machines may round differently; nobody sees a difference of two in 255.
    expect(present.length).toBe(expected.length);
    expect(present.findIndex((value, index) => Math.abs(value - (expected[index] ?? 0)) > 2)).toBe(-1);
  });

  test('has its size', async () => {
    const { width, height } = await picture(icon, file).metadata();
    expect([width, height]).toEqual([icon.size, icon.size]);
  });

  test(`has ${icon.ground} at its corner`, async () => {
    const [red, green, blue, alpha] = await pixels(icon, file);
    if (icon.ground === 'none') expect(alpha).toBe(0);
    else expect({ rgb: [red, green, blue], alpha }).toEqual({ rgb: [251, 250, 246], alpha: 255 });
  });
});

describe('an icon that a device cuts to a circle', () => {
  test.for(iconFiles.filter(({ purpose }) => purpose === 'maskable'))(
    'keeps all of its drawing within the middle 80 %: $path',
    async (icon) => {
      const data = await pixels(icon, readFileSync(`public${icon.path}`));
      const centre = (icon.size - 1) / 2;
      const outside = Array.from({ length: icon.size ** 2 }, (_, index) => index).filter((index) => {
        const [x, y] = [index % icon.size, Math.floor(index / icon.size)];
        return Math.hypot(x - centre, y - centre) > icon.size * 0.4;
      });
      expect(outside.filter((index) => data[4 * index] !== 251)).toEqual([]);
    },
  );
});

test('the file for browsers that know no SVG is a Windows icon of 32 pixels', () => {
  const file = readFileSync('public/favicon.ico');
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([file.readUInt8(6), file.readUInt32LE(14), file.readUInt32LE(18)]).toEqual([
    32,
    file.length - icoHead,
    icoHead,
  ]);
});

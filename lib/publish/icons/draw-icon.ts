import sharp from 'sharp';
import { colours } from '../colours.ts';
import type { IconFile } from './icon-files.ts';

/** Draws a raster twin of the icon: a PNG, or an ICO where its address says so. */
export async function drawIcon(svg: Buffer, { path, size, share, ground }: IconFile): Promise<Buffer> {
  const drawn = Math.round(size * share);
  const before = Math.floor((size - drawn) / 2);
  const after = size - drawn - before;
  const background = ground === 'paper' ? colours.paper.light : transparent;
  const png = await sharp(svg, { density: 72 * Math.ceil(size / 32) })
    .resize(drawn, drawn)
    .flatten(ground === 'paper' ? { background } : false)
    .extend({ top: before, bottom: after, left: before, right: after, background })
    .png({ palette: true, effort: 10, compressionLevel: 9 })
    .toBuffer();
  return path.endsWith('.ico') ? asIco(png, size) : png;
}

const transparent = { r: 0, g: 0, b: 0, alpha: 0 };

/** Lengths of the parts of an ICO file before its picture, in bytes. */
const ico = { header: 6, entry: 16 } as const;

/** A Windows icon of one picture, which may be a PNG since Windows Vista. */
function asIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(ico.header + ico.entry);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

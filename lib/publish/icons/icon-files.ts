/** A raster twin of app/icon.svg, for devices that take no SVG. */
export type IconFile = {
  /** Its address on the site, below `public` in the repository. */
  readonly path: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** The part of its width that the drawing takes; what a device cuts off is at the edge. */
  readonly share: number;
  /** Whether paper lies under the drawing, or nothing. */
  readonly ground: 'paper' | 'none';
  /** What it is for in the web app manifest; `undefined` where it is found without one. */
  readonly purpose: 'any' | 'maskable' | undefined;
};

// A mask leaves at least a circle of 80 % of the width (https://www.w3.org/TR/appmanifest/#icon-masks); the corners of a
// square of 56 % lie just inside.
const maskable = { share: 0.56, ground: 'paper', purpose: 'maskable' } as const;
const any = { share: 1, ground: 'none', purpose: 'any' } as const;

export const iconFiles: readonly IconFile[] = [
  { path: '/icons/192.png', size: 192, ...any },
  { path: '/icons/512.png', size: 512, ...any },
  { path: '/icons/maskable-192.png', size: 192, ...maskable },
  { path: '/icons/maskable-512.png', size: 512, ...maskable },
  // Asked for at these addresses by devices that read no manifest.
  { path: '/apple-touch-icon.png', size: 180, share: 0.7, ground: 'paper', purpose: undefined },
  { path: '/favicon.ico', size: 32, share: 1, ground: 'none', purpose: undefined },
];

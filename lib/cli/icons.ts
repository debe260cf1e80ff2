import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawIcon } from '../publish/icons/draw-icon.ts';
import { iconFiles } from '../publish/icons/icon-files.ts';
import { main } from './main.ts';

/** Draws the raster twins of app/icon.svg into public/; answers with an exit code. */
async function drawIcons(root: string): Promise<number> {
  const svg = readFileSync(join(root, 'app', 'icon.svg'));
  for (const icon of iconFiles) {
    const place = join(root, 'public', icon.path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, await drawIcon(svg, icon));
    console.log(`public${icon.path}`);
  }
  return 0;
}

await main(drawIcons);

import { writeFileSync } from 'node:fs';
import { pageManifests } from './page-manifests.ts';

/**
 * Makes the tools of a finished build in `distDir` link their style sheets, where documents carry theirs inside.
 * Why: React puts no nonce on a style that stands in the page, so the tools' policy would block it; and who asks a tool
 * several times gets its style only once.
 */
export function linkStylesOfTools(distDir: string): void {
  for (const { file, before, after, manifest } of pageManifests(distDir, '(tools)')) {
    for (const sheet of Object.values(manifest.entryCSSFiles ?? {}).flat()) {
      sheet.inlined = false;
      delete sheet.content;
    }
    writeFileSync(file, `${before}${JSON.stringify(manifest)}${after}`);
  }
}

import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/** As close to our documents as Astro goes: no script, all style inline, no file beside the page. */
export default defineConfig({
  integrations: [react()],
  build: { inlineStylesheets: 'always', format: 'file' },
  telemetry: false,
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // These are Playwright's.
    exclude: ['tests/e2e/**'],
    // Some tests start processes and threads; a machine with other work must not fail them.
    testTimeout: 60_000,
    // GitHub's parser of workflows imports its grammar in a way that only bundlers know.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});

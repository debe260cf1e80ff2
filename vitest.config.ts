import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Some tests start processes and threads; a machine with other work must not fail them.
    testTimeout: 60_000,
    // GitHub's parser of workflows imports its grammar in a way that only bundlers know.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // Playwright's, and those that build the site.
          exclude: ['tests/e2e/**', 'tests/slow/**'],
        },
      },
      { extends: true, test: { name: 'slow', include: ['tests/slow/**/*.test.ts'] } },
    ],
  },
});

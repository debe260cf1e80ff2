import { defineConfig } from '@playwright/test';

/** A port of its own, so that a site that is being looked at is not in the way. */
const port = '3210';
const address = `http://localhost:${port}`;

/** Set by lib/cli/test.ts; without it Playwright takes the Chromium that it installed itself. */
const { CHROMIUM: executablePath, CI } = process.env;

// Playwright starts Chromium without its sandbox, which root cannot have, and without background requests.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: { baseURL: address, trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: executablePath ? { executablePath } : {} },
    },
  ],
  webServer: {
    // Without a shell in between, the server ends by itself should Playwright be killed.
    command: 'exec node lib/cli/start.ts',
    env: { PORT: port },
    url: `${address}/en`,
    reuseExistingServer: false,
    // Run by itself, `playwright test` may have to build the site first.
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});

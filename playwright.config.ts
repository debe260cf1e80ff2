import { defineConfig } from '@playwright/test';

/**
 * Set by lib/cli/test.ts: a browser (without it Playwright takes the one that it installed itself) and a free port, so
 * that a site that is being looked at is not in the way.
 */
const { CHROMIUM: executablePath, E2E_PORT: port = '3210', CI } = process.env;
const address = `http://localhost:${port}`;

// Playwright starts Chromium without its sandbox, which root cannot have, and without background requests.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // A machine with other work must not fail them; what is wrong fails sooner, by its own expectation.
  timeout: 90_000,
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

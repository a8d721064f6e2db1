import { defineConfig } from '@playwright/test';

const address = process.env['E2E_URL'] ?? 'http://127.0.0.1:3000';
const executablePath = process.env['BROWSER_PATH'];

/** Journeys against a production server that is already running: `npm test` starts one and says where (E2E_URL). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  // Two cores: one for the browser, one for the server.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results/playwright',
  use: {
    baseURL: address,
    // The service worker would answer before a test can: only the journeys about it let it in.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    // A recording costs a third of the time, whether it is kept or not: `E2E_TRACE=1` keeps one of what failed.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium's sandbox does not run as root, as in containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});

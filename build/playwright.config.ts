// Tests that drive a window: the loopback host in real Chromium, the desktop host in real Electron, the packaged app.
// `npm test` builds the bundles and gives them a display first.

import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../test/support/find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findChromium();

export default defineConfig({
  testDir: `${root}test`,
  outputDir: `${root}test-results/windows`,
  // A window owns the keyboard focus of its display, so files run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine can swallow a key press; what needed its second try is named in the run's own line.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    viewport: { width: 1180, height: 760 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumArguments(), ...(executablePath === null ? {} : { executablePath }) },
  },
  projects: [
    { name: 'browser', testMatch: ['browser/**/*.spec.ts', 'flows/**/*.spec.ts'] },
    { name: 'desktop', testMatch: ['desktop/**/*.spec.ts', 'flows/**/*.spec.ts'] },
    { name: 'package', testMatch: 'package/**/*.spec.ts', timeout: 180_000 },
    // No tests: `npm run bench:app` and `npm run screenshots` alone run these.
    { name: 'bench', testMatch: 'bench/**/*.spec.ts', timeout: 600_000, use: { trace: 'off' } },
    { name: 'screenshots', testMatch: 'screenshots/**/*.spec.ts', timeout: 180_000, use: { trace: 'off' } },
  ],
});

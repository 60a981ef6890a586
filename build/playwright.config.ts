// Tests that drive a window: the loopback host in real Chromium, the desktop host in real Electron, the packaged app.
// `npm test` builds the bundles and gives them a display first.

import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { IN_THE_BROWSER_ONLY, ON_THE_DESKTOP_ONLY } from '../test/flows/hosts.ts';
import { chromiumArguments, findChromium } from '../test/support/find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findChromium();
const resultsOf = (name: string): string => `${root}test-results/windows/${name}`;

export default defineConfig({
  testDir: `${root}test`,
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
    // Recording every test costs a third of the whole run; the second try of a failed one is enough to see why.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumArguments(), ...(executablePath === null ? {} : { executablePath }) },
  },
  // A folder each: kinds may run side by side, and a run empties its own.
  projects: [
    { name: 'states', outputDir: resultsOf('states'), testMatch: 'browser/**/*.spec.ts' },
    {
      name: 'browser',
      outputDir: resultsOf('browser'),
      testMatch: 'flows/**/*.spec.ts',
      testIgnore: [...ON_THE_DESKTOP_ONLY],
    },
    {
      name: 'desktop',
      outputDir: resultsOf('desktop'),
      testMatch: ['desktop/**/*.spec.ts', 'flows/**/*.spec.ts'],
      testIgnore: [...IN_THE_BROWSER_ONLY],
    },
    { name: 'package', outputDir: resultsOf('package'), testMatch: 'package/**/*.spec.ts', timeout: 180_000 },
    // No tests: `npm run bench:app`, `bench:reminders` and `screenshots` alone run these.
    {
      name: 'bench',
      outputDir: resultsOf('bench'),
      testMatch: 'bench/app.spec.ts',
      timeout: 600_000,
      use: { trace: 'off' },
    },
    {
      name: 'bench-reminders',
      outputDir: resultsOf('bench-reminders'),
      testMatch: 'bench/reminders.spec.ts',
      timeout: 600_000,
      use: { trace: 'off' },
    },
    {
      name: 'screenshots',
      outputDir: resultsOf('screenshots'),
      testMatch: 'screenshots/**/*.spec.ts',
      timeout: 180_000,
      use: { trace: 'off' },
    },
  ],
});

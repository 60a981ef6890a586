// Everything that needs no window: units, the host contract, seeded walks and the walls. Windows are Playwright's.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project per kind, so that `npm test` can report each with its own line. */
function kind(name: string, testTimeout: number) {
  return { extends: true as const, test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], testTimeout } };
}

/** The zones of machines on which everything about time is tried once more: its answers must be the same. */
const MACHINE_ZONES = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata'];
const ABOUT_TIME = [
  'test/unit/support/machine-zone.test.ts',
  'test/unit/shared/time.test.ts',
  'test/unit/shared/guard/**/*.test.ts',
  'test/unit/shared/agent/shift.test.ts',
  'test/unit/shared/promise/{window,phase,try-window,ladder,rungs,decide,shift-calls,snooze,tries,notices}.test.ts',
  'test/unit/shared/copy/{format,day-time}.test.ts',
];

/** `--project 'zone *'` runs them all. */
function machineZone(zone: string) {
  return {
    extends: true as const,
    // Pure all of them, so they may share a process: loading each anew would take longer than the tests.
    test: { name: `zone ${zone}`, include: ABOUT_TIME, env: { TZ: zone }, isolate: false, testTimeout: 30_000 },
  };
}

export default defineConfig({
  root,
  test: {
    environment: 'node',
    pool: 'forks',
    // Machines are shared and noisy; a limit is only there to end what hangs.
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Wall clocks of tests are the tests' own; the machine's zone must not decide any answer.
    env: { TZ: 'UTC' },
    projects: [
      kind('unit', 30_000),
      kind('architecture', 60_000),
      kind('fuzz', 120_000),
      kind('contract', 120_000),
      // Real telephones on a busy machine, as in windows: what needed its second try is named in the run's own line.
      { ...kind('phones', 90_000), test: { ...kind('phones', 90_000).test, retry: 1 } },
      ...MACHINE_ZONES.map(machineZone),
    ],
  },
});

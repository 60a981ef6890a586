// Everything that needs no window: units, the host contract, seeded walks and the walls. Windows are Playwright's.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project per kind, so that `npm test` can report each with its own line. */
function kind(name: string, testTimeout: number) {
  return { extends: true as const, test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], testTimeout } };
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
      // Figures, not tests: `npm run bench` alone runs it.
      { extends: true, test: { name: 'bench', include: ['test/bench/*.bench.ts'], testTimeout: 600_000 } },
    ],
  },
});

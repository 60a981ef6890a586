// Processes that save are killed at random moments, and at chosen file calls: while saving, inside a checkpoint, at
// midnight, while opening and while upgrading. `npm run torture:store` goes on for longer.

import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/store-folder.ts';
import { bundleTest } from '../support/node-program.ts';
import { tortureStore } from '../torture/store/rounds.ts';

const ROUNDS = 30;
const SEED = 5;
/** Ends what hangs; on a busy machine a round takes seconds. */
const LIMIT_MS = 600_000;

it(
  'D4, L4: whatever was answered "saved" before a SIGKILL is found by the next start, whole, and nothing else is left',
  async () => {
    const program = await bundleTest('test/torture/store/writer.ts');
    const told: string[] = [];
    const folder = await temporaryFolder();
    const account = await tortureStore({ seed: SEED, rounds: ROUNDS, program, folder, say: (line) => told.push(line) });
    expect(told).toEqual([]);
    expect(account).toMatchObject({ rounds: ROUNDS, lost: 0, unreadable: 0, leftovers: 0 });
    expect(account.acknowledged).toBeGreaterThan(ROUNDS);
  },
  LIMIT_MS,
);

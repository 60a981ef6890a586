// Seeded walks of the whole product over doubles: sleeps, clocks that are set, ends between showing and recording, disks
// and desktops that fail, and an agent who acts. A failing walk prints its seed and its operations; pin it below.

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { walkCore } from '../support/core-world.ts';
import { anyCoreWalk, type CoreWalk } from '../support/walk/core-ops.ts';

const RUNS = 8;
/** A failing walk is made smaller for so long, and printed as far as that came. */
const SHRINKING_MS = 30_000;

describe('whatever happens to the app, it rings, and it keeps what it answered (I1, I2, I3, I4, I5, I6, I7, D7)', () => {
  it.each([1, 7, 2026, 90210])('seed %i', async (seed) => {
    await fc.assert(
      fc.asyncProperty(anyCoreWalk(14), async (walk) => {
        await walkCore(walk);
      }),
      { seed, numRuns: RUNS, interruptAfterTimeLimit: SHRINKING_MS },
    );
  });
});

/** Walks worth repeating by name: each failed once. */
const PINNED: readonly ({ readonly name: string } & CoreWalk)[] = [
  {
    name: 'a promise that ends while its toast waits for the one before it is not told any more (I4)',
    dueInMinutes: [2, 2],
    ops: [
      { op: 'pass', ms: 60_000 },
      { op: 'act', act: 'newTime', which: 1 },
    ],
  },
  {
    name: 'S9: the clock is set back while the desktop hangs over *late*, for which *due* had given way',
    dueInMinutes: [1],
    ops: [
      { op: 'unpause' },
      { op: 'act', act: 'snooze', which: 0 },
      { op: 'toast', how: 'hang' },
      { op: 'setClock', ms: -373_148 },
    ],
  },
];

describe('pinned walks of the whole product', () => {
  it.each(PINNED)('$name', async (one) => {
    await walkCore(one);
  });
});

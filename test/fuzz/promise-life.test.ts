// Seeded walks over the life of a promise, its phases and its ladder: time passes, sleeps, is set back and forth, the
// app crashes at any step, the disk and the desktop fail, calls come and go, the agent acts. A failing walk prints its
// seed and its operations; pin it below, with its name.

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { type Op, walk } from '../support/promise-world.ts';
import { anyWalk } from '../support/walk/promise-ops.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const RUNS = 60;
/** A failing walk is made smaller for so long, and printed as far as that came. */
const SHRINKING_MS = 30_000;
const SEEDS = [1, 2, 3, 2026, 428, 8071];

describe('whatever happens, no promise is lost, doubled, silenced or forgotten (I1, I2, I3, I4, I5, I7, I8)', () => {
  it.each(SEEDS)('seed %i', (seed) => {
    fc.assert(
      fc.property(anyWalk(60), (ops) => {
        walk(ops);
      }),
      { seed, numRuns: RUNS, interruptAfterTimeLimit: SHRINKING_MS },
    );
  });
});

/** Walks worth repeating by name: each failed once, here or with a rule taken out of the ladder. */
const PINNED: readonly { readonly name: string; readonly ops: readonly Op[] }[] = [
  {
    name: 'a clock set back an hour during a snooze does not silence it (I8)',
    ops: [
      { op: 'pass', ms: 43 * MINUTE },
      { op: 'act', act: 'snooze', which: 0 },
      { op: 'setClock', ms: -HOUR },
      { op: 'pass', ms: 11 * MINUTE },
    ],
  },
  {
    name: 'a clock set back behind a snooze that was taken before the window: it rings when that snooze ends by the clock',
    ops: [
      { op: 'pass', ms: 38 * MINUTE + 1 },
      { op: 'act', act: 'snooze', which: 0 },
      { op: 'setClock', ms: -300_001 },
      { op: 'pass', ms: 5 * MINUTE },
      { op: 'pass', ms: 5 * MINUTE },
      { op: 'pass', ms: 5 * MINUTE },
    ],
  },
  {
    name: 'a clock set back before the moment of promising, once it was due: its rungs go on (I8)',
    ops: [
      { op: 'pass', ms: 43 * MINUTE },
      { op: 'setClock', ms: -2_655_002 },
      { op: 'pass', ms: 4 * MINUTE },
    ],
  },
  {
    name: 'a clock set back during a snooze that ends with the due time: the rung at its end is not passed over (I3)',
    ops: [
      { op: 'pass', ms: 53 * MINUTE },
      { op: 'act', act: 'snooze', which: 0 },
      { op: 'setClock', ms: -5 * MINUTE },
      { op: 'pass', ms: 10 * MINUTE },
    ],
  },
  {
    name: 'a reaction that lies ahead after the clock was set back answers nothing that is shown now (I8)',
    ops: [
      { op: 'pass', ms: 53 * MINUTE },
      { op: 'open', which: 0 },
      { op: 'setClock', ms: -10 * MINUTE },
      { op: 'act', act: 'snooze', which: 0 },
      { op: 'pass', ms: 15 * MINUTE },
    ],
  },
  {
    name: 'a clock set back just after a rung gave way to late: it is told now, not when late comes by the clock (I8)',
    ops: [
      { op: 'pass', ms: 38 * MINUTE },
      { op: 'promise', leadMs: MINUTE, windowMs: 1 },
      { op: 'pass', ms: MINUTE },
      { op: 'setClock', ms: -135_001 },
      { op: 'pass', ms: 135_001 },
    ],
  },
  {
    name: 'a clock set back behind the moment of promising does not hold up the next try (I1)',
    ops: [
      { op: 'pass', ms: 38 * MINUTE },
      { op: 'promise', leadMs: 1, windowMs: 1 },
      { op: 'setClock', ms: -30 * MINUTE },
      { op: 'act', act: 'noAnswer', which: 1 },
      { op: 'setClock', ms: 15 * MINUTE },
      { op: 'pass', ms: 20 * MINUTE },
    ],
  },
  {
    name: 'what gave way to a quiet rung is decided anew when the call turns out to be a forgotten one (I3)',
    ops: [
      { op: 'pass', ms: 38 * MINUTE },
      { op: 'ring' },
      { op: 'pass', ms: 15 * MINUTE },
      { op: 'setClock', ms: -1 },
      { op: 'pass', ms: 135_001 },
    ],
  },
  {
    name: 'a crash between showing and recording repeats the rung, and loses none (I2)',
    ops: [
      { op: 'pass', ms: 38 * MINUTE },
      { op: 'crash', after: 0, awayMs: 15 * MINUTE },
      { op: 'crash', after: 0, awayMs: 1 },
      { op: 'pass', ms: 20 * MINUTE },
    ],
  },
];

describe('pinned walks', () => {
  it.each(PINNED)('$name', ({ ops }) => {
    walk(ops);
  });
});

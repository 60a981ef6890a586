// Seeded walks over the life of a promise, its phases and its ladder: time passes, sleeps, is set back and forth, the
// app crashes, calls come and go, the agent acts. A failing walk prints its operations; pin it below, with its name.

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { type Act, type Op, walk } from '../support/promise-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What ends a promise comes seldom: most of a walk is what a promise lives through. */
const ACT_WEIGHTS: Readonly<Record<Act, number>> = {
  snooze: 8,
  noAnswer: 3,
  undo: 3,
  voicemail: 1,
  offer: 1,
  answered: 1,
  newTime: 1,
  handOver: 1,
  rangFirst: 1,
  notNeeded: 1,
  missed: 1,
};
const act = fc.constantFrom(...(Object.keys(ACT_WEIGHTS) as Act[]).flatMap((one) => Array(ACT_WEIGHTS[one]).fill(one)));

/** Short and long, on the millisecond and on the minute: boundaries are where it breaks. */
const span = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: most }), fc.constantFrom(1, MINUTE, 5 * MINUTE, 15 * MINUTE));

const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 6, arbitrary: span(20 * MINUTE).map((ms): Op => ({ op: 'pass', ms })) },
  { weight: 2, arbitrary: span(12 * HOUR).map((ms): Op => ({ op: 'sleep', ms })) },
  { weight: 3, arbitrary: fc.integer({ min: -2 * HOUR, max: HOUR }).map((ms): Op => ({ op: 'setClock', ms })) },
  { weight: 2, arbitrary: fc.constantFrom<Op>({ op: 'crash' }, { op: 'ring' }, { op: 'hangUp' }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(span(3 * HOUR), span(HOUR))
      .map(([leadMs, windowMs]): Op => ({ op: 'promise', leadMs, windowMs })),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(act, fc.nat(3)).map(([what, which]): Op => ({ op: 'act', act: what, which })),
  },
);

/** From 14:02 to the advance notice: most of what can go wrong goes wrong around the window. */
const TO_THE_WINDOW: Op = { op: 'pass', ms: 38 * MINUTE };

const SEEDS = [1, 2, 3, 2026, 428, 8071];

describe('whatever happens, no promise is lost, doubled or silenced (I1, I2, I4, I5, I7, I8)', () => {
  it.each(SEEDS)('seed %i', (seed) => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 60 }), (ops) => {
        walk([TO_THE_WINDOW, ...ops]);
      }),
      { seed, numRuns: 200 },
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
];

describe('pinned walks', () => {
  it.each(PINNED)('$name', ({ ops }) => {
    walk(ops);
  });
});

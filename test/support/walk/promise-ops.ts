// Chance for walks over the life of promises: what happens, how often, and for how long.

import fc from 'fast-check';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';
import type { Op } from '../promise-world.ts';
import type { Act } from './promise-acts.ts';

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

/** Short and long, on the millisecond and on the minute: boundaries are where it breaks. */
export function span(mostMs: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 1, max: mostMs }),
    fc.constantFrom(1, MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS).filter((ms) => ms <= mostMs),
  );
}

/** An act by its weight. */
export const anyAct: fc.Arbitrary<Act> = fc.constantFrom(
  ...(Object.keys(ACT_WEIGHTS) as Act[]).flatMap((act) => Array<Act>(ACT_WEIGHTS[act]).fill(act)),
);

const anyOp: fc.Arbitrary<Op> = fc.oneof(
  { weight: 12, arbitrary: span(20 * MINUTE_MS).map((ms): Op => ({ op: 'pass', ms })) },
  { weight: 3, arbitrary: span(12 * HOUR_MS).map((ms): Op => ({ op: 'sleep', ms })) },
  { weight: 5, arbitrary: fc.integer({ min: -2 * HOUR_MS, max: HOUR_MS }).map((ms): Op => ({ op: 'setClock', ms })) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(4), span(2 * HOUR_MS)).map(([after, awayMs]): Op => ({ op: 'crash', after, awayMs })),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Op>(
      ...([{ op: 'ring' }, { op: 'hangUp' }, { op: 'unpause' }, { op: 'mute' }, { op: 'unmute' }] as const),
    ),
  },
  { weight: 2, arbitrary: span(4 * HOUR_MS).map((ms): Op => ({ op: 'pause', ms })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Op>(
      { op: 'disk', works: false },
      { op: 'disk', works: true },
      { op: 'show', toast: false, window: true },
      { op: 'show', toast: false, window: false },
      { op: 'show', toast: true, window: false },
      { op: 'show', toast: true, window: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata')
      .map((zone): Op => ({ op: 'zone', zone })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(span(3 * HOUR_MS), span(HOUR_MS))
      .map(([leadMs, windowMs]): Op => ({ op: 'promise', leadMs, windowMs })),
  },
  { weight: 2, arbitrary: fc.nat(3).map((which): Op => ({ op: 'open', which })) },
  { weight: 10, arbitrary: fc.tuple(anyAct, fc.nat(3)).map(([act, which]): Op => ({ op: 'act', act, which })) },
);

/** From 14:02 to the advance notice: most of what can go wrong goes wrong around the window. */
const TO_THE_WINDOW: Op = { op: 'pass', ms: 38 * MINUTE_MS };

export function anyWalk(most: number): fc.Arbitrary<readonly Op[]> {
  return fc.array(anyOp, { maxLength: most, size: 'max' }).map((ops) => [TO_THE_WINDOW, ...ops]);
}

// What an option costs in minutes: yours, the customer's and the supervisor's (000-18). Starter figures are our own
// assumption until ten real uses are known.

import type { Call } from '../call/record.ts';
import type { PromiseCause } from '../promise/record.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../time.ts';

export type OptionNumber = 1 | 2 | 3;

export interface OptionMinutes {
  readonly you: number;
  readonly them: number;
  readonly supervisor: number;
}

/** c.6: hold and check 11, transfer 16, call back 11 and the wait. */
export const STARTER_MINUTES: Readonly<Record<OptionNumber, OptionMinutes>> = {
  1: { you: 4, them: 4, supervisor: 3 },
  2: { you: 2, them: 8, supervisor: 6 },
  3: { you: 5, them: 3, supervisor: 3 },
};

export function totalMinutes({ you, them, supervisor }: OptionMinutes): number {
  return you + them + supervisor;
}

/** What one choice really took, from the timers. */
export interface RealMinutes {
  readonly option: OptionNumber;
  readonly at: Instant;
  /** 000-19: why they were needed. */
  readonly cause: PromiseCause;
  /** From the choice to what came of it, to a tenth of a minute. */
  readonly minutes: number;
  /** Of these, with the customer on hold. */
  readonly held: number;
}

/**
 * The real minutes of the finished options 1 and 2 of a call. Option 3 has none of its own: its minutes are those of
 * the call back.
 */
export function realMinutes(call: Call): RealMinutes[] {
  return call.options.flatMap(({ option, at, endedAt, cause }) => {
    if (option === 3 || endedAt === null) return [];
    const held = call.holds.reduce((sum, hold) => sum + overlap(hold.startedAt, hold.endedAt, at, endedAt), 0);
    return [{ option, at, cause, minutes: tenths(endedAt - at), held: tenths(held) }];
  });
}

/** Milliseconds that [start, end] shares with [from, to]; an unfinished hold runs on. */
function overlap(start: Instant | null, end: Instant | null, from: Instant, to: Instant): number {
  if (start === null) return 0;
  return Math.max(0, Math.min(end ?? to, to) - Math.max(start, from));
}

/** A clock set back must not make minutes negative, nor one set forward a day of them. */
export function tenths(ms: number): number {
  return Math.round((Math.min(Math.max(0, ms), 24 * HOUR_MS) / MINUTE_MS) * 10) / 10;
}

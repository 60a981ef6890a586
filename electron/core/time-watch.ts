// Compares the clock on the wall with the one nobody can set, look by look: a gap means that the computer slept or that
// somebody moved the clock (T1, T6, T7). Events of the system are only hints; this is what decides.

import type { Absence } from '../../shared/promise/notices.ts';
import { type Instant, SECOND_MS } from '../../shared/time.ts';
import type { Clock } from './ports.ts';

export interface TimeGap {
  /** Nobody looked between these. Null when the looks follow on each other. */
  readonly absence: Absence | null;
  /** The clock went back by so much, in ms; 0 when it did not. */
  readonly movedBackMs: number;
}

export interface TimeWatch {
  /** Call it at each look; the first compares with nothing. */
  look(): TimeGap;
  /** The system said that the computer was asleep: a gap found next is called by that name. */
  noteSleep(): void;
}

/** Below this a difference is a clock that is set right by the network. */
const NOTICED_MS = 5 * SECOND_MS;
/** A look comes at least every 15 s; with a busy computer, hardly later than this. */
const LONGEST_LOOK_MS = 60 * SECOND_MS;

const NO_GAP: TimeGap = { absence: null, movedBackMs: 0 };

export function createTimeWatch(clock: Clock): TimeWatch {
  let last: { readonly wall: Instant; readonly monotonic: number } | null = null;
  let sleptSince = false;

  return {
    look() {
      const before = last;
      const slept = sleptSince;
      last = { wall: clock.now(), monotonic: clock.monotonicMs() };
      sleptSince = false;
      if (before === null) return NO_GAP;
      const passed = last.monotonic - before.monotonic;
      const ahead = last.wall - before.wall - passed;
      if (ahead < -NOTICED_MS) return { absence: null, movedBackMs: -ahead };
      // Some systems count sleep on both clocks: then it is the look itself that came too late.
      if (ahead <= NOTICED_MS && passed <= LONGEST_LOOK_MS) return NO_GAP;
      const how = slept || passed > LONGEST_LOOK_MS ? 'slept' : 'unclear';
      return { absence: { from: before.wall, to: last.wall, how }, movedBackMs: 0 };
    },
    noteSleep() {
      sleptSince = true;
    },
  };
}

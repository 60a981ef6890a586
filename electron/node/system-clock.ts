// Clock and Timers on real time.

import { performance } from 'node:perf_hooks';
import { HOUR_MS, type Instant } from '../../shared/time.ts';
import type { Clock, Stop, Timers } from '../core/ports.ts';

/** Starts a sleep of at most LONGEST_SLEEP_MS; the platform's timer, or a test's. */
export type Sleep = (ms: number, wake: () => void) => Stop;

/** A timer above 2³¹−1 ms (24.8 days) fires at once (T3); a day is far below it. */
export const LONGEST_SLEEP_MS = 24 * HOUR_MS;

export function createSystemClock(): Clock {
  return {
    now: () => Date.now() as Instant,
    monotonicMs: () => performance.now(),
  };
}

/**
 * Sleeps in pieces until the monotonic clock says that the delay is over, so it never calls early. A delay of zero or
 * less calls in the next turn; one that is no number is a bug and throws.
 */
export function createSystemTimers(
  sleep: Sleep = platformSleep,
  monotonicMs: Clock['monotonicMs'] = createSystemClock().monotonicMs,
): Timers {
  return {
    after(delayMs, call) {
      if (Number.isNaN(delayMs)) throw new RangeError('A delay must be a number of milliseconds');
      const end = monotonicMs() + delayMs;
      let stop: Stop = () => undefined;
      const sleepOn = () => {
        stop = sleep(Math.min(Math.max(end - monotonicMs(), 0), LONGEST_SLEEP_MS), wake);
      };
      const wake = () => (monotonicMs() < end ? sleepOn() : call());
      sleepOn();
      return () => stop();
    },
  };
}

function platformSleep(ms: number, wake: () => void): Stop {
  // Rounded up: the platform cuts fractions off and would wake early again and again.
  const timer = setTimeout(wake, Math.ceil(ms));
  return () => clearTimeout(timer);
}

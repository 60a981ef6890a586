// A clock that stands still until the test moves it, and the timers that hang on it.

import type { Clock, Timers } from '../../electron/core/ports.ts';
import type { CalendarDay, WallTime, ZoneId } from '../../shared/time.ts';
import { type Instant, instantOf, plus } from '../../shared/time.ts';

export interface ManualClock {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Time passes for everybody: due timers run in order, each after what the one before it started has settled. */
  step(ms: number): Promise<void>;
  /** The machine sleeps or somebody sets the clock: the wall clock moves, timers and the monotonic clock do not. */
  jump(ms: number): void;
  /** Lets work that waits for nothing but its turn finish. */
  settle(): Promise<void>;
  /** Timers that wait; 0 after an orderly stop. */
  waiting(): number;
}

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** `settled` answers when nothing is under way; the default is for doubles, a host with real files brings its own. */
export function createManualClock(start: Instant, settled: () => Promise<void> = aFewTurns): ManualClock {
  let wall = start;
  let monotonic = 0;
  const timers = new Set<Timer>();

  function pass(ms: number): void {
    wall = plus(wall, ms);
    monotonic += ms;
  }

  function nextUntil(end: number): Timer | undefined {
    return [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }

  return {
    clock: { now: () => wall, monotonicMs: () => monotonic },
    timers: {
      after(delayMs, call) {
        const timer = { at: monotonic + Math.max(0, delayMs), call };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    async step(ms) {
      const end = monotonic + ms;
      await settled();
      for (let timer = nextUntil(end); timer !== undefined; timer = nextUntil(end)) {
        pass(timer.at - monotonic);
        timers.delete(timer);
        timer.call();
        await settled();
      }
      pass(end - monotonic);
      await settled();
    },
    jump(ms) {
      wall = plus(wall, ms);
    },
    settle: settled,
    waiting: () => timers.size,
  };
}

/** A few turns of the event loop: enough for chains of awaits over doubles, which never wait for the outside. */
async function aFewTurns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** `at('2026-03-18', '14:02', 'Europe/London')`: an instant as people write it. */
export function at(day: string, time: string, zone = 'Europe/London'): Instant {
  return instantOf(day as CalendarDay, time as WallTime, zone as ZoneId);
}

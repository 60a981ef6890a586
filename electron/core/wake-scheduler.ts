// The loop that never trusts a timer: look, sleep at most 15 s, look again. Whatever happens in between only makes the
// next look come sooner (reminders.md (b) "Next wake-up").

import type { Instant } from '../../shared/time.ts';
import type { Clock, Log, Stop, Timers } from './ports.ts';

/** A timer is only a hint: sleep, clock changes and lost wake-ups cost at most this much (T1, T2). */
export const LONGEST_SLEEP_MS = 15_000;
/** Bursts of changes become one look. */
export const SHORTEST_SLEEP_MS = 250;

export interface WakeScheduler {
  start(): void;
  /** Look now, or as soon as the last look is 250 ms old. Calls coalesce. */
  wake(): void;
  stop: Stop;
}

export interface SchedulerParts {
  readonly clock: Clock;
  readonly timers: Timers;
  /** One look; answers when the next is needed, null when only a change can make one necessary. */
  look(): Promise<Instant | null>;
  readonly log: Log;
}

export function createWakeScheduler({ clock, timers, look, log }: SchedulerParts): WakeScheduler {
  let state: 'idle' | 'sleeping' | 'looking' = 'idle';
  let again = false;
  let lastLookMs = Number.NEGATIVE_INFINITY;
  let cancelSleep: Stop = () => undefined;

  function sleep(delayMs: number): void {
    cancelSleep();
    state = 'sleeping';
    cancelSleep = timers.after(delayMs, () => void lookOnce());
  }

  async function lookOnce(): Promise<void> {
    cancelSleep();
    state = 'looking';
    again = false;
    lastLookMs = clock.monotonicMs();
    const nextAt = await look().catch((thrown: unknown) => {
      log.write('lookFailed', { error: thrown instanceof Error ? thrown.name : 'unknown' });
      return null;
    });
    if (isLooking()) sleep(again ? SHORTEST_SLEEP_MS : sleepUntil(nextAt, clock.now()));
  }

  /** Asked again after the await: a stop may have come in between. */
  function isLooking(): boolean {
    return state === 'looking';
  }

  return {
    start() {
      if (state === 'idle') void lookOnce();
    },
    wake() {
      if (state === 'looking') again = true;
      if (state !== 'sleeping') return;
      const ageMs = clock.monotonicMs() - lastLookMs;
      if (ageMs >= SHORTEST_SLEEP_MS) void lookOnce();
      else sleep(SHORTEST_SLEEP_MS - ageMs);
    },
    stop() {
      state = 'idle';
      cancelSleep();
    },
  };
}

function sleepUntil(nextAt: Instant | null, now: Instant): number {
  const wanted = nextAt === null ? LONGEST_SLEEP_MS : nextAt - now;
  return Math.min(LONGEST_SLEEP_MS, Math.max(SHORTEST_SLEEP_MS, wanted));
}

import { describe, expect, it } from 'vitest';
import {
  createSystemClock,
  createSystemTimers,
  LONGEST_SLEEP_MS,
  type Sleep,
} from '../../../../electron/node/system-clock.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_OF_PLATFORM_MS = 2 ** 31 - 1;

/** A platform timer driven by hand; `early` ms are cut from each sleep, as platforms do. */
function createHandSleep(early = 0) {
  let now = 0;
  const sleeps: number[] = [];
  let wakeNow: () => void = () => undefined;
  const sleep: Sleep = (ms, wake) => {
    sleeps.push(ms);
    let stopped = false;
    wakeNow = () => {
      now += Math.max(ms - early, 0.25);
      if (!stopped) wake();
    };
    return () => {
      stopped = true;
    };
  };
  return { sleeps, wake: () => wakeNow(), timers: createSystemTimers(sleep, () => now) };
}

describe('timers', () => {
  it.each([1, 28, 365 * 5])('T3: %i days are slept in pieces that no platform fires at once', (days) => {
    const { sleeps, wake, timers } = createHandSleep();
    let calls = 0;
    timers.after(days * DAY_MS, () => {
      calls += 1;
    });
    for (let day = 1; day <= days; day += 1) {
      expect(calls).toBe(0);
      wake();
    }
    expect(calls).toBe(1);
    expect(Math.max(...sleeps)).toBeLessThan(LONGEST_OF_PLATFORM_MS);
    expect(sleeps.reduce((sum, ms) => sum + ms)).toBe(days * DAY_MS);
  });

  it('never call early, even when the platform wakes them early', () => {
    const { sleeps, wake, timers } = createHandSleep(2);
    let calls = 0;
    timers.after(10, () => {
      calls += 1;
    });
    wake();
    expect(calls).toBe(0);
    for (let turn = 0; turn < 20 && calls === 0; turn += 1) wake();
    expect(calls).toBe(1);
    expect(sleeps.length).toBeGreaterThan(1);
  });

  it('stopped between two pieces do not call, and stopping twice is harmless', () => {
    const { wake, timers } = createHandSleep();
    let calls = 0;
    const stop = timers.after(3 * LONGEST_SLEEP_MS, () => {
      calls += 1;
    });
    wake();
    stop();
    stop();
    wake();
    wake();
    expect(calls).toBe(0);
  });

  it.each([0, -5])('a delay of %i ms calls in a later turn, not within the call', async (delayMs) => {
    let called = false;
    const over = new Promise<void>((resolve) => {
      createSystemTimers().after(delayMs, () => {
        called = true;
        resolve();
      });
    });
    expect(called).toBe(false);
    await over;
    expect(called).toBe(true);
  });

  it('a delay that is no number is a bug', () => {
    expect(() => createSystemTimers().after(Number.NaN, () => undefined)).toThrow(RangeError);
  });

  it('on the real platform call after at least their delay', async () => {
    const clock = createSystemClock();
    const start = clock.monotonicMs();
    await new Promise<void>((resolve) => createSystemTimers().after(20, resolve));
    expect(clock.monotonicMs() - start).toBeGreaterThanOrEqual(20);
  });
});

it('the clock tells whole milliseconds of the wall clock', () => {
  const now = createSystemClock().now();
  expect(Number.isInteger(now)).toBe(true);
  expect(Math.abs(now - Date.now())).toBeLessThan(1000);
});

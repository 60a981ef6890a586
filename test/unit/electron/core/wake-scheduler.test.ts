import { expect, it } from 'vitest';
import { createWakeScheduler } from '../../../../electron/core/wake-scheduler.ts';
import { HOUR_MS, type Instant, plus } from '../../../../shared/time.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';

/** Notes when it looked, in milliseconds since the start. */
function looking(
  nextAt: (now: Instant) => Instant | null = () => null,
  before: () => Promise<void> = async () => undefined,
) {
  const manual = createManualClock(TWO_PAST_TWO);
  const looks: number[] = [];
  const logged: string[] = [];
  const scheduler = createWakeScheduler({
    ...manual,
    log: { write: (event) => logged.push(event) },
    async look() {
      looks.push(manual.clock.monotonicMs());
      await before();
      return nextAt(manual.clock.now());
    },
  });
  return { manual, looks, logged, scheduler };
}

it('looks at the start at once', async () => {
  const { manual, looks, scheduler } = looking();
  scheduler.start();
  await manual.settle();
  expect(looks).toEqual([0]);
});

it('T1: never sleeps longer than 15 s, however far the next moment is', async () => {
  const { manual, looks, scheduler } = looking((now) => plus(now, 24 * HOUR_MS));
  scheduler.start();
  await manual.step(45_000);
  expect(looks).toEqual([0, 15_000, 30_000, 45_000]);
});

it('wakes exactly when the plan asks for it', async () => {
  const { manual, looks, scheduler } = looking((now) => (now === TWO_PAST_TWO ? plus(now, 4_200) : null));
  scheduler.start();
  await manual.step(5_000);
  expect(looks).toEqual([0, 4_200]);
});

it('never looks twice within 250 ms, even when the plan asks for the past', async () => {
  const { manual, looks, scheduler } = looking((now) => plus(now, -1));
  scheduler.start();
  await manual.step(500);
  expect(looks).toEqual([0, 250, 500]);
});

it('makes one look of a burst of changes', async () => {
  const { manual, looks, scheduler } = looking();
  scheduler.start();
  await manual.step(1_000);
  scheduler.wake();
  scheduler.wake();
  await manual.step(100);
  scheduler.wake();
  scheduler.wake();
  await manual.step(1_000);
  expect(looks).toEqual([0, 1_000, 1_250]);
});

it('remembers a change that comes while it looks', async () => {
  let finish: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      finish = resolve;
    });
  const { manual, looks, scheduler } = looking(undefined, pause);
  scheduler.start();
  await manual.settle();
  scheduler.wake();
  finish();
  await manual.step(250);
  expect(looks).toEqual([0, 250]);
});

it('T7: a wall clock set back does not stretch the sleep', async () => {
  const { manual, looks, scheduler } = looking((now) => plus(now, 10_000));
  scheduler.start();
  await manual.settle();
  manual.jump(-HOUR_MS);
  await manual.step(10_000);
  expect(looks).toEqual([0, 10_000]);
});

it('goes on after a look that failed, and says so in the log', async () => {
  const { manual, looks, logged, scheduler } = looking(() => {
    throw new Error('bug');
  });
  scheduler.start();
  await manual.step(15_000);
  expect(looks).toEqual([0, 15_000]);
  expect(logged).toEqual(['lookFailed', 'lookFailed']);
});

it('leaves no timer behind when it is stopped, also in the middle of a look', async () => {
  let finish: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      finish = resolve;
    });
  const { manual, looks, scheduler } = looking(undefined, pause);
  scheduler.start();
  await manual.settle();
  scheduler.stop();
  finish();
  await manual.step(60_000);
  expect(manual.waiting()).toBe(0);
  scheduler.wake();
  await manual.settle();
  expect(looks).toEqual([0]);
});

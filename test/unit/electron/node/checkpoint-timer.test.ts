import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCheckpointTimer } from '../../../../electron/node/checkpoint-timer.ts';

const PACE = { idleMs: 5_000, commands: 200, retryMs: 30_000 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Counts the checkpoints; `fail` makes the next ones fail. */
function createTimer() {
  const state = { runs: 0, fail: false };
  const timer = createCheckpointTimer(PACE, async () => {
    state.runs += 1;
    if (state.fail) throw new Error('held');
  });
  return { timer, state };
}

it('waits until nothing was saved for a while', async () => {
  const { timer, state } = createTimer();
  for (let time = 0; time < 10; time += 1) {
    timer.saved(1);
    await vi.advanceTimersByTimeAsync(PACE.idleMs - 1);
  }
  expect(state.runs).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(state.runs).toBe(1);
  await vi.advanceTimersByTimeAsync(PACE.retryMs * 2);
  expect(state.runs).toBe(1);
});

it('does not wait for a pause after many commands', async () => {
  const { timer, state } = createTimer();
  timer.saved(PACE.commands - 1);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.runs).toBe(0);
  timer.saved(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.runs).toBe(1);
});

it('is begun by no sign of life alone, and those count like any command', async () => {
  const { timer, state } = createTimer();
  timer.noted(PACE.commands - 1);
  await vi.advanceTimersByTimeAsync(PACE.idleMs * 100);
  expect(state.runs).toBe(0);
  timer.noted(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.runs).toBe(1);
});

it('a sign of life does not put off the checkpoint that waits', async () => {
  const { timer, state } = createTimer();
  timer.saved(1);
  await vi.advanceTimersByTimeAsync(PACE.idleMs - 1);
  timer.noted(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(state.runs).toBe(1);
});

it('tries again later when it failed, and no sooner', async () => {
  const { timer, state } = createTimer();
  state.fail = true;
  timer.soon();
  await vi.advanceTimersByTimeAsync(PACE.idleMs);
  await vi.advanceTimersByTimeAsync(PACE.retryMs - 1);
  expect(state.runs).toBe(1);
  state.fail = false;
  await vi.advanceTimersByTimeAsync(1);
  expect(state.runs).toBe(2);
});

it('asked for one, it answers when that one has ended, also with its failure', async () => {
  const { timer, state } = createTimer();
  await timer.now();
  state.fail = true;
  await expect(timer.now()).rejects.toThrow('held');
  expect(state.runs).toBe(2);
});

it('comes no more once it is stopped', async () => {
  const { timer, state } = createTimer();
  timer.saved(1);
  timer.stop();
  timer.saved(1);
  await vi.advanceTimersByTimeAsync(PACE.retryMs);
  expect(state.runs).toBe(0);
});

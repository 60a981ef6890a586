// When a checkpoint is due: after a pause in the work, or after many commands without one. One at a time; one that fails
// is tried again later.

import type { Stop } from '../core/ports.ts';

export interface CheckpointPace {
  /** After the last command, so that a busy moment is left alone. */
  readonly idleMs: number;
  /** At most so many commands are replayed by a start. */
  readonly commands: number;
  /** What stood in the way may take a while. */
  readonly retryMs: number;
}

export const USUAL_PACE: CheckpointPace = { idleMs: 5_000, commands: 200, retryMs: 30_000 };

export interface CheckpointTimer {
  /** So many commands were saved. */
  saved(commands: number): void;
  /** The same for what the product notes of itself each minute: it is worth no checkpoint of its own. */
  noted(commands: number): void;
  /** Something else has to be written. */
  soon(): void;
  /** Runs one when the one under way has ended. Rejects as it does. */
  now(): Promise<void>;
  stop: Stop;
}

export function createCheckpointTimer(pace: CheckpointPace, run: () => Promise<void>): CheckpointTimer {
  let count = 0;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;

  function wait(delayMs: number): void {
    if (timer !== null) clearTimeout(timer);
    if (!isStopped) timer = setTimeout(attempt, delayMs).unref();
  }

  function attempt(): void {
    now().catch(() => wait(pace.retryMs));
  }

  function now(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    count = 0;
    const next = running.then(run);
    running = next.catch(() => undefined);
    return next;
  }

  /** Whether so many have come together that the next checkpoint is begun at once. */
  function isFull(commands: number): boolean {
    count += commands;
    if (count < pace.commands) return false;
    attempt();
    return true;
  }

  return {
    saved(commands) {
      if (!isFull(commands)) wait(pace.idleMs);
    },
    noted: (commands) => void isFull(commands),
    soon: () => wait(pace.idleMs),
    now,
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

// Long work on everything that is saved: one at a time, shown as it goes, given up when the agent says so.

import type { TaskKind } from '../../shared/copies/task.ts';
import { refused } from '../../shared/outcome.ts';
import type { Clock, CopyRefusal, Work } from './ports.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Session } from './session.ts';

/** More often nobody sees. */
const SHOWN_EVERY_MS = 200;

/** Busy: another work is under way, and this one was not begun. */
export type TaskRefusal = CopyRefusal | { readonly kind: 'busy' };

export interface TaskBoard {
  run<Value>(
    kind: TaskKind,
    carryOut: (work: Work) => Promise<Outcome<Value, TaskRefusal>>,
  ): Promise<Outcome<Value, TaskRefusal>>;
  /** The work under way ends soon, without an effect. */
  giveUp(): void;
  /** Answers when nothing is under way. */
  idle(): Promise<void>;
}

export interface TaskBoardParts {
  readonly session: Pick<Session, 'task'>;
  readonly feed: Pick<ChangeFeed, 'refresh'>;
  readonly clock: Pick<Clock, 'monotonicMs'>;
}

export function createTaskBoard({ session, feed, clock }: TaskBoardParts): TaskBoard {
  let current: { isGivenUp: boolean } | null = null;
  let ended: Promise<unknown> = Promise.resolve();

  function show(task: Session['task']): void {
    session.task = task;
    feed.refresh(new Set(['task']));
  }

  function workOf(kind: TaskKind, own: { isGivenUp: boolean }): Work {
    let shownMs = clock.monotonicMs();
    return {
      isGivenUp: () => own.isGivenUp,
      tell(done, of) {
        const nowMs = clock.monotonicMs();
        if (nowMs - shownMs < SHOWN_EVERY_MS) return;
        shownMs = nowMs;
        show({ kind, done, of });
      },
    };
  }

  return {
    async run(kind, carryOut) {
      if (current !== null) return refused({ kind: 'busy' });
      const own = { isGivenUp: false };
      current = own;
      show({ kind, done: 0, of: null });
      const running = carryOut(workOf(kind, own));
      ended = running.catch(() => undefined);
      try {
        return await running;
      } finally {
        current = null;
        show(null);
      }
    },
    giveUp() {
      if (current !== null) current.isGivenUp = true;
    },
    idle: async () => void (await ended),
  };
}

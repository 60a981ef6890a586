// Shows what plan() asks for, in its order, and records what the desktop said to each.

import type { LadderAction } from '../../shared/promise/ladder.ts';
import type { Absence } from '../../shared/promise/notices.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock, Stop, Timers } from './ports.ts';
import { noticeOf } from './reminder-notices.ts';
import type { RungRecorder } from './rung-recorder.ts';
import type { ShownNotices } from './shown-notices.ts';

/** Toasts that come together come this far apart, so that each is seen (reminders.md "Catch-up"). */
const APART_MS = 1_000;

export interface RungShows {
  /** Answers when the desktop has answered all of them; none waits for the answer to the one before it. */
  carryOut(actions: readonly LadderAction[], away: Absence | null): Promise<void>;
  /** What is still to be shown is not; the next start shows it. */
  stop: Stop;
}

export interface ShowParts {
  readonly view: LedgerReader;
  readonly recorder: RungRecorder;
  readonly notices: ShownNotices;
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
}

export function createRungShows({ view, recorder, notices, clock, timers }: ShowParts): RungShows {
  let stopped = false;

  async function showOnDesktop(action: ShowingAction, away: Absence | null): Promise<void> {
    const steps = action.kind === 'summary' ? action.steps : [action];
    const notice = noticeOf(view, action, clock.now(), away);
    if (notice === null) return;
    const outcome = await notices.show(notice);
    const failure = outcome.kind === 'refused' ? outcome.reason : null;
    const asShown = action.kind === 'summary' ? 'summary' : 'accepted';
    const showing = { at: clock.now(), outcome: failure === null ? asShown : 'failed', failure } as const;
    for (const step of steps) recorder.record(step, showing);
  }

  function recordOnly(action: Exclude<LadderAction, { kind: 'summary' }>): void {
    const outcome = action.kind === 'skip' ? 'overtaken' : 'quietOnCall';
    recorder.record(action, { at: clock.now(), outcome, failure: null });
  }

  return {
    async carryOut(actions, away) {
      const shows: Promise<void>[] = [];
      for (const action of actions) {
        if (isShowing(action)) {
          if (shows.length > 0) await pause(timers, APART_MS);
          if (stopped) return;
          shows.push(showOnDesktop(action, away));
        } else recordOnly(action);
      }
      await Promise.all(shows);
    },
    stop() {
      stopped = true;
    },
  };
}

type ShowingAction =
  | Extract<LadderAction, { kind: 'summary' }>
  | (Extract<LadderAction, { kind: 'show' }> & { readonly quiet: 'no' | 'soundless' });

/** plan() never sums up on a call: what is quiet there is noted one by one. */
function isShowing(action: LadderAction): action is ShowingAction {
  return action.kind === 'summary' || (action.kind === 'show' && action.quiet !== 'onCall');
}

function pause(timers: Timers, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    timers.after(delayMs, resolve);
  });
}

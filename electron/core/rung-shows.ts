// Shows what plan() asks for, in its order and by the means of each rung, and records what the desktop said.

import type { PromiseId } from '../../shared/ids.ts';
import type { LadderAction } from '../../shared/promise/ladder.ts';
import type { Absence } from '../../shared/promise/notices.ts';
import type { RungEntry } from '../../shared/promise/record.ts';
import { type Means, rungRow } from '../../shared/promise/rungs.ts';
import type { AlertBoard } from './alert-board.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Attention, Clock, Stop, Timers } from './ports.ts';
import { noticeOf } from './reminder-notices.ts';
import type { RungRecorder } from './rung-recorder.ts';
import type { ShownNotices } from './shown-notices.ts';

/** Toasts that come together come this far apart, so that each is seen (reminders.md "Catch-up"). */
const APART_MS = 1_000;

export interface RungShows {
  /** Answers when the desktop has answered all of them; none waits for the answer to the one before it. */
  carryOut(actions: readonly LadderAction[], away: Absence | null): Promise<void>;
  /** The toasts of these once more, without sound and without a line in the log. */
  showAgain(actions: readonly Extract<LadderAction, { kind: 'show' }>[]): Promise<void>;
  /** What is still to be shown is not; the next start shows it. */
  stop: Stop;
}

export interface ShowParts {
  readonly view: LedgerReader;
  readonly recorder: RungRecorder;
  readonly notices: ShownNotices;
  readonly board: Pick<AlertBoard, 'raise'>;
  readonly attention: Pick<Attention, 'flash'>;
  /** Our own short sound, at the volume the agent chose. */
  playSound(): void;
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
}

/** Stands for *late* and *due* of several at once. */
const SUMMARY: Means = { toast: 'urgent', flash: true, window: true, sound: true };

/** What is written of an action for which nothing is shown. */
const UNSHOWN = { skip: 'overtaken', show: 'quietOnCall', ask: 'accepted' } as const;

type Told = Pick<RungEntry, 'outcome' | 'failure'>;

export function createRungShows(parts: ShowParts): RungShows {
  const { view, recorder, notices, board, attention, clock, timers } = parts;
  let stopped = false;

  async function show(action: ShowingAction, away: Absence | null): Promise<void> {
    const steps = action.kind === 'summary' ? action.steps : [action];
    const means = (action.kind === 'show' && rungRow(action.rung)?.means) || SUMMARY;
    const notice = noticeOf(view, action, clock.now(), away);
    if (notice === null) return;
    if (means.flash) attention.flash();
    if (means.sound && !notice.silent) parts.playSound();
    const ids = steps.map(({ promiseId }) => promiseId);
    const told = await tellBy(means, ids, () => notices.show(notice, ids));
    const outcome = action.kind === 'summary' && told.outcome === 'accepted' ? 'summary' : told.outcome;
    for (const step of steps) recorder.record(step, { at: clock.now(), ...told, outcome });
  }

  /** A toast that is refused brings up our own window now (reminders.md (b) "The ladder"); of both, one is enough. */
  async function tellBy(means: Means, ids: readonly PromiseId[], toast: () => ReturnType<ShownNotices['show']>) {
    const window = means.window ? board.raise(ids) : null;
    const toasted = means.toast === 'none' ? null : await toast();
    if (toasted?.kind === 'done') return { outcome: 'accepted', failure: null } satisfies Told;
    const raised = await (window ?? (toasted === null ? null : board.raise(ids)));
    if (raised === null) return { outcome: 'accepted', failure: null } satisfies Told;
    if (raised.kind === 'refused')
      return { outcome: 'failed', failure: toasted?.reason ?? raised.reason } satisfies Told;
    const outcome = toasted === null ? 'accepted' : 'window';
    return { outcome, failure: toasted?.reason ?? null } satisfies Told;
  }

  function recordOnly(action: Exclude<LadderAction, { kind: 'summary' }>): void {
    recorder.record(action, { at: clock.now(), outcome: UNSHOWN[action.kind], failure: null });
  }

  return {
    async carryOut(actions, away) {
      const shows: Promise<void>[] = [];
      for (const action of actions) {
        if (isShowing(action)) {
          if (shows.length > 0) await pause(timers, APART_MS);
          if (stopped) return;
          shows.push(show(action, away));
        } else recordOnly(action);
      }
      await Promise.all(shows);
    },
    async showAgain(actions) {
      for (const action of actions) {
        const notice = noticeOf(view, action, clock.now(), null);
        if (notice !== null && !stopped) await notices.show(notice, [action.promiseId]);
      }
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

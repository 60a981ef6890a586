// One look of the reminder loop: ask plan() what is due, show it, note that it was shown. It waits for nothing but the
// desktop, and for that not long: no window, no network, no dialog, no save (reminders.md (b) rule 4).

import { glanceOf } from '../../shared/desk/glance.ts';
import { type LadderAction, plan } from '../../shared/promise/ladder.ts';
import type { Absence } from '../../shared/promise/notices.ts';
import { type Instant, MINUTE_MS } from '../../shared/time.ts';
import { liveCall } from './call-activity.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { CommandBus } from './command-bus.ts';
import { entry } from './commands/entries.ts';
import { zoneOfAgent } from './commands/zone-of-agent.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock, Desktop, Stop, Timers } from './ports.ts';
import { noticeOf } from './reminder-notices.ts';
import type { RungRecorder } from './rung-recorder.ts';
import type { Session } from './session.ts';
import type { ShownNotices } from './shown-notices.ts';

/** Toasts that come together come this far apart, so that each is seen (reminders.md "Catch-up"). */
const APART_MS = 1_000;
/** Often enough to say how long the app was away, seldom enough to spare the disk. */
const ALIVE_EVERY_MS = MINUTE_MS;

export interface ReminderLook {
  /** Answers when the next look is needed, as plan() says. */
  look(): Promise<Instant | null>;
  /** The app was not running until now: what fell due meanwhile is told as passed, once. */
  cameBack(absence: Absence | null): void;
  /** What is still to be shown is not; the next start shows it. */
  stop: Stop;
}

export interface ReminderParts {
  readonly view: LedgerReader;
  readonly bus: Pick<CommandBus, 'note'>;
  readonly session: Session;
  readonly recorder: RungRecorder;
  readonly notices: ShownNotices;
  readonly desktop: Pick<Desktop, 'showGlance'>;
  readonly feed: Pick<ChangeFeed, 'emit' | 'refresh'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
}

export function createReminderLook(parts: ReminderParts): ReminderLook {
  const { view, bus, session, recorder, notices, desktop, feed, clock, timers } = parts;
  let absence: Absence | null = null;
  let aliveNotedAt: Instant | null = null;
  let stopped = false;

  function noteAlive(now: Instant): void {
    const isFresh = aliveNotedAt !== null && now >= aliveNotedAt && now - aliveNotedAt < ALIVE_EVERY_MS;
    if (isFresh) return;
    aliveNotedAt = now;
    void bus.note(({ engine }) => ({ puts: [entry('engine', { ...engine, aliveAt: now })], removes: [] }));
  }

  function tellOfLook(now: Instant): void {
    session.remindersCheckedAt = now;
    const { profile } = view.settings;
    const promises = view.openPromises();
    const customers = promises.flatMap(({ customerId }) => view.customer(customerId) ?? []);
    desktop.showGlance(
      glanceOf({ promises, customers, now, zone: zoneOfAgent(view), country: profile?.country ?? '' }),
    );
    feed.emit('remindersChecked', { now });
    feed.refresh(new Set(['clock']));
  }

  /** Shows what the desktop is to show, and records it with what the desktop said. */
  async function showOnDesktop(action: ShowingAction, away: Absence | null): Promise<void> {
    const steps = action.kind === 'summary' ? action.steps : [action];
    const notice = noticeOf(view, action, clock.now(), away);
    const outcome = notice === null ? null : await notices.show(notice);
    if (outcome === null) return;
    const failure = outcome.kind === 'refused' ? outcome.reason : null;
    const asShown = action.kind === 'summary' ? 'summary' : 'accepted';
    const showing = { at: clock.now(), outcome: failure === null ? asShown : 'failed', failure } as const;
    for (const step of steps) recorder.record(step, showing);
  }

  /** Ordered and apart, but none waits for the answer to the one before it: a desktop that hangs delays nobody. */
  async function carryOut(actions: readonly LadderAction[], away: Absence | null): Promise<void> {
    const shows: Promise<void>[] = [];
    for (const action of actions) {
      if (isShowing(action)) {
        if (shows.length > 0) await pause(timers, APART_MS);
        if (stopped) return;
        shows.push(showOnDesktop(action, away));
      } else {
        const outcome = action.kind === 'skip' ? 'overtaken' : 'quietOnCall';
        recorder.record(action, { at: clock.now(), outcome, failure: null });
      }
    }
    await Promise.all(shows);
  }

  return {
    cameBack(since) {
      absence = since;
    },
    stop() {
      stopped = true;
    },
    async look() {
      const now = clock.now();
      const away = absence;
      const { actions, nextAt } = plan({
        promises: recorder.withShown(view.openPromises()),
        now,
        call: liveCall(view),
        settings: { pausedUntil: null },
        lastRunningAt: away?.from ?? null,
      });
      absence = null;
      notices.removeAnswered();
      tellOfLook(now);
      noteAlive(now);
      await carryOut(actions, away);
      return nextAt;
    },
  };
}

type ShowingAction = Exclude<LadderAction, { kind: 'skip' }>;

function isShowing(action: LadderAction): action is ShowingAction {
  return action.kind !== 'skip' && action.quiet !== 'onCall';
}

function pause(timers: Timers, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    timers.after(delayMs, resolve);
  });
}

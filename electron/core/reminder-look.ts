// One look of the reminder loop: ask plan() what is due, have it shown, tell that somebody looked. It waits for nothing
// but the desktop, and for that not long: no window, no network, no dialog, no save (reminders.md (b) rule 4).

import { shiftsAround } from '../../shared/agent/shift.ts';
import { glanceOf } from '../../shared/desk/glance.ts';
import { plan } from '../../shared/promise/ladder.ts';
import type { Absence } from '../../shared/promise/notices.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { ladderWindow } from '../../shared/promise/try-window.ts';
import { type Instant, MINUTE_MS } from '../../shared/time.ts';
import { liveCall } from './call-activity.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { CommandBus } from './command-bus.ts';
import { zoneOfAgent } from './commands/zone-of-agent.ts';
import { createEngineNotes } from './engine-notes.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Attention, Clock, Desktop } from './ports.ts';
import type { RungRecorder } from './rung-recorder.ts';
import type { RungShows } from './rung-shows.ts';
import type { Session } from './session.ts';
import type { ShiftLook } from './shift-look.ts';
import type { ShownNotices } from './shown-notices.ts';
import type { SupervisorLook } from './supervisor-look.ts';
import { awaySince } from './start-up.ts';
import type { TimeWatch } from './time-watch.ts';
import type { UnlockLook } from './unlock-look.ts';

/** T5: a computer that falls asleep now would sleep through the start of a window. */
const AWAKE_BEFORE_MS = 2 * MINUTE_MS;

export interface ReminderLook {
  /** Answers when the next look is needed, as plan() says. */
  look(): Promise<Instant | null>;
  /** The app was not running until now: what fell due meanwhile is told as passed, once. */
  cameBack(absence: Absence | null): void;
}

export interface ReminderParts {
  readonly view: LedgerReader;
  readonly bus: Pick<CommandBus, 'note'>;
  readonly session: Session;
  readonly recorder: RungRecorder;
  readonly notices: ShownNotices;
  readonly shows: RungShows;
  readonly shifts: ShiftLook;
  readonly supervisors: SupervisorLook;
  readonly unlocks: UnlockLook;
  readonly time: Pick<TimeWatch, 'look'>;
  readonly desktop: Pick<Desktop, 'showGlance'>;
  readonly attention: Pick<Attention, 'keepAwake'>;
  readonly feed: Pick<ChangeFeed, 'emit' | 'refresh'>;
  readonly clock: Pick<Clock, 'now'>;
}

export function createReminderLook(parts: ReminderParts): ReminderLook {
  const { view, bus, session, recorder, notices, shows, unlocks, time, desktop, attention, feed, clock } = parts;
  let absence: Absence | null = null;
  const notes = createEngineNotes(view, bus);

  /** What the clocks say about the time since the last look. */
  function noteGap(now: Instant): Absence | null {
    const gap = time.look();
    if (gap.movedBackMs > 0) session.clockMovedBack = { at: now, byMs: Math.round(gap.movedBackMs) };
    if (gap.absence !== null) session.away = awaySince(view, gap.absence) ?? session.away;
    const away = absence ?? gap.absence;
    absence = null;
    return away;
  }

  function tellOfLook(now: Instant): void {
    session.remindersCheckedAt = now;
    const promises = view.openPromises();
    const customers = promises.flatMap(({ customerId }) => view.customer(customerId) ?? []);
    const country = view.settings.profile?.country ?? '';
    desktop.showGlance(glanceOf({ promises, customers, now, zone: zoneOfAgent(view), country }));
    attention.keepAwake(view.settings.preferences.keepAwake && promises.some((promise) => startsSoon(promise, now)));
    feed.emit('remindersChecked', { now });
    feed.refresh(new Set(['clock', 'session']));
  }

  return {
    cameBack(since) {
      absence = since;
    },
    async look() {
      const now = clock.now();
      const away = noteGap(now);
      const { profile, preferences } = view.settings;
      const { actions, nextAt } = plan({
        promises: recorder.withShown(view.openPromises()),
        now,
        call: liveCall(view),
        settings: { pausedUntil: view.engine.pausedUntil, muted: preferences.muted },
        shiftStarts: profile === null ? [] : shiftsAround(profile, now).map(({ start }) => start),
        lastRunningAt: away?.from ?? null,
      });
      notes.forgetPause(now);
      notices.removeAnswered();
      tellOfLook(now);
      notes.alive(now);
      for (const beside of [parts.shifts, parts.supervisors]) beside.look(now);
      await Promise.all([shows.carryOut(actions, away), unlocks.look(now)]);
      return nextAt;
    },
  };
}

function startsSoon(promise: PromiseRecord, now: Instant): boolean {
  const { start } = ladderWindow(promise);
  return now < start && start - now <= AWAKE_BEFORE_MS;
}

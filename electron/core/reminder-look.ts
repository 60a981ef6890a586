// One look of the reminder loop: ask plan() what is due, have it shown, tell that somebody looked. It waits for nothing
// but the desktop, and for that not long: no window, no network, no dialog, no save (reminders.md (b) rule 4).

import { glanceOf } from '../../shared/desk/glance.ts';
import { plan } from '../../shared/promise/ladder.ts';
import type { Absence } from '../../shared/promise/notices.ts';
import { type Instant, MINUTE_MS } from '../../shared/time.ts';
import { liveCall } from './call-activity.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { CommandBus } from './command-bus.ts';
import { entry } from './commands/entries.ts';
import { zoneOfAgent } from './commands/zone-of-agent.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Clock, Desktop } from './ports.ts';
import type { RungRecorder } from './rung-recorder.ts';
import type { RungShows } from './rung-shows.ts';
import type { Session } from './session.ts';
import type { ShownNotices } from './shown-notices.ts';

/** Often enough to say how long the app was away, seldom enough to spare the disk. */
const ALIVE_EVERY_MS = MINUTE_MS;

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
  readonly desktop: Pick<Desktop, 'showGlance'>;
  readonly feed: Pick<ChangeFeed, 'emit' | 'refresh'>;
  readonly clock: Pick<Clock, 'now'>;
}

export function createReminderLook(parts: ReminderParts): ReminderLook {
  const { view, bus, session, recorder, notices, shows, desktop, feed, clock } = parts;
  let absence: Absence | null = null;
  let aliveNotedAt: Instant | null = null;

  function noteAlive(now: Instant): void {
    const isFresh = aliveNotedAt !== null && now >= aliveNotedAt && now - aliveNotedAt < ALIVE_EVERY_MS;
    if (isFresh) return;
    aliveNotedAt = now;
    void bus.note(({ engine }) => ({ puts: [entry('engine', { ...engine, aliveAt: now })], removes: [] }));
  }

  function tellOfLook(now: Instant): void {
    session.remindersCheckedAt = now;
    const promises = view.openPromises();
    const customers = promises.flatMap(({ customerId }) => view.customer(customerId) ?? []);
    const country = view.settings.profile?.country ?? '';
    desktop.showGlance(glanceOf({ promises, customers, now, zone: zoneOfAgent(view), country }));
    feed.emit('remindersChecked', { now });
    feed.refresh(new Set(['clock']));
  }

  return {
    cameBack(since) {
      absence = since;
    },
    async look() {
      const now = clock.now();
      const away = absence;
      absence = null;
      const { actions, nextAt } = plan({
        promises: recorder.withShown(view.openPromises()),
        now,
        call: liveCall(view),
        settings: { pausedUntil: null },
        lastRunningAt: away?.from ?? null,
      });
      notices.removeAnswered();
      tellOfLook(now);
      noteAlive(now);
      await shows.carryOut(actions, away);
      return nextAt;
    },
  };
}

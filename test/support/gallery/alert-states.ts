// The Alerts screen, the banners about reminders, and the small window on top.

import type { Desk } from '../../../shared/desk/desk.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import type { PromiseRecord, Rung, RungEntry } from '../../../shared/promise/record.ts';
import { HOUR_MS, MINUTE_MS, plus, SECOND_MS, type ZoneId } from '../../../shared/time.ts';
import { desk, KEPT_PROMISES, NOW, OPEN_PROMISES, promised, today } from './sample-day.ts';
import { DANA, OMAR } from './sample-people.ts';
import type { GalleryState } from './states.ts';

const alerts = { screen: 'alerts' } as const;

function shown(rung: Rung, time: string, change: Partial<RungEntry> = {}): RungEntry {
  return { anchor: today('13:43'), rung, at: today(time), outcome: 'accepted', failure: null, ...change };
}

/** Omar is late: what was shown of him, with two calls and a snooze between. */
const omar = promised(OMAR, 'billing', today('13:58'), {
  firstDueAt: today('13:43'),
  rungLog: [
    shown('advance', '13:38'),
    shown('due', '13:43', { outcome: 'quietOnCall' }),
    shown('repeat', '13:44', { outcome: 'overtaken' }),
    shown('window', '13:46'),
    shown('late', '13:58', { at: plus(today('13:58'), SECOND_MS) }),
    shown('nag', '14:03', { outcome: 'window', failure: 'The notification service does not answer' }),
  ],
  reactedAt: today('13:59'),
  history: [
    { at: today('10:00'), event: 'made' },
    { at: today('13:48'), event: 'snoozed' },
  ],
});
const danaLate = promised(DANA, 'parcel lost', today('13:58'));
const danaDue = promised(DANA, 'parcel lost', today('14:15'), {
  windowStart: today('14:00'),
  firstDueAt: today('14:00'),
});
const others = OPEN_PROMISES.slice(1);
const promises: PromiseRecord[] = [omar, ...others, ...KEPT_PROMISES];

const ready = desk({ promises });
const tested: Desk = { ...ready, health: { ...ready.health, testReminder: { at: today('14:01'), seen: true } } };

function health(change: Partial<Desk['health']>): Desk {
  return { ...tested, health: { ...tested.health, ...change } };
}

const onTop = (change: Partial<Desk>): GalleryState => ({ desk: { ...tested, ...change }, isOnTop: true });
const danas = [danaLate.id];

export const ALERT_STATES: Readonly<Record<string, GalleryState>> = {
  alerts: { desk: tested, view: alerts, checkedAgoMs: 10 * SECOND_MS },
  'alerts-asked': { desk: health({ testReminder: { at: NOW, seen: null } }), view: alerts },
  'alerts-log': { desk: tested, view: alerts, press: 'What was shown' },
  'alerts-wrong': {
    desk: health({ notificationFailure: 'Settings prevent the notification', startsAtLogin: 'blocked' }),
    view: alerts,
    checkedAgoMs: 95 * SECOND_MS,
    selfTest: { folder: { isWritable: true, free: 40_000_000_000, syncedBy: 'OneDrive', savedAt: NOW } },
  },
  'alerts-paused': { desk: health({ pausedUntil: plus(NOW, HOUR_MS) }), view: alerts },
  'alerts-browser': {
    desk: { ...health({ startsAtLogin: 'unavailable' }), host: { ...tested.host, kind: 'loopback' } },
    view: alerts,
  },
  'alert-banners': {
    desk: {
      ...health({
        pausedUntil: plus(NOW, 30 * MINUTE_MS),
        notificationFailure: 'Settings prevent the notification',
        clockMovedBack: { at: NOW, byMs: 58 * MINUTE_MS },
        zoneChanged: { from: 'Europe/London' as ZoneId, to: 'America/New_York' as ZoneId },
      }),
      away: { from: today('13:10'), to: today('14:00'), fellDue: 2, how: 'slept' },
    },
  },
  'on-top-late': onTop({ promises: [danaLate, ...others], alerts: danas }),
  'on-top-due': onTop({ promises: [danaDue, ...others], alerts: danas }),
  'on-top-several': onTop({
    promises: [danaLate, ...promises],
    alerts: [danaLate.id, omar.id, 'p-ortiz' as PromiseId],
  }),
  'on-top-unnamed': onTop({
    promises: [danaLate, ...others],
    alerts: danas,
    settings: { ...tested.settings, preferences: { ...tested.settings.preferences, hideNames: true } },
  }),
  'on-top-test': onTop({ health: { ...tested.health, testReminder: { at: NOW, seen: null } } }),
};

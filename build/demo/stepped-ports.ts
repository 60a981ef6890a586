// Ports for a past that is told, not lived: a clock that the story sets, and nothing that shows or dials.

import { createPhones } from '../../electron/node/telephony/phones.ts';
import type { Clock, Ports } from '../../electron/core/ports.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { Instant } from '../../shared/time.ts';

export interface SteppedClock extends Clock {
  /** The story goes on at this moment. */
  set(at: Instant): void;
}

export function createSteppedClock(start: Instant): SteppedClock {
  let at = start;
  return {
    now: () => at,
    monotonicMs: () => at - start,
    set(next) {
      at = next;
    },
  };
}

/** Timers never fire: the reminders of the story are shown by the app that opens it. */
export const quietPorts: Pick<
  Ports,
  'timers' | 'notifier' | 'desktop' | 'attention' | 'machine' | 'dialler' | 'phones' | 'log'
> = {
  timers: { after: () => () => {} },
  notifier: { show: async () => done(null), remove() {}, held: () => 0, onActivated: () => () => {} },
  desktop: {
    kind: 'loopback',
    platform: 'linux',
    staysOnTop: 'browser',
    showGlance() {},
    bringToFront() {},
    comeIntoView() {},
    setCompact: async () => false,
  },
  attention: {
    flash() {},
    showAlerts: async () => done(null),
    hideAlerts() {},
    beep() {},
    keepAwake() {},
  },
  machine: {
    startsAtLogin: async () => 'unavailable',
    setStartAtLogin: async () => 'unavailable',
    folder: async () => ({ isWritable: true, free: null, syncedBy: null, savedAt: null }),
    open: async () => refused('this is a story'),
    zoneRules: process.versions['tz'] ?? '',
  },
  dialler: { dial: async () => done(null) },
  phones: createPhones([]),
  log: { write() {} },
};

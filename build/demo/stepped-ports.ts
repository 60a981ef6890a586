// Ports for a past that is told, not lived: a clock that the story sets, and nothing that shows or dials.

import type { Clock, Ports } from '../../electron/core/ports.ts';
import { done } from '../../shared/outcome.ts';
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
export const quietPorts: Pick<Ports, 'timers' | 'notifier' | 'desktop' | 'dialler' | 'log'> = {
  timers: { after: () => () => {} },
  notifier: { show: async () => done(null), remove() {}, onActivated: () => () => {} },
  desktop: {
    kind: 'loopback',
    platform: 'linux',
    staysOnTop: 'browser',
    showGlance() {},
    bringToFront() {},
    setCompact: async () => false,
  },
  dialler: { dial: async () => done(null) },
  log: { write() {} },
};

// What an agent can do with a promise in a walk, as the events of its life.

import type { PromiseId } from '../../../shared/ids.ts';
import type { PromiseEvent } from '../../../shared/promise/events.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { proposeNextTry } from '../../../shared/promise/tries.ts';
import { type Instant, MINUTE_MS, plus, wallMoment } from '../../../shared/time.ts';
import { LONDON } from '../records.ts';

/** `open` is looking at it; `newTime` ends it and begins its successor. */
export const ACTS = [
  'snooze',
  'noAnswer',
  'voicemail',
  'undo',
  'offer',
  'answered',
  'newTime',
  'handOver',
  'rangFirst',
  'notNeeded',
  'missed',
] as const;
export type Act = (typeof ACTS)[number];

interface Moment {
  readonly now: Instant;
  /** The record as it was before the last act; null when none is known. */
  readonly before: PromiseRecord | null;
  readonly successor: PromiseId;
}

export function eventOf(record: PromiseRecord, act: Act, { now, before, successor }: Moment): PromiseEvent {
  const ending = { at: now, day: wallMoment(now, LONDON).day };
  const attempt = { kind: 'attempted', ...ending, beganAt: now, callId: null } as const;
  const events: Readonly<Record<Act, () => PromiseEvent>> = {
    answered: () => ({
      kind: 'reached',
      ...ending,
      reachedAt: plus(now, -MINUTE_MS),
      callId: null,
      updateOnly: false,
      successor: null,
      note: null,
    }),
    noAnswer: () => ({ ...attempt, how: 'noAnswer', nextTryAt: proposeNextTry(record, now, LONDON) }),
    voicemail: () => ({ ...attempt, how: 'voicemail', nextTryAt: null }),
    snooze: () => ({ kind: 'snoozed', at: now }),
    newTime: () => ({ kind: 'rescheduled', ...ending, successor, note: null }),
    offer: () => ({ kind: 'handOverOffered', at: now, to: 'Priya' }),
    handOver: () => ({ kind: 'handedOver', ...ending, to: 'Priya', note: 'said yes' }),
    rangFirst: () => ({ kind: 'customerRangFirst', ...ending, reachedAt: now, callId: null }),
    notNeeded: () => ({ kind: 'cancelledByCustomer', ...ending, callId: null, note: null }),
    missed: () => ({ kind: 'broken', ...ending, as: 'missed', note: 'forgot' }),
    undo: () => ({ kind: 'undone', at: now, before }),
  };
  return events[act]();
}

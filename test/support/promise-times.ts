// Moments of Dana's promise day, and what happens to a promise, as tests name them.

import { expect } from 'vitest';
import type { CallId, PromiseId } from '../../shared/ids.ts';
import type { Attempted, Broken, PromiseEvent, Reached } from '../../shared/promise/events.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { advance } from '../../shared/promise/status.ts';
import type { CalendarDay, Instant } from '../../shared/time.ts';
import { at } from './manual-clock.ts';

export const PROMISE_DAY = '2026-03-18' as CalendarDay;
/** The same time of the next day: `on('09:00', DAY_AFTER)`. */
export const DAY_AFTER = 24 * 60 * 60 * 1000;

/** `on('14:45')`, on the day of the promise in London; `plusMs` for the millisecond that matters. */
export function on(time: string, plusMs = 0): Instant {
  return (at(PROMISE_DAY, time) + plusMs) as Instant;
}

export function reached(reachedAt: Instant, changes: Partial<Reached> = {}): Reached {
  return {
    kind: 'reached',
    at: reachedAt,
    day: PROMISE_DAY,
    reachedAt,
    callId: 'call-2' as CallId,
    updateOnly: false,
    successor: null,
    note: null,
    ...changes,
  };
}

export function attempted(beganAt: Instant, nextTryAt: Instant | null, changes: Partial<Attempted> = {}): Attempted {
  return {
    kind: 'attempted',
    at: beganAt,
    day: PROMISE_DAY,
    beganAt,
    how: 'noAnswer',
    callId: null,
    nextTryAt,
    ...changes,
  };
}

export function broken(when: Instant, changes: Partial<Broken> = {}): Broken {
  return { kind: 'broken', at: when, day: PROMISE_DAY, as: 'missed', note: 'forgot', ...changes };
}

export function rescheduled(when: Instant): PromiseEvent {
  return { kind: 'rescheduled', at: when, day: PROMISE_DAY, successor: 'promise-2' as PromiseId, note: 'asked for 4' };
}

/** The record after these acts; a refused one fails the test. */
export function after(record: PromiseRecord, ...events: readonly PromiseEvent[]): PromiseRecord {
  return events.reduce((now, event) => {
    const next = advance(now, event);
    expect(next.kind, JSON.stringify(next)).toBe('done');
    return next.kind === 'done' ? next.value : now;
  }, record);
}

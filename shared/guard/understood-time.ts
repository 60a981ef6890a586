// What the time grammar answers: a time that can be promised, or why not. The words are in copy.

import type { CalendarDay, Instant, WallTime } from '../time.ts';

/** A typed wall time that the clocks skip or repeat that night, and what was asked for. */
export interface ClockChange {
  readonly kind: 'gap' | 'doubled';
  readonly asked: WallTime;
}

/** `windowStart` only for a typed range. Pass on `dueAt` and `windowStart` as the spoken time. */
export interface UnderstoodTime {
  readonly dueAt: Instant;
  readonly windowStart: Instant | null;
  readonly clockChange: ClockChange | null;
}

/** Why a typed time is refused (c.5). `past` and `dayIsOver` are best shown with the guard's first safe time. */
export type NotUnderstood =
  | { readonly code: 'nothingTyped' }
  | { readonly code: 'notATime'; readonly typed: string }
  /** A clock time that no clock shows, such as 25:00. */
  | { readonly code: 'noSuchTime'; readonly typed: string }
  | { readonly code: 'past'; readonly day: CalendarDay; readonly time: WallTime }
  | { readonly code: 'dayWithoutTime'; readonly typed: string }
  | { readonly code: 'emptyRange' }
  | { readonly code: 'backwardRange' }
  /** `eod` after the last time check 2 allows; null when there is no shift that day. */
  | { readonly code: 'dayIsOver'; readonly last: Instant | null }
  /** No working day lies ahead. */
  | { readonly code: 'noWorkingDay' };

// What each rung says and offers (c.10), one row per rung.

import { spokenClock } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import type { Customer } from '../customer/record.ts';
import { type Instant, MINUTE_MS, offsetMinutes, type ZoneId } from '../time.ts';
import { lateTitle } from './late-title.ts';
import { phaseOf } from './phase.ts';
import type { PromiseRecord, Rung } from './record.ts';
import { MOST_TRIES } from './tries.ts';
import { ladderWindow } from './try-window.ts';

export type NoticeAct = 'call' | 'snooze' | 'open' | 'done' | 'newTime';

export interface RungText {
  readonly title: string;
  readonly body: string;
}

/** What a sentence about a promise needs. */
export interface Telling {
  /** "Dana". */
  readonly who: string;
  readonly customer: Customer | null;
  readonly now: Instant;
  /** The agent's. */
  readonly zone: ZoneId;
  /** A moment on the agent's clock, with its day where that is not today. */
  readonly spoken: (at: Instant) => string;
}

/** `snooze` turns into `newTime` where it is no longer allowed. */
export const RUNG_ACTS: Readonly<Record<Rung, readonly NoticeAct[]>> = {
  advance: ['call', 'snooze', 'open'],
  due: ['call', 'snooze', 'done'],
  repeat: ['call', 'snooze', 'done'],
  window: ['call', 'snooze', 'done'],
  nag: ['call', 'snooze', 'done'],
  late: ['call', 'snooze', 'done'],
  decide: ['call', 'snooze', 'done'],
};

export const RUNG_TEXTS: Readonly<Record<Rung, (promise: PromiseRecord, telling: Telling) => RungText>> = {
  advance: advanceText,
  due: dueText,
  repeat: dueText,
  window: dueText,
  nag: waitingText,
  late: lateText,
  decide: lateText,
};

function advanceText(promise: PromiseRecord, { who, now, spoken }: Telling): RungText {
  const { start } = ladderWindow(promise);
  const n = Math.max(1, Math.ceil((start - now) / MINUTE_MS));
  return { title: words('notice.advance.title', { who, n }), body: whatWasSaid(promise, start, spoken) };
}

function whatWasSaid(promise: PromiseRecord, start: Instant, spoken: Telling['spoken']): string {
  if (promise.nextTryAt !== null) return words('notice.advance.nextTry', { time: spoken(start) });
  const by = spoken(promise.dueAt);
  if (!promise.spokenAsWindow) return words('notice.advance.by', { by });
  return words('notice.advance.between', { from: spoken(promise.windowStart), by });
}

function dueText(promise: PromiseRecord, telling: Telling): RungText {
  const n = promise.attempts.length + 1;
  const parts = [
    words('notice.due.promisedBy', { by: telling.spoken(promise.dueAt) }),
    ...theirClock(telling),
    n <= MOST_TRIES ? words('notice.due.attempt', { n, most: MOST_TRIES }) : words('notice.due.attemptMore', { n }),
  ];
  return { title: words('notice.due.title', { who: telling.who }), body: parts.join(' ') };
}

/** Said only where their clock shows something else than the agent's. */
export function theirClock({ who, customer, now, zone }: Telling): string[] {
  const theirs = customer?.zone?.id;
  if (theirs === undefined || offsetMinutes(now, theirs) === offsetMinutes(now, zone)) return [];
  return [words('notice.due.theirClock', { who, time: spokenClock(now, theirs) })];
}

/** A nag comes before and after the due time, and the clock may be set back between two: the words follow the clock. */
function waitingText(promise: PromiseRecord, telling: Telling): RungText {
  return phaseOf(promise, telling.now).phase === 'overdue' ? lateText(promise, telling) : dueText(promise, telling);
}

function lateText(promise: PromiseRecord, { who, now }: Telling): RungText {
  return { title: lateTitle(promise, who, now), body: words('notice.late.body') };
}

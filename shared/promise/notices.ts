// The words of each rung (c.10), ready to show. Never note content; with hidden names nobody is named.

import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import { saidName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import { type Instant, MINUTE_MS, offsetMinutes, type ZoneId } from '../time.ts';
import { lateTitle } from './late-title.ts';
import type { PromiseRecord, Rung } from './record.ts';
import { rungRow } from './rungs.ts';
import { snoozeAllowed } from './snooze.ts';
import { MOST_TRIES } from './tries.ts';
import { ladderWindow } from './try-window.ts';

export type NoticeAct = 'call' | 'snooze' | 'open' | 'done' | 'newTime';

/** What the host shows; the same shape as the contract's `Notice`. */
export interface PromiseNotice {
  /** The promise's id, or `passed` for a summary: a later notice with the same id replaces this one. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: { id: NoticeAct; label: string }[];
  readonly urgent: boolean;
  readonly silent: boolean;
}

/** The app was not running, or the computer slept, between these. */
export interface Absence {
  readonly from: Instant;
  readonly to: Instant;
  readonly how: 'closed' | 'slept';
}

export interface NoticeFacts {
  readonly customer: Customer | null;
  /** The agent's: decides how a number is spelled while the name is not known. */
  readonly country: string;
  /** The agent's. */
  readonly zone: ZoneId;
  readonly now: Instant;
  /** Lock-screen privacy (c.10). */
  readonly hideNames: boolean;
  readonly sound: boolean;
  /** Set on the first look after an absence; what fell due in it is told as passed. */
  readonly away: Absence | null;
}

/** The notice of one rung. Times are the agent's, except where the customer's clock is named. */
export function noticeFor(promise: PromiseRecord, rung: Rung, facts: NoticeFacts): PromiseNotice {
  const row = rungRow(rung);
  return {
    id: promise.id,
    ...textOf(promise, rung, facts),
    actions: actsOf(promise, rung, facts).map((act) => ({ id: act, label: words(`notice.act.${act}`) })),
    urgent: row?.urgent ?? true,
    silent: !facts.sound || (row?.silent ?? false),
  };
}

/**
 * One notice for more than three that passed at once: their count, and the most late of them by name. `who` finds the
 * customer of a promise. `promises` must not be empty.
 */
export function summaryNotice(
  promises: readonly PromiseRecord[],
  who: (promise: PromiseRecord) => Customer | null,
  facts: Omit<NoticeFacts, 'customer' | 'away'>,
): PromiseNotice {
  const [most] = [...promises].sort((a, b) => a.dueAt - b.dueAt);
  if (most === undefined) throw new Error('A summary needs at least one promise');
  const time = dayTime(most.dueAt, facts.now, facts.zone, 'spoken');
  const name = saidName(who(most), most.number, facts.country);
  const body = facts.hideNames
    ? words('notice.summary.bodyUnnamed', { time })
    : words('notice.summary.body', { who: name, time });
  return {
    id: 'passed',
    title: words('notice.summary.title', { n: promises.length }),
    body,
    actions: [{ id: 'open', label: words('notice.act.openList') }],
    urgent: true,
    silent: !facts.sound,
  };
}

interface Text {
  readonly title: string;
  readonly body: string;
}

function textOf(promise: PromiseRecord, rung: Rung, facts: NoticeFacts): Text {
  const spoken = (at: Instant): string => dayTime(at, facts.now, facts.zone, 'spoken');
  if (facts.hideNames) return { title: words('notice.unnamed.title', { time: spoken(promise.dueAt) }), body: '' };
  const who = saidName(facts.customer, promise.number, facts.country);
  if (facts.away !== null && passedIn(promise, facts.away)) return passedText(promise, who, facts.away, spoken);
  switch (rung) {
    case 'advance':
      return advanceText(promise, who, facts.now, spoken);
    case 'due':
    case 'repeat':
    case 'window':
      return dueText(promise, who, facts, spoken);
    case 'late':
    case 'nag':
    case 'decide':
      return { title: lateTitle(promise, who, facts.now), body: words('notice.late.body') };
  }
}

type Spoken = (at: Instant) => string;

function advanceText(promise: PromiseRecord, who: string, now: Instant, spoken: Spoken): Text {
  const { start } = ladderWindow(promise);
  const n = Math.max(1, Math.ceil((start - now) / MINUTE_MS));
  const title = words('notice.advance.title', { who, n });
  if (promise.nextTryAt !== null) return { title, body: words('notice.advance.nextTry', { time: spoken(start) }) };
  const by = spoken(promise.dueAt);
  const body = promise.spokenAsWindow
    ? words('notice.advance.between', { from: spoken(promise.windowStart), by })
    : words('notice.advance.by', { by });
  return { title, body };
}

function dueText(promise: PromiseRecord, who: string, facts: NoticeFacts, spoken: Spoken): Text {
  const n = promise.attempts.length + 1;
  const parts = [
    words('notice.due.promisedBy', { by: spoken(promise.dueAt) }),
    ...theirClock(who, facts),
    n <= MOST_TRIES ? words('notice.due.attempt', { n, most: MOST_TRIES }) : words('notice.due.attemptMore', { n }),
  ];
  return { title: words('notice.due.title', { who }), body: parts.join(' ') };
}

/** Said only where their clock shows something else than the agent's. */
function theirClock(who: string, { customer, now, zone }: NoticeFacts): string[] {
  const theirs = customer?.zone?.id;
  if (theirs === undefined || offsetMinutes(now, theirs) === offsetMinutes(now, zone)) return [];
  return [words('notice.due.theirClock', { who, time: dayTime(now, now, theirs, 'spoken') })];
}

/** It became late while nobody could be told. */
function passedIn(promise: PromiseRecord, away: Absence): boolean {
  const { due } = ladderWindow(promise);
  return due >= away.from && due < away.to;
}

function passedText(promise: PromiseRecord, who: string, away: Absence, spoken: Spoken): Text {
  const title = words('notice.passed.title', { who, time: spoken(ladderWindow(promise).due) });
  return { title, body: words(`notice.passed.${away.how}`, { from: spoken(away.from), to: spoken(away.to) }) };
}

/** c.10: where snoozing is no longer allowed, its button offers a new time. */
function actsOf(promise: PromiseRecord, rung: Rung, { now, away }: NoticeFacts): NoticeAct[] {
  if (away !== null && passedIn(promise, away)) return ['call', 'open'];
  if (rung === 'late' || rung === 'nag' || rung === 'decide') return ['call', 'newTime', 'done'];
  const later: NoticeAct = snoozeAllowed(promise, now) ? 'snooze' : 'newTime';
  return ['call', later, rung === 'advance' ? 'open' : 'done'];
}

/** The reminder of first run and self-test: "Did you see it?" */
export function testNotice(sound: boolean): PromiseNotice {
  return {
    id: 'test',
    title: words('notice.test.title'),
    body: words('notice.test.body'),
    actions: [{ id: 'open', label: words('notice.act.open') }],
    urgent: true,
    silent: !sound,
  };
}

// The promise rail as rows (c.2 region 2, c.11): most urgent first, each with its word, time and what may be done.

import { dayTime } from '../copy/day-time.ts';
import { clock, clockRange, dayInWords, minutesPast, spanInWords } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import { shownName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import type { PromiseId } from '../ids.ts';
import { type PromisePhase, phaseOf } from '../promise/phase.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { isSnoozed, snoozeAllowed } from '../promise/snooze.ts';
import { MOST_TRIES } from '../promise/tries.ts';
import { ladderWindow, waitsForTry } from '../promise/try-window.ts';
import { daysBetween, type Instant, MINUTE_MS, wallMoment, type ZoneId } from '../time.ts';

/** Chooses shape and colour (c.11). */
export type RailState = 'late' | 'due' | 'soon' | 'later' | 'kept' | 'keptLate' | 'ended';
/** Keys C, S, D, N (c.9). */
export type RailAct = 'call' | 'snooze' | 'done' | 'newTime';
/** What else a promise may need, in rail, panels and bars; a panel offers each where it is true. */
export type RowAct = RailAct | 'handOver' | 'accepted' | 'missed' | 'notReached' | 'reopen';

export interface RailRow {
  readonly promiseId: PromiseId;
  /** A line stands between the groups: what is open for today or earlier, for other days, and what has ended. */
  readonly group: 'today' | 'otherDays' | 'ended';
  readonly state: RailState;
  /** "6 min LATE", "DUE", "soon", "in 36 min", "tomorrow", "kept", "tried on time". */
  readonly word: string;
  /** "14:05–14:20" or "14:40", "next 15:20", and when it was kept. */
  readonly time: string;
  readonly name: string;
  readonly about: string;
  /** "again at 14:50" while snoozed, "offered to Priya"; null mostly. */
  readonly mark: string | null;
  readonly acts: readonly RailAct[];
  /** Beside these: hand over (H), or that it was accepted (A); for what ended today, open again (R). */
  readonly more: readonly RowAct[];
}

export interface RailFacts {
  /** Open ones, and those ended today. */
  readonly promises: readonly PromiseRecord[];
  readonly customers: readonly Customer[];
  readonly now: Instant;
  /** The agent's. */
  readonly zone: ZoneId;
  readonly country: string;
}

/** Late (most late first), due, soon, later today, other days; then what ended today, the latest first. */
export function railRows(facts: RailFacts): RailRow[] {
  const { day } = wallMoment(facts.now, facts.zone);
  const open = mostUrgentFirst(facts.promises, facts.now).map((record) => openRow(record, facts));
  const ended = facts.promises.filter((record) => record.status !== 'open' && record.day === day);
  return [...open, ...ended.sort((a, b) => endOf(b) - endOf(a)).map((record) => endedRow(record, facts))];
}

const STATES: Readonly<Record<PromisePhase, RailState>> = {
  overdue: 'late',
  due: 'due',
  dueSoon: 'soon',
  scheduled: 'later',
};
const RANKS: readonly PromisePhase[] = ['overdue', 'due', 'dueSoon', 'scheduled'];

/** Open promises in the order of the rail, without the cost of their words. */
export function mostUrgentFirst(promises: readonly PromiseRecord[], now: Instant): PromiseRecord[] {
  return promises
    .filter(({ status }) => status === 'open')
    .map((record) => ({
      record,
      rank: RANKS.indexOf(phaseOf(record, now).phase),
      due: waitsForTry(record) ? ladderWindow(record).due : record.dueAt,
    }))
    .sort((a, b) => a.rank - b.rank || a.due - b.due)
    .map(({ record }) => record);
}

function openRow(record: PromiseRecord, facts: RailFacts): RailRow {
  const { phase } = phaseOf(record, facts.now);
  return {
    ...named(record, facts),
    group: isLaterDay(record, facts) ? 'otherDays' : 'today',
    state: STATES[phase],
    word: openWord(record, phase, facts),
    time: openTime(record, facts),
    mark: markOf(record, facts),
    acts: snoozeAllowed(record, facts.now) ? ['call', 'snooze', 'done', 'newTime'] : ['call', 'done', 'newTime'],
    more: [record.handOverOffer === null ? 'handOver' : 'accepted'],
  };
}

function isLaterDay({ dueAt }: PromiseRecord, { now, zone }: RailFacts): boolean {
  return daysBetween(wallMoment(now, zone).day, wallMoment(dueAt, zone).day) > 0;
}

function openWord(record: PromiseRecord, phase: PromisePhase, { now, zone }: RailFacts): string {
  if (phase === 'overdue') return lateWord(record.dueAt, now);
  if (phase === 'due') return words('rail.word.due');
  if (waitsForTry(record)) return words('rail.word.triedOnTime');
  return phase === 'dueSoon' ? words('rail.word.soon') : laterWord(record.dueAt, now, zone);
}

const MINUTES_A_DAY = 24 * 60;

function lateWord(dueAt: Instant, now: Instant): string {
  const n = minutesPast(dueAt, now);
  if (n >= MINUTES_A_DAY) return words('rail.word.lateDays', { n: Math.floor(n / MINUTES_A_DAY) });
  return words('rail.word.late', { span: spanInWords(n * MINUTE_MS) });
}

function laterWord(dueAt: Instant, now: Instant, zone: ZoneId): string {
  const { day } = wallMoment(dueAt, zone);
  const days = daysBetween(wallMoment(now, zone).day, day);
  if (days <= 0) return words('rail.word.in', { span: spanInWords(dueAt - now) });
  return days === 1 ? words('rail.word.tomorrow') : dayInWords(day, 'short');
}

/** The day stands in the word of a later row, so its time is the bare clock. */
function openTime(record: PromiseRecord, { now, zone }: RailFacts): string {
  if (record.nextTryAt !== null) return words('rail.time.next', { time: dayTime(record.nextTryAt, now, zone) });
  if (record.dueAt < now) return lateTime(record.dueAt, now, zone);
  return record.spokenAsWindow ? clockRange(record.windowStart, record.dueAt, zone) : clock(record.dueAt, zone);
}

function markOf(record: PromiseRecord, { now, zone }: RailFacts): string | null {
  if (record.snoozedUntil !== null && isSnoozed(record, now)) {
    return words('rail.mark.snoozed', { time: clock(record.snoozedUntil, zone) });
  }
  if (record.handOverOffer !== null) return words('rail.mark.offered', { name: record.handOverOffer.to });
  return record.attempts.length === 0 ? null : triesInWords(record.attempts.length);
}

/** Tries that found nobody: which one is next, or how many there were. */
function triesInWords(n: number): string {
  return n < MOST_TRIES ? words('rail.mark.nextTry', { n: n + 1, most: MOST_TRIES }) : words('rail.mark.tried', { n });
}

function endedRow(record: PromiseRecord, facts: RailFacts): RailRow {
  return {
    ...named(record, facts),
    group: 'ended',
    state: record.status === 'kept' || record.status === 'keptLate' ? record.status : 'ended',
    word: endedWord(record),
    time: clock(endOf(record), facts.zone),
    mark: null,
    acts: [],
    // What has a successor goes on there; opened again it would be promised twice.
    more: record.successor === null ? ['reopen'] : [],
  };
}

function endedWord({ status, resolution }: PromiseRecord): string {
  if (status === 'broken') return words(`rail.word.${resolution?.brokenAs ?? 'missed'}`);
  return words(`rail.word.${status === 'open' ? 'kept' : status}`);
}

/** When they were spoken to, else when it was recorded. */
function endOf({ resolution, madeAt }: PromiseRecord): Instant {
  return resolution?.reachedAt ?? resolution?.at ?? madeAt;
}

function named(record: PromiseRecord, { customers, country }: RailFacts) {
  const customer = customers.find(({ id }) => id === record.customerId) ?? null;
  return { promiseId: record.id, name: shownName(customer, record.number, country), about: record.about };
}

/** As short as it can be told: beside it stands in capitals how late it is. `13:58`, `Tue 16:20`, `Mon 9 Mar`. */
function lateTime(dueAt: Instant, now: Instant, zone: ZoneId): string {
  const { day } = wallMoment(dueAt, zone);
  const daysAgo = daysBetween(day, wallMoment(now, zone).day);
  const time = clock(dueAt, zone);
  if (daysAgo === 0) return time;
  return daysAgo < 7 ? words('rail.time.onDay', { day: dayInWords(day, 'name'), time }) : dayInWords(day, 'short');
}

// The agent's own report: where the minutes went, how calls ended, what missing authority cost. Private to the agent;
// nobody is named in it.

import { z } from 'zod';
import { type Call, Disposition } from '../call/record.ts';
import type { Case } from '../case/record.ts';
import { PromiseId } from '../ids.ts';
import { PromiseCause, type PromiseRecord, PromiseStatus } from '../promise/record.ts';
import { CalendarDay, Instant, wallMoment, type ZoneId } from '../time.ts';
import { endingsOf } from './endings.ts';
import { oneAndDone } from './one-and-done.ts';
import { type CauseOf, offQueue, timersOf } from './off-queue.ts';

/** A quarter: what one look can read in a moment. */
export const MOST_REPORT_DAYS = 92;
/** So many call backs are listed; of the others the number is told. */
export const CALL_BACKS_LISTED = 100;

const count = z.int().min(0);
const minutes = z.strictObject({ you: z.number().min(0), them: z.number().min(0), supervisor: z.number().min(0) });

export const ReportDay = z.strictObject({
  day: CalendarDay,
  /** 000-11: `by` sums to `handled`; `resolvedAlone` and `resolvedAfterAsking` to `by.resolved`. */
  handled: count,
  by: z.record(Disposition, count),
  resolvedAlone: count,
  resolvedAfterAsking: count,
  /** 000-01. */
  oneAndDone: count,
  /** 000-19: person-minutes by cause. */
  offQueue: z.record(PromiseCause, minutes),
});
export type ReportDay = z.infer<typeof ReportDay>;

/** How many rows of each kind carry a cause (000-03). */
export const Tagged = z.strictObject({ promises: count, callBacks: count, options: count, escalations: count });
export type Tagged = z.infer<typeof Tagged>;

export const CausedCallBack = z.strictObject({
  promiseId: PromiseId,
  madeAt: Instant,
  about: z.string(),
  status: PromiseStatus,
});
export type CausedCallBack = z.infer<typeof CausedCallBack>;

export const Report = z.strictObject({
  from: CalendarDay,
  to: CalendarDay,
  /** Days with a handled call or a timer, newest first. */
  days: z.array(ReportDay),
  tagged: z.record(PromiseCause, Tagged),
  /** Call backs caused by missing authority, newest first, at most a hundred; `tagged` has their number. */
  byAuthority: z.array(CausedCallBack).max(CALL_BACKS_LISTED),
  /** 003-08: closed cases by the level at which they closed. `unconfirmed` ones are in neither. */
  closed: z.strictObject({ atLevel1: count, all: count, unconfirmed: count }),
  /** Days that could not be read. */
  unread: z.array(CalendarDay),
});
export type Report = z.infer<typeof Report>;

export interface ReportFacts {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** The agent's zone: promises and cases count on its days. */
  readonly zone: ZoneId;
  readonly calls: readonly Call[];
  readonly promises: readonly PromiseRecord[];
  readonly cases: readonly Case[];
  readonly unread: readonly CalendarDay[];
}

/** Whatever lies outside the days asked for may be among the facts and does not count. */
export function reportOf({ from, to, zone, ...facts }: ReportFacts): Report {
  const isIn = (day: CalendarDay | null) => day !== null && day >= from && day <= to;
  const calls = facts.calls.filter(({ day }) => isIn(day));
  const made = facts.promises.filter(({ madeAt }) => isIn(wallMoment(madeAt, zone).day));
  const closed = facts.cases.filter(({ closedAt }) => closedAt !== null && isIn(wallMoment(closedAt, zone).day));
  const causes = new Map(facts.promises.map(({ id, cause }) => [id, cause]));
  const causeOf: CauseOf = (id) => causes.get(id) ?? null;
  return {
    from,
    to,
    days: daysOf(calls, facts.promises, causeOf),
    tagged: taggedIn(calls, made),
    byAuthority: causedByAuthority(made),
    closed: closingLevels(closed),
    unread: [...facts.unread],
  };
}

/** A moved time is the same call back: it counts once, as its last time. */
export function isCallBack({ kind, status }: PromiseRecord): boolean {
  return (kind === 'callBack' || kind === 'returnedCall') && status !== 'rescheduled';
}

function daysOf(calls: readonly Call[], promises: readonly PromiseRecord[], causeOf: CauseOf): ReportDay[] {
  const byDay = new Map<CalendarDay, Call[]>();
  for (const call of calls) if (call.day !== null) byDay.set(call.day, [...(byDay.get(call.day) ?? []), call]);
  return [...byDay]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, ofDay]) => ({
      day,
      ...endingsOf(ofDay),
      oneAndDone: ofDay.filter((call) => oneAndDone(call, promises)).length,
      offQueue: offQueue(ofDay.flatMap((call) => timersOf(call, causeOf))),
    }));
}

function taggedIn(calls: readonly Call[], made: readonly PromiseRecord[]): Record<PromiseCause, Tagged> {
  const options = calls.flatMap((call) => call.options);
  const escalations = calls.flatMap((call) => call.escalations);
  const of = (cause: PromiseCause): Tagged => ({
    promises: made.filter((one) => one.cause === cause).length,
    callBacks: made.filter((one) => one.cause === cause && isCallBack(one)).length,
    options: options.filter((one) => one.cause === cause).length,
    escalations: escalations.filter(({ tag }) => tag === cause).length,
  });
  return Object.fromEntries(PromiseCause.options.map((cause) => [cause, of(cause)])) as Record<PromiseCause, Tagged>;
}

function causedByAuthority(made: readonly PromiseRecord[]): CausedCallBack[] {
  return made
    .filter((one) => one.cause === 'authority' && isCallBack(one))
    .sort((a, b) => b.madeAt - a.madeAt)
    .slice(0, CALL_BACKS_LISTED)
    .map(({ id, madeAt, about, status }) => ({ promiseId: id, madeAt, about, status }));
}

/** A case that ended without the customer's word is no resolution at any level. */
function closingLevels(cases: readonly Case[]): Report['closed'] {
  const confirmed = cases.filter(({ closing }) => closing?.confirmed !== 'notConfirmed');
  return {
    atLevel1: confirmed.filter(({ level }) => level === 1).length,
    all: confirmed.length,
    unconfirmed: cases.length - confirmed.length,
  };
}

// Years of an agent's calls from a seed: finished calls with notes, their customers, promises kept and broken. The same
// seed gives the same records on every machine, and a day at a time, so that years of them need no memory.

import { FRESH_CASE } from '../../shared/case/record.ts';
import type { Customer } from '../../shared/customer/record.ts';
import type { CallId, CaseId, CustomerId } from '../../shared/ids.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { PhoneNumber } from '../../shared/phone/number.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import {
  type CalendarDay,
  dayPlus,
  type Instant,
  instantOf,
  MINUTE_MS,
  plus,
  SECOND_MS,
  type WallTime,
  weekdayOf,
} from '../../shared/time.ts';
import { type Chance, chanceFrom } from './history/chance.ts';
import { finishedCallOf, notesOf } from './history/made-call.ts';
import { AGENTS_ZONE, endedPromise, openPromise, type WorkDay } from './history/made-promise.ts';
import { customerAt } from './history/people.ts';

export interface HistoryWanted {
  readonly seed: number;
  /** Finished calls in all. */
  readonly calls: number;
  /** Promises that are open at the end, due from the last day on. */
  readonly open: number;
  /** The day of the last calls; working days before it have `callsADay` each. */
  readonly lastDay: CalendarDay;
  readonly callsADay?: number;
}

export interface DayOfHistory {
  readonly day: CalendarDay;
  /** Finished that day, with the customers who called for the first time, and closed cases. */
  readonly records: readonly LedgerRecord[];
}

/** Raised whenever the same seed gives other records: kept folders are made anew then. */
export const HISTORY_VERSION = 1;

const CALLS_A_DAY = 100;
const NEW_CUSTOMER_PERCENT = 33;
const WITHHELD_PERCENT = 3;
const PROMISE_PERCENT = 40;
const CASE_PERCENT = 6;
const LONGEST_PROMISE_DAYS = 4;
const WORK_SECONDS = 8 * 3_600;

/** Oldest day first. Open promises come with the last day. */
export function* generateHistory(wanted: HistoryWanted): Generator<DayOfHistory, void, void> {
  const { calls, callsADay = CALLS_A_DAY } = wanted;
  const days = workDays(wanted.lastDay, Math.ceil(calls / callsADay));
  const maker = makerOf(wanted);
  for (const [index, day] of days.entries()) {
    const first = index * callsADay;
    const due = days.slice(index, index + LONGEST_PROMISE_DAYS);
    const made = Array.from({ length: Math.min(callsADay, calls - first) }, (_one, of) =>
      maker.call(first + of, day, plus(day.opensAt, Math.floor((of * WORK_SECONDS) / callsADay) * SECOND_MS), due),
    );
    const records = [...made.flat(), ...maker.endedOn(day.day)];
    yield { day: day.day, records: index === days.length - 1 ? [...records, ...maker.open(day)] : records };
  }
}

/** Who called, by the index of the customer, for each call; and what ends later. */
function makerOf({ seed, calls, open }: HistoryWanted) {
  const chance = chanceFrom(seed);
  const callers = new Int32Array(calls);
  const ends = new Map<CalendarDay, PromiseRecord[]>();
  let known = 0;

  function caller(index: number, at: Instant): { customer: Customer; isNew: boolean } {
    // Whoever called often calls more often: the caller of any call before.
    const isNew = index === 0 || known === 0 || chance.happens(NEW_CUSTOMER_PERCENT);
    const who = isNew ? known : (callers[chance.below(index)] ?? 0);
    if (isNew) known += 1;
    callers[index] = who;
    return { customer: customerAt(seed, who, at), isNew };
  }

  return {
    call(index: number, { day }: WorkDay, ringingAt: Instant, due: readonly WorkDay[]): LedgerRecord[] {
      if (chance.happens(WITHHELD_PERCENT)) {
        callers[index] = Math.max(0, known - 1);
        return withNotes(chance, { index, day, ringingAt, customer: null, promises: false });
      }
      const { customer, isNew } = caller(index, ringingAt);
      const promises = chance.happens(PROMISE_PERCENT);
      if (promises) {
        const made = openPromise(
          chance,
          promising(chance, index, customer, plus(ringingAt, MINUTE_MS)),
          chance.oneOf(due),
        );
        const ended = endedPromise(chance, made);
        const day = ended.dueLocal.day;
        ends.set(day, [...(ends.get(day) ?? []), ended]);
      }
      const customers: LedgerRecord[] = isNew ? [{ type: 'customer', record: customer }] : [];
      return [...customers, ...withNotes(chance, { index, day, ringingAt, customer, promises })];
    },

    endedOn(day: CalendarDay): LedgerRecord[] {
      const ended = ends.get(day) ?? [];
      ends.delete(day);
      return ended.map((record) => ({ type: 'promise', record }));
    },

    /** Made in the last calls that had a customer. */
    open(last: WorkDay): LedgerRecord[] {
      const due = [last, ...workDays(dayPlus(last.day, 14), 9)];
      return Array.from({ length: known === 0 ? 0 : open }, (_one, of) => {
        const index = Math.max(0, calls - 1 - of);
        const madeAt = plus(last.opensAt, of % WORK_SECONDS);
        const customer = customerAt(seed, callers[index] ?? 0, madeAt);
        const made = promising(chance, index, customer, madeAt);
        return { type: 'promise', record: openPromise(chance, { ...made, id: `open-${of}` }, chance.oneOf(due)) };
      });
    },
  };
}

interface Called {
  readonly index: number;
  readonly day: CalendarDay;
  readonly ringingAt: Instant;
  readonly customer: Customer | null;
  readonly promises: boolean;
}

function withNotes(chance: Chance, { index, ...called }: Called): LedgerRecord[] {
  const { customer, ringingAt, day } = called;
  const isCase = customer !== null && chance.happens(CASE_PERCENT);
  const caseId = isCase ? (`case-${index}` as CaseId) : null;
  const number = customer === null ? null : chance.oneOf(customer.numbers);
  const call = finishedCallOf(chance, { ...called, id: callIdAt(index), number, caseId });
  const own: LedgerRecord[] = [
    { type: 'call', record: call },
    { type: 'notes', record: notesOf(chance, call) },
  ];
  return caseId === null || customer === null ? own : [...own, closedCase(caseId, customer.id, index, ringingAt, day)];
}

function closedCase(id: CaseId, customerId: CustomerId, n: number, at: Instant, day: CalendarDay): LedgerRecord {
  const code = `A${n}`;
  const times = { openedAt: at, openedOn: day, closedAt: plus(at, 5 * MINUTE_MS) };
  return { type: 'case', record: { ...FRESH_CASE, id, revision: 2, code, customerId, ...times } };
}

function promising(chance: Chance, index: number, customer: Customer, madeAt: Instant) {
  const number: PhoneNumber = chance.oneOf(customer.numbers);
  return { id: `promise-${index}`, callId: callIdAt(index), customer, number, madeAt };
}

export function callIdAt(index: number): CallId {
  return `call-${index}` as CallId;
}

/** So many working days up to and with this one, or the one before where it is none; oldest first. */
function workDays(last: CalendarDay, count: number): readonly WorkDay[] {
  const days: WorkDay[] = [];
  for (let day = last; days.length < count; day = dayPlus(day, -1)) {
    if (weekdayOf(day) <= 5) days.push({ day, opensAt: instantOf(day, '09:00' as WallTime, AGENTS_ZONE) });
  }
  return days.reverse();
}

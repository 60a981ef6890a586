// The two lists that ask the agent for something (ladder rung 7, 002-19): promises to decide, and what is left of the
// shift. Each row with its words and what may be done; nothing here ends a promise.

import { shiftsAround, todaysShift } from '../agent/shift.ts';
import type { AgentProfile } from '../agent/profile.ts';
import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import { saidName, shownName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import { slotMinutes } from '../guard/facts.ts';
import type { PromiseId } from '../ids.ts';
import { needsDecision } from '../promise/decide.ts';
import { lateTitle } from '../promise/late-title.ts';
import { phaseOf } from '../promise/phase.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { type LeftPromise, leftToday, SWEEP_BEFORE_MS } from '../promise/shift-calls.ts';
import { MOST_TRIES } from '../promise/tries.ts';
import { ladderWindow } from '../promise/try-window.ts';
import { type Instant, plus } from '../time.ts';
import type { RowAct } from './rail.ts';

export interface WaitingRow {
  readonly promiseId: PromiseId;
  readonly tone: 'late' | 'gone' | 'fits';
  readonly title: string;
  readonly detail: string;
  /** Sweep: its call can still be made before the shift ends. */
  readonly doesFit: boolean;
  readonly acts: readonly RowAct[];
}

export interface WaitingFacts {
  readonly promises: readonly PromiseRecord[];
  readonly customers: readonly Customer[];
  readonly profile: AgentProfile;
  readonly now: Instant;
}

/** Promises that wait for a decision, most late first. They stand until the agent has decided each. */
export function decideRows(facts: WaitingFacts): readonly WaitingRow[] {
  const { promises, profile, now } = facts;
  const starts = shiftsAround(profile, now).map(({ start }) => start);
  return promises
    .filter((record) => needsDecision(record, now, starts))
    .sort((a, b) => a.dueAt - b.dueAt)
    .map((record) => decideRow(record, facts));
}

function decideRow(record: PromiseRecord, facts: WaitingFacts): WaitingRow {
  const { now, profile } = facts;
  const who = saidName(customerOf(record, facts), record.number, profile.country);
  const tries = record.attempts.length;
  const parts = [
    words('decide.promised', { by: dayTime(record.dueAt, now, profile.zone, 'spoken') }),
    ...(tries === 0 ? [] : [words('decide.tried', { n: tries })]),
    ...(record.handOverOffer === null ? [] : [words('decide.offered', { to: record.handOverOffer.to })]),
  ];
  return {
    promiseId: record.id,
    tone: 'late',
    title: lateTitle(record, who, now),
    detail: parts.join(' '),
    doesFit: false,
    acts: ['call', 'newTime', handOverOf(record), ...(tries < MOST_TRIES ? [] : ['notReached' as const]), 'missed'],
  };
}

export interface SweepFacts extends WaitingFacts {
  readonly medianCallMinutes: number | null;
}

/** What is left of the shift, the most urgent first, and whether each call still fits before its end. */
export function sweepRows(facts: SweepFacts): readonly WaitingRow[] {
  return leftToday({ ...facts, slotMinutes: slotMinutes(facts) }).map((left) => sweepRow(left, facts));
}

function sweepRow({ promise, fits }: LeftPromise, facts: WaitingFacts): WaitingRow {
  const { now, profile } = facts;
  const by = dayTime(ladderWindow(promise).due, now, profile.zone);
  return {
    promiseId: promise.id,
    tone: phaseOf(promise, now).phase === 'overdue' ? 'late' : fits ? 'fits' : 'gone',
    title: shownName(customerOf(promise, facts), promise.number, profile.country),
    detail: [words('sweep.by', { by }), words(fits ? 'sweep.fits' : 'sweep.fitsNot')].join(' · '),
    doesFit: fits,
    acts: ['call', 'newTime', handOverOf(promise)],
  };
}

/** Whether the sweep is to stand on the desk without having been asked for: the last half hour of a shift. */
export function isSweepTime(profile: AgentProfile, now: Instant): boolean {
  const shift = todaysShift(profile, now);
  return shift !== null && now >= plus(shift.end, -SWEEP_BEFORE_MS) && now < shift.end;
}

function handOverOf({ handOverOffer }: PromiseRecord): RowAct {
  return handOverOffer === null ? 'handOver' : 'accepted';
}

function customerOf({ customerId }: PromiseRecord, { customers }: WaitingFacts): Customer | null {
  return customers.find(({ id }) => id === customerId) ?? null;
}

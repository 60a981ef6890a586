// Done (D): how it went, keys 1 to 5 of c.10. Each answer leads to the status or the attempt of reminders.md (b).

import type { Call } from '../../../shared/call/record.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import type { UndoableAction } from '../../../shared/desk/desk.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { PromiseEvent } from '../../../shared/promise/events.ts';
import type { Attempt, PromiseRecord } from '../../../shared/promise/record.ts';
import { react } from '../../../shared/promise/rung-log.ts';
import { advance } from '../../../shared/promise/status.ts';
import { proposeNextTry } from '../../../shared/promise/tries.ts';
import { type CalendarDay, type Instant, wallMoment } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { answered, filed } from './call-steps.ts';
import { heardThrough, joinedToCase } from './case-steps.ts';
import { type CommandContext, type Decide, decided } from './decision.ts';
import { entry } from './entries.ts';
import { guardedTry } from './guarded.ts';
import { incomingFrom, latestCallFor, namedCall, openPromise } from './promise-steps.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

type How = Params<'settlePromise'>['how'];

/** Everything an answer is worked out from. */
interface Answer {
  readonly view: LedgerReader;
  readonly promise: PromiseRecord;
  /** The conversation or the try; undefined when the app saw none. */
  readonly call: Call | undefined;
  readonly params: Params<'settlePromise'>;
  readonly day: CalendarDay;
  readonly context: CommandContext;
}

interface Way {
  readonly label: UndoableAction['label'];
  /** Where the call is looked for when none is named. */
  readonly findCall: (view: LedgerReader, promise: PromiseRecord) => Call | undefined;
  readonly event: (answer: Answer) => PromiseEvent;
  /** What it means for that call. */
  readonly callPuts: (answer: Answer) => readonly LedgerRecord[];
}

const WAYS: Readonly<Record<How, Way>> = {
  reached: { label: 'promiseKept', findCall: latestFor, event: reached, callPuts: answeredNow },
  voicemail: attempt('voicemail'),
  noAnswer: attempt('noAnswer'),
  theyCalledFirst: { label: 'customerRangFirst', findCall: incomingFrom, event: rangFirst, callPuts: unchanged },
  notNeeded: { label: 'promiseCancelled', findCall: spokenWith, event: cancelled, callPuts: unchanged },
};

/** Refused: noSuchPromise, promiseEnded, noSuchCall. */
export const settlePromise: Decide<'settlePromise'> = (view, params, context) => {
  const promise = openPromise(view, params.promiseId);
  if (promise.kind === 'refused') return promise;
  const way = WAYS[params.how];
  const call = namedCall(view, params.callId, way.findCall(view, promise.value));
  if (call.kind === 'refused') return call;
  const day = wallMoment(context.now, zoneOfAgent(view)).day;
  const answer: Answer = { view, promise: promise.value, call: call.value, params, day, context };
  const next = advance(promise.value, way.event(answer));
  if (next.kind === 'refused') return next;
  const undo = { label: way.label, who: whoIs(view, promise.value.customerId) };
  const settled = entry('promise', react(next.value, context.now));
  return decided(null, [settled, ...way.callPuts(answer), ...followUp(answer), ...heardOf(answer)], { undo });
};

function attempt(how: Attempt['how']): Way {
  return { label: 'attemptRecorded', findCall: latestFor, event: (answer) => tried(answer, how), callPuts: putAway };
}

/** Kept or late is decided by when the conversation began, not by when it is noted. */
function reached({ view, promise, call, params, day, context: { now } }: Answer): PromiseEvent {
  return {
    kind: 'reached',
    at: now,
    day,
    reachedAt: call?.answeredAt ?? now,
    callId: call?.id ?? null,
    updateOnly: params.updateOnly,
    successor: params.updateOnly ? (madeMeanwhile(view, promise, call)?.id ?? null) : null,
    note: params.note,
  };
}

function tried({ view, promise, call, day, context: { now } }: Answer, how: Attempt['how']): PromiseEvent {
  const began = call?.ringingAt ?? call?.answeredAt ?? now;
  const proposed = proposeNextTry(promise, began, zoneOfAgent(view));
  const { customerId, number, customerAsked, id, kind, caseId, dependsOn } = promise;
  const wishFor = (dueAt: Instant) => ({
    ...{ customerId, number, customerAsked, replacing: id, kind, caseId, dependsOn },
    when: { dueAt, windowStart: null },
  });
  const nextTryAt = proposed === null ? null : guardedTry(view, wishFor(proposed), now);
  return { kind: 'attempted', at: now, day, beganAt: began, how, callId: call?.id ?? null, nextTryAt };
}

function rangFirst({ call, day, context: { now } }: Answer): PromiseEvent {
  const reachedAt = call?.answeredAt ?? call?.ringingAt ?? now;
  return { kind: 'customerRangFirst', at: now, day, reachedAt, callId: call?.id ?? null };
}

function cancelled({ call, params, day, context: { now } }: Answer): PromiseEvent {
  return { kind: 'cancelledByCustomer', at: now, day, callId: call?.id ?? null, note: params.note };
}

/** Somebody was reached on a call that nobody had marked as answered: it is live from now. */
function answeredNow({ view, call, context }: Answer): readonly LedgerRecord[] {
  if (call?.phase !== 'ringing') return [];
  const { call: joined, puts } = joinedToCase(view, answered(call, context.now), context);
  return [...puts, entry('call', joined)];
}

/** A try that reached nobody is an attempt, not a handled call (000-11): it leaves the desk without a wrap-up. */
function putAway({ view, call, context: { now } }: Answer): readonly LedgerRecord[] {
  if (call === undefined || call.phase === 'finished') return [];
  return filed({ ...call, endedAt: call.endedAt ?? now }, view.notes(call.id), zoneOfAgent(view), now);
}

/** The customer heard from us, by voice or voicemail (002-06); an expert's answer that waited is told by it (003-17). */
function heardOf({ view, promise, params: { how, updateOnly }, context: { now } }: Answer): readonly LedgerRecord[] {
  if (how !== 'reached' && how !== 'voicemail') return [];
  const by = updateOnly ? null : how === 'reached' ? 'call' : 'voicemail';
  return heardThrough(view, promise, by, now);
}

function unchanged(): readonly LedgerRecord[] {
  return [];
}

/** 002-20: the next promise, where it was made before the update was noted, learns what it follows. */
function followUp({ view, promise, call, params }: Answer): readonly LedgerRecord[] {
  const next = params.how === 'reached' && params.updateOnly ? madeMeanwhile(view, promise, call) : undefined;
  return next === undefined ? [] : [entry('promise', { ...next, predecessor: promise.id })];
}

function madeMeanwhile(view: LedgerReader, promise: PromiseRecord, call: Call | undefined): PromiseRecord | undefined {
  const made = call === undefined ? [] : view.promisesMadeIn(call.id);
  return made.find(({ id, status, predecessor }) => id !== promise.id && status === 'open' && predecessor === null);
}

function latestFor(view: LedgerReader, { id }: PromiseRecord): Call | undefined {
  return latestCallFor(view, id);
}

function spokenWith(view: LedgerReader, promise: PromiseRecord): Call | undefined {
  return incomingFrom(view, promise) ?? latestCallFor(view, promise.id);
}

// Promises are made and moved (F3, N): only at times the guard lets through, and always to somebody at some number.

import type { CallId, PersonId, PromiseId } from '../../../shared/ids.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { createPromise, type NewPromise } from '../../../shared/promise/create-promise.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { advance } from '../../../shared/promise/status.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { type Instant, MINUTE_MS, wallMoment } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { callUnderWay } from './call-steps.ts';
import { readNumber } from './caller-steps.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { type Passed, passTheGuard } from './guarded.ts';
import { openPromise } from './promise-steps.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/**
 * Refused: noSuchCustomer, noSuchCall, noSuchPerson, numberMissing, numberImpossible (000-16), and as the guard does: see
 * `passTheGuard`. Answers the id of the promise, which is also the name of its notices.
 */
export const makePromise: Decide<'makePromise'> = (view, params, { now, newId }) => {
  const { customerId, callId } = params;
  if (view.customer(customerId) === undefined) return refuse('noSuchCustomer');
  if (callId !== null && view.call(callId) === undefined) return refuse('noSuchCall');
  const number = dialableNumber(view, params.number);
  if (number.kind === 'refused') return number;
  const dependsOn = params.dependsOn ?? null;
  if (!isKnownPerson(view, dependsOn)) return refuse('noSuchPerson');
  const caseId = caseFor(view, params);
  const wish = { ...params, number: number.value, replacing: null, dependsOn, caseId };
  const passed = passTheGuard(view, wish, params.passedWarnings, now);
  if (passed.kind === 'refused') return passed;
  const updated = updateGiven(view, params, now);
  const made = createPromise({
    ...choicesOf(params),
    ...kept(view, passed.value, now),
    id: newId() as PromiseId,
    kind: params.kind,
    cause: params.cause,
    about: params.about,
    customerId,
    caseId,
    number: number.value,
    callId,
    dependsOn,
    predecessor: updated?.id ?? null,
  });
  const linked = updated === undefined ? [] : [entry('promise', { ...updated, successor: made.id })];
  const undo = { label: 'promiseMade', who: whoIs(view, customerId) } as const;
  return decided(made.id, [entry('promise', made), ...linked], { undo });
};

/** A new time, agreed without the call back itself. Refused: noSuchPromise, promiseEnded, noSuchPerson, and by the guard. */
export const movePromise: Decide<'movePromise'> = (view, params, { now, newId }) => {
  const promise = openPromise(view, params.promiseId);
  if (promise.kind === 'refused') return promise;
  const { kind, cause, about, customerId, caseId, number, id, moves } = promise.value;
  const dependsOn = params.dependsOn === undefined ? promise.value.dependsOn : params.dependsOn;
  if (params.dependsOn && !isKnownPerson(view, dependsOn)) return refuse('noSuchPerson');
  const { when, customerAsked } = params;
  const wish = { customerId, number, when, customerAsked, replacing: id, kind, caseId, dependsOn };
  const passed = passTheGuard(view, wish, params.passedWarnings, now);
  if (passed.kind === 'refused') return passed;
  const callId = callWith(view, promise.value);
  const next = createPromise({
    ...{ kind, cause, about, customerId, caseId, number, callId, predecessor: id, dependsOn, moves: moves + 1 },
    ...choicesOf(params),
    ...kept(view, passed.value, now),
    id: newId() as PromiseId,
  });
  const day = wallMoment(now, zoneOfAgent(view)).day;
  const moved = advance(promise.value, { kind: 'rescheduled', at: now, day, successor: next.id, note: params.note });
  if (moved.kind === 'refused') return moved;
  const undo = { label: 'promiseMoved', who: whoIs(view, customerId) } as const;
  return decided(next.id, [entry('promise', moved.value), entry('promise', next)], { undo });
};

function isKnownPerson(view: LedgerReader, id: PersonId | null): boolean {
  return id === null || view.settings.people.some((one) => one.id === id);
}

function dialableNumber(view: LedgerReader, text: string): Outcome<PhoneNumber, Refusal> {
  const number = readNumber(text, view.settings.profile?.country ?? '');
  if (number === null) return refuse('numberMissing');
  return number.kind === 'unusable' ? refuse('numberImpossible', { number: number.raw }) : done(number);
}

function choicesOf({ customerAsked, readBack }: Pick<NewPromise, 'customerAsked' | 'readBack'>) {
  return { customerAsked, readBack };
}

/** What the guard let through, on the agent's clock. */
function kept(view: LedgerReader, { report, passedWarnings }: Passed, now: Instant) {
  const { windowStart, dueAt, spokenAsWindow } = report;
  return { window: { windowStart, dueAt, spokenAsWindow }, passedWarnings, madeAt: now, zone: zoneOfAgent(view) };
}

function caseFor(view: LedgerReader, { callId, customerId }: Pick<NewPromise, 'callId' | 'customerId'>) {
  const call = callId === null ? undefined : view.call(callId);
  return call?.caseId ?? view.openCaseOf(customerId)?.id ?? null;
}

/** Without a call the next promise is made right after the update; later it is a promise of its own. */
const NEXT_PROMISE_WITHIN_MS = 10 * MINUTE_MS;

/** 002-20: an update was given, in this call or a moment ago, and its next promise is still to come. */
function updateGiven(
  view: LedgerReader,
  { customerId, callId }: Pick<NewPromise, 'customerId' | 'callId'>,
  now: Instant,
) {
  return view.promisesTo(customerId).find(({ resolution, successor }) => {
    if (resolution?.updateOnly !== true || successor !== null) return false;
    return callId === null ? now - resolution.at <= NEXT_PROMISE_WITHIN_MS : resolution.callId === callId;
  });
}

/** The call in which the new time is agreed: the one on the line, if it is with this customer. */
function callWith(view: LedgerReader, promise: PromiseRecord): CallId | null {
  const call = callUnderWay(view);
  return call?.customerId === promise.customerId ? call.id : null;
}

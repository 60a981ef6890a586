// What a row of the rail or a notice can do with a promise besides ending it: call, snooze, open (C, S, Enter).

import type { Call } from '../../../shared/call/record.ts';
import type { CallId } from '../../../shared/ids.ts';
import { react } from '../../../shared/promise/rung-log.ts';
import { advance } from '../../../shared/promise/status.ts';
import { callUnderWay, emptyNotes, parkedOthers, startedCall } from './call-steps.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { openPromise as stillOpen } from './promise-steps.ts';
import { whoIs } from './who-is.ts';

/** Attempts a call can count in its record. */
const MOST_ATTEMPTS = 99;

/**
 * The call back begins: dialling out, attempt n. Nothing is dialled by itself, `dial` is offered beside it. Refused:
 * noSuchPromise, promiseEnded, callUnderWay.
 */
export const callPromise: Decide<'callPromise'> = (view, { promiseId }, { now, newId }) => {
  const promise = stillOpen(view, promiseId);
  if (promise.kind === 'refused') return promise;
  if (callUnderWay(view) !== undefined) return refuse('callUnderWay');
  const { number, customerId, caseId, attempts } = promise.value;
  const id = newId() as CallId;
  const attempt = Math.min(attempts.length + 1, MOST_ATTEMPTS);
  const started = startedCall({ id, direction: 'callback', number, ringingAt: now });
  const call: Call = { ...started, customerId, caseId, promiseId, attempt };
  return decided(id, [
    ...parkedOthers(view),
    entry('promise', react(promise.value, now)),
    entry('call', call),
    entry('notes', emptyNotes(id, now)),
  ]);
};

/** Five minutes, by the one snooze rule. Refused: noSuchPromise, promiseEnded, snoozeSpent. */
export const snoozePromise: Decide<'snoozePromise'> = (view, { promiseId }, { now }) => {
  const promise = stillOpen(view, promiseId);
  if (promise.kind === 'refused') return promise;
  const snoozed = advance(promise.value, { kind: 'snoozed', at: now });
  if (snoozed.kind === 'refused') return snoozed;
  const undo = { label: 'promiseSnoozed', who: whoIs(view, promise.value.customerId) } as const;
  return decided(null, [entry('promise', react(snoozed.value, now))], { undo });
};

/** The agent looked at it, which is a reaction; an ended one needs none. Refused: noSuchPromise. */
export const openPromise: Decide<'openPromise'> = (view, { promiseId }, { now }) => {
  const promise = view.promise(promiseId);
  if (promise === undefined) return refuse('noSuchPromise');
  return decided(null, [entry('promise', react(promise, now))]);
};

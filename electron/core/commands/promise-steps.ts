// What several commands ask about a promise and the calls around it.

import type { Call } from '../../../shared/call/record.ts';
import type { CallId, PromiseId } from '../../../shared/ids.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { beganAt } from '../call-times.ts';
import { refuse } from './decision.ts';

/** Refused: noSuchPromise, promiseEnded. */
export function openPromise(view: LedgerReader, id: PromiseId): Outcome<PromiseRecord, Refusal> {
  const promise = view.promise(id);
  if (promise === undefined) return refuse('noSuchPromise');
  return promise.status === 'open' ? done(promise) : refuse('promiseEnded');
}

/** The latest call made to keep this promise; undefined when none was. */
export function latestCallFor(view: LedgerReader, id: PromiseId): Call | undefined {
  const [latest] = [...view.callsFor(id)].sort((a, b) => beganAt(b) - beganAt(a));
  return latest;
}

/** The incoming call with this customer that is on the desk, or was just ended there. */
export function incomingFrom(view: LedgerReader, { customerId }: PromiseRecord): Call | undefined {
  return view.openCalls().find((call) => call.direction === 'incoming' && call.customerId === customerId);
}

/** A call that is named must exist; one that is not is looked for. */
export function namedCall(
  view: LedgerReader,
  id: CallId | null,
  otherwise: Call | undefined,
): Outcome<Call | undefined, Refusal> {
  if (id === null) return done(otherwise);
  const call = view.call(id);
  return call === undefined ? refuse('noSuchCall') : done(call);
}

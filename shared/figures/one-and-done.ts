// One and done: handled so well that no second call is needed (000-01).

import type { Call } from '../call/record.ts';
import type { PromiseRecord } from '../promise/record.ts';

/**
 * Resolved on this call, with no promise made in it, nobody put through, and no level above the agent asked for. Asking
 * for permission and then finishing alone stays one and done: the customer needs no second call.
 */
export function oneAndDone(call: Call, promises: readonly PromiseRecord[]): boolean {
  if (!isHandled(call) || call.wrapUp?.disposition !== 'resolved') return false;
  const madePromise = promises.some(({ callId }) => callId === call.id);
  const wasPutThrough = call.options.some(({ result }) => result === 'transferred');
  return !madePromise && !wasPutThrough && call.escalations.length === 0;
}

/** Answered and wrapped up. A try that reached nobody is an attempt, not a handled call. */
export function isHandled(call: Call): boolean {
  return call.answeredAt !== null && call.wrapUp !== null;
}

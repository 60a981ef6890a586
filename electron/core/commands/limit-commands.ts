// What the customer asks of us about calls (c.5 #6): not before some time of their day, or not at all (003-34).

import type { Params } from '../../../shared/contract/methods.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { react } from '../../../shared/promise/rung-log.ts';
import { advance } from '../../../shared/promise/status.ts';
import { wallMoment } from '../../../shared/time.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { callUnderWay } from './call-steps.ts';
import { type CommandContext, type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { whoIs } from './who-is.ts';
import { zoneOfAgent } from './zone-of-agent.ts';

/**
 * Kept for the customer. Who asks not to be called has their open promises cancelled, but for those that ring nobody:
 * a refund is still owed. One undo takes both back. Refused: noSuchCustomer.
 */
export const setCustomerLimits: Decide<'setCustomerLimits'> = (view, params, context) => {
  const { customerId, notBefore, doNotCall } = params;
  const customer = view.customer(customerId);
  if (customer === undefined) return refuse('noSuchCustomer');
  const limited = entry('customer', { ...customer, notBefore, doNotCall });
  const isNew = doNotCall && !customer.doNotCall;
  const cancelled = isNew ? cancelledCalls(view, params, context) : [];
  const undo = { label: isNew ? 'callsStopped' : 'limitsSet', who: whoIs(view, customerId) } as const;
  return decided(null, [limited, ...cancelled], { undo });
};

function cancelledCalls(
  view: LedgerReader,
  { customerId }: Params<'setCustomerLimits'>,
  { now }: CommandContext,
): readonly LedgerRecord[] {
  const day = wallMoment(now, zoneOfAgent(view)).day;
  const call = callUnderWay(view);
  const callId = call?.customerId === customerId ? call.id : null;
  return view.promisesTo(customerId).flatMap((promise: PromiseRecord) => {
    if (promise.kind === 'action') return [];
    const next = advance(promise, { kind: 'cancelledByCustomer', at: now, day, callId, note: null });
    return next.kind === 'done' ? [entry('promise', react(next.value, now))] : [];
  });
}

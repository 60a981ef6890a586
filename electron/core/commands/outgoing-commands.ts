// A call that the agent makes without having promised it.

import type { Call } from '../../../shared/call/record.ts';
import type { CallId } from '../../../shared/ids.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import { callUnderWay, emptyNotes, parkedOthers, startedCall } from './call-steps.ts';
import { readNumber } from './caller-steps.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';

/**
 * The customer is rung: their call stands on the desk, ringing out, and the number goes to the phone (dials-at-once.ts).
 * Refused: profileMissing, noSuchCustomer, doNotCall (003-34), numberMissing, numberImpossible, callUnderWay.
 */
export const dialCustomer: Decide<'dialCustomer'> = (view, params, { now, newId }) => {
  const { profile } = view.settings;
  if (profile === null) return refuse('profileMissing');
  const customer = view.customer(params.customerId);
  if (customer === undefined) return refuse('noSuchCustomer');
  if (customer.doNotCall) return refuse('doNotCall');
  const number = readNumber(params.number, profile.country);
  if (number === null) return refuse('numberMissing');
  if (dialString(number) === null) return refuse('numberImpossible', { number: number.raw });
  if (callUnderWay(view) !== undefined) return refuse('callUnderWay');
  const id = newId() as CallId;
  const started = startedCall({ id, direction: 'outgoing', number, ringingAt: now });
  const call: Call = { ...started, customerId: customer.id };
  return decided(id, [...parkedOthers(view), entry('call', call), entry('notes', emptyNotes(id, now))]);
};

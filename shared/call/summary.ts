// A call in one line, for history, "Earlier" and *To finish*.

import type { Customer } from '../customer/record.ts';
import type { CallSummary } from '../desk/desk.ts';
import { showNumber } from '../phone/parse.ts';
import type { PromiseRecord } from '../promise/record.ts';
import type { Instant } from '../time.ts';
import { labelOf } from './labels.ts';
import type { Call, Notes } from './record.ts';

const LONGEST_GIST = 200;

/**
 * `promises`: any list that holds those made in this call; the last one made decides. `country` is the agent's and
 * decides how the number is spelled.
 */
export function summaryOf(
  call: Call,
  notes: Notes,
  customer: Customer | null,
  promises: readonly PromiseRecord[],
  country: string,
): CallSummary {
  const made = promises.filter(({ callId }) => callId === call.id).sort((a, b) => b.madeAt - a.madeAt);
  return {
    callId: call.id,
    at: beganAt(call, notes),
    customerId: call.customerId,
    customerName: customer?.name ?? null,
    number: call.number === null ? '' : showNumber(call.number, country),
    disposition: call.wrapUp?.disposition ?? null,
    gist: gistOf(notes),
    promiseStatus: made[0]?.status ?? null,
  };
}

/** When it began to ring, else was answered: what a call is listed under. */
export function beganAt(call: Call, notes: Notes): Instant {
  return call.ringingAt ?? call.answeredAt ?? call.endedAt ?? notes.savedAt;
}

/** The first Reason line, else the first line that says something, cut at 200 characters. */
export function gistOf({ lines }: Notes): string {
  const said = lines.map(({ text }) => labelOf(text)).filter(({ rest }) => rest.trim() !== '');
  const line = said.find(({ label }) => label === 'reason') ?? said[0];
  return [...(line?.rest.trim() ?? '')].slice(0, LONGEST_GIST).join('');
}

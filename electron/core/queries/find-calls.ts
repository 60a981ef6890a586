// History: finished calls by day, outcome, number or name, customer, newest first.

import type { Call } from '../../../shared/call/record.ts';
import type { Params, Result } from '../../../shared/contract/methods.ts';
import { beganAt } from '../call-times.ts';
import { callSummary, newestFirst } from '../desk/call-summary.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { nameHas } from './name-has.ts';
import { numberHas } from './number-has.ts';

type Filters = Params<'findCalls'>;
type Filter = (call: Call, filters: Filters, view: LedgerReader) => boolean;

/** One row per filter; each lets everything through while its field is null. */
const FILTERS: { readonly [Name in Exclude<keyof Filters, 'limit'>]: Filter } = {
  customerId: (call, { customerId }) => customerId === null || call.customerId === customerId,
  day: (call, { day }) => day === null || call.day === day,
  disposition: (call, { disposition }) => disposition === null || call.wrapUp?.disposition === disposition,
  promiseStatus: (call, { promiseStatus }, view) =>
    promiseStatus === null || view.promisesMadeIn(call.id).some(({ status }) => status === promiseStatus),
  number: (call, { number }, view) =>
    number === null || (call.number !== null && numberHas(call.number, number)) || isNamed(call, number, view),
  before: (call, { before }) => before === null || beganAt(call) < before,
};

/** `total` counts every call that fits, also those past the limit. */
export function findCalls(view: LedgerReader, filters: Filters): Result<'findCalls'> {
  const all = Object.values(FILTERS);
  const fitting = candidates(view, filters).filter((call) => all.every((fits) => fits(call, filters, view)));
  const calls = newestFirst(fitting)
    .slice(0, filters.limit)
    .map((call) => callSummary(view, call));
  return { calls, total: fitting.length };
}

function isNamed({ customerId }: Call, text: string, view: LedgerReader): boolean {
  const name = customerId === null ? null : view.customer(customerId)?.name;
  return name != null && nameHas(name, text);
}

/** The smallest set an index can give. */
function candidates(view: LedgerReader, { customerId, day }: Filters): readonly Call[] {
  if (customerId !== null) return view.callsWith(customerId).filter(({ phase }) => phase === 'finished');
  return day === null ? view.finishedCalls() : view.callsOfDay(day);
}

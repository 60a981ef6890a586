// The life of a promise (reminders.md (b)): which act leads from which status to which. Nothing here ends a promise by
// itself; time changes the phase (phase.ts), only an act changes the status.

import { done, type Outcome, refused } from '../outcome.ts';
import { because, type Refusal } from '../refusal.ts';
import { effects, type Change } from './effects.ts';
import type { PromiseEvent, PromiseEventKind } from './events.ts';
import type { PromiseRecord, PromiseStatus } from './record.ts';

/** For each act the statuses it may lead to; an empty list means the act is refused. */
type Row = Readonly<Record<PromiseEventKind, readonly PromiseStatus[]>>;

/** An ended promise takes one act only: being taken back. */
const ENDED: Row = {
  attempted: [],
  snoozed: [],
  reached: [],
  rescheduled: [],
  handOverOffered: [],
  handedOver: [],
  customerRangFirst: [],
  cancelledByCustomer: [],
  broken: [],
  undone: ['open'],
};

/** The complete table: status, act, and where it may lead. Where two are named, `effects` says which it is. */
export const TRANSITIONS: Readonly<Record<PromiseStatus, Row>> = {
  open: {
    attempted: ['open', 'kept', 'keptLate'],
    snoozed: ['open'],
    reached: ['kept', 'keptLate'],
    rescheduled: ['rescheduled'],
    handOverOffered: ['open'],
    handedOver: ['handedOver'],
    customerRangFirst: ['customerRangFirst'],
    cancelledByCustomer: ['cancelledByCustomer'],
    broken: ['broken'],
    undone: ['open'],
  },
  kept: ENDED,
  keptLate: ENDED,
  rescheduled: ENDED,
  handedOver: ENDED,
  customerRangFirst: ENDED,
  cancelledByCustomer: ENDED,
  broken: ENDED,
};

/**
 * The record after an act; the same object when the act changes nothing. The revision is the store's to raise.
 * Refused: `promiseEnded`, `snoozeSpent`, `reasonMissing`, `stillKeepable` (broken too early), `nothingToUndo`.
 */
export function advance(record: PromiseRecord, event: PromiseEvent): Outcome<PromiseRecord, Refusal> {
  if (TRANSITIONS[record.status][event.kind].length === 0) return refused(because('promiseEnded'));
  const effect = effects[event.kind] as (record: PromiseRecord, event: PromiseEvent) => Outcome<Change, Refusal>;
  const change = effect(record, event);
  if (change.kind === 'refused') return change;
  return done(change.value === null ? record : { ...record, ...change.value });
}

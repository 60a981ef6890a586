// The promises of a generated history.

import type { Customer } from '../../../shared/customer/record.ts';
import type { CallId, PromiseId } from '../../../shared/ids.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import type { PromiseRecord, PromiseStatus } from '../../../shared/promise/record.ts';
import {
  type CalendarDay,
  HOUR_MS,
  type Instant,
  MINUTE_MS,
  plus,
  wallTimeOf,
  type ZoneId,
} from '../../../shared/time.ts';
import type { Chance } from './chance.ts';
import { anyText } from './words.ts';

/** A working day of the agent: `opensAt` is the instant at which its clock shows 9:00. */
export interface WorkDay {
  readonly day: CalendarDay;
  readonly opensAt: Instant;
}

export interface Promising {
  readonly id: string;
  readonly callId: CallId;
  readonly customer: Customer;
  readonly number: PhoneNumber;
  readonly madeAt: Instant;
}

export const AGENTS_ZONE = 'Europe/London' as ZoneId;
const OPENS_AT_MINUTE = 9 * 60;
const ENDS: readonly Exclude<PromiseStatus, 'open'>[] = [
  ...Array.from({ length: 13 }, () => 'kept' as const),
  'keptLate',
  'keptLate',
  'rescheduled',
  'handedOver',
  'customerRangFirst',
  'cancelledByCustomer',
  'broken',
];

/** Due on a day, and still open. */
export function openPromise(chance: Chance, made: Promising, due: WorkDay): PromiseRecord {
  const minute = 30 + 5 * chance.below(84);
  const dueAt = plus(due.opensAt, minute * MINUTE_MS);
  return {
    id: made.id as PromiseId,
    revision: 1,
    status: 'open',
    kind: chance.oneOf([
      'callBack',
      'callBack',
      'callBack',
      'returnedCall',
      'expertAnswer',
      'update',
      'action',
    ] as const),
    cause: chance.oneOf(['authority', 'knowledge', 'informationPending', 'customersWish'] as const),
    about: anyText(chance, 30),
    customerId: made.customer.id,
    caseId: null,
    number: made.number,
    callId: made.callId,
    madeAt: made.madeAt,
    windowStart: plus(dueAt, -15 * MINUTE_MS),
    dueAt,
    dueLocal: { day: due.day, time: wallTimeOf(OPENS_AT_MINUTE + minute) },
    zone: made.customer.zone?.id ?? AGENTS_ZONE,
    spokenAsWindow: chance.happens(60),
    customerAsked: chance.happens(40),
    readBack: true,
    passedWarnings: [],
    firstDueAt: null,
    snoozedUntil: null,
    snoozeCount: 0,
    attempts: [],
    nextTryAt: null,
    handOverOffer: null,
    rungLog: [],
    reactedAt: null,
    dependsOn: null,
    moves: 0,
    predecessor: null,
    successor: null,
    resolution: null,
    history: [{ at: made.madeAt, event: 'made' }],
    day: null,
  };
}

/** The same promise ended on the day on which it was due. */
export function endedPromise(chance: Chance, open: PromiseRecord): PromiseRecord {
  const status = chance.oneOf(ENDS);
  const late = status === 'keptLate' || status === 'broken' ? HOUR_MS : 0;
  const at = plus(open.windowStart, late + chance.below(15) * MINUTE_MS);
  const firstDueAt = open.windowStart;
  return {
    ...open,
    revision: 3,
    status,
    firstDueAt,
    reactedAt: at,
    rungLog: [{ anchor: firstDueAt, rung: 'due', at: firstDueAt, outcome: 'accepted', failure: null }],
    resolution: {
      status,
      at,
      reachedAt: status === 'kept' || status === 'keptLate' ? at : null,
      callId: null,
      updateOnly: false,
      brokenAs: status === 'broken' ? 'notReached' : null,
      note: status === 'broken' ? anyText(chance, 60) : null,
    },
    history: [...open.history, { at, event: status }],
    day: open.dueLocal.day,
  };
}

// The promises and calls of the pictures.

import type { Call, Notes } from '../../../shared/call/record.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { CallSummary, Desk, OpenCall } from '../../../shared/desk/desk.ts';
import type { CallId, CaseId, CustomerId, PromiseId } from '../../../shared/ids.ts';
import { NO_FIGURES } from '../no-figures.ts';
import { FRESH_SETTINGS } from '../../../shared/ledger/shapes.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { type CalendarDay, type Instant, MINUTE_MS, plus, SECOND_MS } from '../../../shared/time.ts';
import { at } from '../manual-clock.ts';
import { aCase, call, promise } from '../records.ts';
import { CUSTOMERS, DANA, GRANTS, LENA, MEHTA, MIA, OMAR, ORTIZ, PEOPLE, PETRA, RAJ, SAM } from './sample-people.ts';

const TODAY = '2026-03-18';
export const today = (time: string, seconds = 0): Instant => plus(at(TODAY, time), seconds * SECOND_MS);
export const NOW = today('14:04', 6);

export function promised(customer: Customer, about: string, dueAt: Instant, change: Partial<PromiseRecord> = {}) {
  const [number] = customer.numbers;
  return promise({
    id: `p-${customer.id}` as PromiseId,
    customerId: customer.id,
    about,
    dueAt,
    spokenAsWindow: false,
    madeAt: today('10:00'),
    ...(number === undefined ? {} : { number }),
    ...change,
  });
}

function kept(customer: Customer, about: string, reachedAt: Instant): PromiseRecord {
  const resolution = {
    status: 'kept',
    at: reachedAt,
    reachedAt,
    callId: null,
    updateOnly: false,
    brokenAs: null,
  } as const;
  const day = TODAY as CalendarDay;
  return promised(customer, about, plus(reachedAt, 10 * MINUTE_MS), {
    status: 'kept',
    resolution: { ...resolution, note: null },
    day,
  });
}

export const OPEN_PROMISES: readonly PromiseRecord[] = [
  promised(OMAR, 'billing', today('13:58')),
  promised(ORTIZ, 'refund', today('14:20'), { spokenAsWindow: true }),
  promised(RAJ, 'router answer', today('14:40')),
  promised(PETRA, 'letter sent?', today('16:20')),
  promised(MIA, 'return label', at('2026-03-19', '09:30')),
];
export const KEPT_PROMISES: readonly PromiseRecord[] = [
  kept(MEHTA, 'new password', today('11:44')),
  kept(LENA, 'invoice copy', today('10:18')),
];

export function earlier(id: string, when: Instant, gist: string, change: Partial<CallSummary> = {}): CallSummary {
  return {
    callId: id as CallId,
    at: when,
    customerId: DANA.id,
    customerName: DANA.name,
    number: '+1 212 555 0100',
    disposition: 'resolved',
    gist,
    promiseStatus: null,
    ...change,
  };
}

export function written(need: string, ...lines: readonly (readonly [string, string])[]): Notes {
  return {
    callId: 'call-1' as CallId,
    revision: 1,
    need,
    lines: lines.map(([time, text]) => ({ at: today(time, 30), text })),
    savedAt: NOW,
    day: null,
  };
}

const DANAS_NOTES = written(
  'replacement by Friday',
  ['14:02', 'Reason: parcel lost, ordered 3 Mar'],
  ['14:03', 'called Mon, no call back'],
  ['14:03', 'order 40-2217, tracking stopped 9 Mar in Newark'],
  ['14:04', 'needs it Friday, her son’s birth'],
);

/** Dana, live since 14:01:25 after 9 seconds of ringing. */
export function danasCall(change: Partial<Call> = {}, open: Partial<OpenCall> = {}): OpenCall {
  const calling = call({
    id: 'call-1' as CallId,
    customerId: 'dana' as CustomerId,
    caseId: 'case-17' as CaseId,
    ringingAt: today('14:01', 16),
    answeredAt: today('14:01', 25),
    needs: [
      { row: 'shippingFee', amount: null },
      { row: 'refund', form: 'refund', amount: null, reason: 'parcel lost' },
    ],
    ...change,
  });
  return {
    call: calling,
    notes: DANAS_NOTES,
    customer: DANA,
    case: aCase({ id: 'case-17' as CaseId, code: 'A17', title: 'late parcel' }),
    candidates: [],
    earlier: [
      earlier('call-b', at('2026-03-16', '11:20'), 'no call back', { promiseStatus: 'broken' }),
      earlier('call-a', at('2026-03-11', '09:40'), 'parcel not there'),
    ],
    contact: 3,
    caseContacts: 1,
    casePromises: [],
    ...open,
  };
}

/** Sam's desk at 14:04 with nobody on the line. */
export function desk(change: Partial<Desk> = {}): Desk {
  return {
    host: {
      ...{ kind: 'desktop', version: '0.1.0', platform: 'linux', dataFolder: '/home/sam/companion', demo: false },
      command: ['/opt/Callback Companion/callback-companion'],
    },
    settings: { ...FRESH_SETTINGS, profile: SAM, grants: [...GRANTS], people: [...PEOPLE] },
    call: null,
    toFinish: [],
    phone: { ways: [], offered: [], calls: [], dialling: null, log: [], refused: 0 },
    promises: [...OPEN_PROMISES],
    brokenCases: [],
    customers: [...CUSTOMERS],
    exceptionsThisWeek: [],
    grantUses: [],
    today: {
      ...NO_FIGURES,
      handled: 9,
      oneAndDone: 6,
      kept: 2,
      counted: 2,
      resolvedAlone: 6,
      resolvedAfterAsking: 1,
      holdsAsked: 4,
      holdsAgreed: 3,
    },
    fourth: { count: 0, daysSinceLast: null },
    health: {
      save: { kind: 'saving', lastSavedAt: NOW },
      remindersCheckedAt: NOW,
      notificationFailure: null,
      testReminder: null,
      dataReports: [],
      pausedUntil: null,
      startsAtLogin: 'on',
      clockMovedBack: null,
      zoneChanged: null,
      backup: { madeAt: at('2026-03-18', '09:01'), problem: null },
      recovery: null,
    },
    task: null,
    alerts: [],
    undo: null,
    away: null,
    window: { compact: false, staysOnTop: 'yes' },
    ...change,
  };
}

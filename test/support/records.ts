// Records a person can recognise: Alex in London, Dana in New York, and whatever a test says differently.

import type { Person } from '../../shared/agent/people.ts';
import type { AgentProfile } from '../../shared/agent/profile.ts';
import type { Grant } from '../../shared/authority/grants.ts';
import type { Call, Notes, WrapUp } from '../../shared/call/record.ts';
import { type Case, FRESH_CASE } from '../../shared/case/record.ts';
import type { Customer } from '../../shared/customer/record.ts';
import type { CallId, CaseId, CustomerId, GrantId, PersonId, PromiseId } from '../../shared/ids.ts';
import {
  type EngineState,
  FRESH_ENGINE,
  FRESH_SETTINGS,
  type LedgerRecord,
  type Settings,
} from '../../shared/ledger/shapes.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import {
  type CalendarDay,
  type Instant,
  MINUTE_MS,
  plus,
  type WallTime,
  wallMoment,
  type ZoneId,
} from '../../shared/time.ts';
import { at } from './manual-clock.ts';

export const LONDON = 'Europe/London' as ZoneId;
export const NEW_YORK = 'America/New_York' as ZoneId;

/** Scenario 2: a Wednesday in March, 14:02 in London, 10:02 in New York. */
export const TWO_PAST_TWO = at('2026-03-18', '14:02');

export const ALEX: AgentProfile = {
  name: 'Alex',
  role: 'Support',
  newRep: false,
  directNumber: '020 7946 0018',
  extension: null,
  noteAddress: null,
  zone: LONDON,
  country: 'GB',
  currency: 'GBP',
  returnTermDays: 30,
  shift: {
    workdays: [1, 2, 3, 4, 5],
    start: '09:00' as WallTime,
    end: '17:00' as WallTime,
    breaks: [],
    daysOff: [],
  },
};

export const ANA: Person = {
  id: 'ana' as PersonId,
  name: 'Ana',
  role: 'supervisor',
  topics: '',
  number: '',
  hours: { start: '09:00' as WallTime, end: '17:00' as WallTime },
  busyUntil: null,
  deputyId: null,
  answerMinutes: [],
};

export function exceptionsGrant(perWeek: number, reviewDay: string | null = null): Grant {
  return {
    id: 'grant-5' as GrantId,
    limit: { row: 'exception', perWeek },
    grantedBy: 'Ana',
    policyLine: null,
    reviewDay: reviewDay as CalendarDay | null,
    howOften: null,
  };
}

export function settings(changes: Partial<Settings> = {}): LedgerRecord {
  return { type: 'settings', record: { ...FRESH_SETTINGS, profile: ALEX, people: [ANA], ...changes } };
}

export function engine(changes: Partial<EngineState> = {}): LedgerRecord {
  return { type: 'engine', record: { ...FRESH_ENGINE, ...changes } };
}

export const DANAS_NUMBER = { kind: 'e164', raw: '+1 212 555 0100', e164: '+12125550100' } as const;
export const OMARS_NUMBER = { kind: 'e164', raw: '020 7946 0999', e164: '+442079460999' } as const;

export function customer(changes: Partial<Customer> = {}): Customer {
  return {
    id: 'dana' as CustomerId,
    revision: 1,
    name: 'Dana Lee',
    numbers: [DANAS_NUMBER],
    zone: { id: NEW_YORK, certainty: 'confirmed' },
    notBefore: null,
    doNotCall: false,
    createdAt: at('2026-03-01', '10:00'),
    ...changes,
  };
}

export const OMAR: Customer = customer({
  id: 'omar' as CustomerId,
  name: 'Omar K.',
  numbers: [OMARS_NUMBER],
  zone: { id: LONDON, certainty: 'certain' },
});

export function aCase(changes: Partial<Case> = {}): Case {
  return {
    ...FRESH_CASE,
    id: 'case-1' as CaseId,
    code: 'A1',
    customerId: 'dana' as CustomerId,
    openedAt: at('2026-03-17', '10:00'),
    openedOn: '2026-03-17' as CalendarDay,
    ...changes,
  };
}

/** A live call with Dana that was answered 5 seconds after it began to ring, unless said otherwise. */
export function call(changes: Partial<Call> = {}): Call {
  return {
    id: 'call-1' as CallId,
    revision: 1,
    phase: 'live',
    direction: 'incoming',
    number: DANAS_NUMBER,
    customerId: 'dana' as CustomerId,
    caseId: null,
    promiseId: null,
    attempt: null,
    ringingAt: plus(TWO_PAST_TWO, -MINUTE_MS),
    answeredAt: plus(TWO_PAST_TWO, -55_000),
    endedAt: null,
    finishedAt: null,
    holds: [],
    options: [],
    escalations: [],
    needs: [],
    pace: 'normal',
    repSteps: [],
    gaps: [],
    phone: null,
    parked: false,
    wrapUp: null,
    day: null,
    ...changes,
  };
}

export function finishedCall(id: string, startedAt: Instant, changes: Partial<Call> = {}): Call {
  const ended = plus(startedAt, 5 * MINUTE_MS);
  return call({
    id: id as CallId,
    phase: 'finished',
    ringingAt: startedAt,
    answeredAt: plus(startedAt, 4_000),
    endedAt: ended,
    finishedAt: ended,
    wrapUp: WRAP_UP,
    day: wallMoment(startedAt, LONDON).day,
    ...changes,
  });
}

export const WRAP_UP: WrapUp = {
  disposition: 'resolved',
  alternative: null,
  needMet: 'yes',
  gave: 'both',
  gaveReason: null,
  thanks: 'none',
  mood: null,
};

export function notes(callId: string, ...lines: string[]): Notes {
  return {
    callId: callId as CallId,
    revision: 1,
    need: '',
    lines: lines.map((text) => ({ at: TWO_PAST_TWO, text })),
    savedAt: TWO_PAST_TWO,
    day: null,
  };
}

/** Dana's call back, promised at 14:02 for 14:45 to 15:00 in London. */
export function promise(changes: Partial<PromiseRecord> = {}): PromiseRecord {
  const dueAt = changes.dueAt ?? at('2026-03-18', '15:00');
  return {
    id: 'promise-1' as PromiseId,
    revision: 1,
    status: 'open',
    kind: 'callBack',
    cause: 'authority',
    about: 'overnight delivery',
    customerId: 'dana' as CustomerId,
    caseId: null,
    number: DANAS_NUMBER,
    callId: null,
    madeAt: TWO_PAST_TWO,
    windowStart: plus(dueAt, -15 * MINUTE_MS),
    dueAt,
    dueLocal: wallMoment(dueAt, LONDON),
    zone: LONDON,
    spokenAsWindow: true,
    customerAsked: false,
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
    history: [{ at: TWO_PAST_TWO, event: 'made' }],
    day: null,
    ...changes,
  };
}

export { entry } from '../../electron/core/commands/entries.ts';

// Facts for the guard: Sam in London, 9 to 17 on weekdays with lunch and a break, nothing promised, Dana in New York.

import { AgentProfile } from '../../shared/agent/profile.ts';
import type { GuardFacts } from '../../shared/guard/facts.ts';
import { CustomerId, PromiseId } from '../../shared/ids.ts';
import { parseNumber } from '../../shared/phone/parse.ts';
import { PromiseRecord } from '../../shared/promise/record.ts';
import { type Instant, plus, wallMoment, type ZoneId } from '../../shared/time.ts';
import { at, LONDON, NEW_YORK } from './times.ts';

const LUNCH = { name: 'lunch', start: '12:00', end: '12:45' };

/** An agent's profile; `shift` replaces parts of the shift. */
export function agentProfile(shift: Record<string, unknown> = {}, zone: ZoneId = LONDON): AgentProfile {
  return AgentProfile.parse({
    name: 'Sam',
    role: '',
    newRep: false,
    directNumber: '020 7946 0142',
    extension: null,
    noteAddress: null,
    zone,
    country: 'GB',
    currency: 'GBP',
    returnTermDays: 30,
    shift: { workdays: [1, 2, 3, 4, 5], start: '09:00', end: '17:00', breaks: [LUNCH], daysOff: [], ...shift },
  });
}

/** Wednesday 18 March 2026, 14:02 in London, 10:02 in New York; Dana's zone confirmed unless told otherwise. */
export function guardFacts(changes: Partial<GuardFacts> = {}): GuardFacts {
  return {
    now: at('2026-03-18 14:02', LONDON),
    profile: agentProfile(),
    customer: { zone: { id: NEW_YORK, certainty: 'confirmed' }, notBefore: null, doNotCall: false },
    number: parseNumber('+1 212 555 0100', 'GB'),
    openPromises: [],
    customerAsked: false,
    medianCallMinutes: null,
    replacing: null,
    ...changes,
  };
}

/** An open promise due at `dueAt`, made an hour before. */
export function promiseDue(dueAt: Instant, changes: Partial<PromiseRecord> = {}): PromiseRecord {
  const { day, time } = wallMoment(dueAt, LONDON);
  return PromiseRecord.parse({
    id: PromiseId.parse(`p${dueAt}`),
    revision: 1,
    status: 'open',
    kind: 'callBack',
    cause: 'authority',
    about: '',
    customerId: CustomerId.parse('raj'),
    caseId: null,
    number: parseNumber('020 7946 0999', 'GB'),
    callId: null,
    madeAt: plus(dueAt, -3_600_000),
    windowStart: plus(dueAt, -900_000),
    dueAt,
    dueLocal: { day, time },
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
    predecessor: null,
    successor: null,
    resolution: null,
    history: [],
    day: null,
    ...changes,
  });
}

// Facts for the guard: Sam in London, 9 to 17 on weekdays with lunch and a break, nothing promised, Dana in New York.

import { AgentProfile } from '../../shared/agent/profile.ts';
import type { GuardFacts } from '../../shared/guard/facts.ts';
import { CustomerId, PromiseId } from '../../shared/ids.ts';
import { parseNumber } from '../../shared/phone/parse.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { type Instant, MINUTE_MS, plus, type ZoneId } from '../../shared/time.ts';
import { promise } from './records.ts';
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
    kind: 'callBack',
    helper: null,
    moves: 0,
    caseIsBroken: false,
    // The Default hours for everybody, unless a test is about whose hours apply.
    hours: { always: 'default', edited: [] },
    grant: null,
    ...changes,
  };
}

/** An open promise to Raj, due at `dueAt`. */
export function promiseDue(dueAt: Instant, changes: Partial<PromiseRecord> = {}): PromiseRecord {
  return promise({
    id: PromiseId.parse(`p${dueAt}`),
    customerId: CustomerId.parse('raj'),
    windowStart: plus(dueAt, -15 * MINUTE_MS),
    dueAt,
    ...changes,
  });
}

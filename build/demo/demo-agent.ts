// Who works in the demo: an agent in the middle of a shift, with the limits of scenario 2 (no overnight delivery), a
// supervisor who is free and an expert.

import type { Person } from '../../shared/agent/people.ts';
import type { AgentProfile } from '../../shared/agent/profile.ts';
import type { Grant, GrantLimit } from '../../shared/authority/grants.ts';
import type { GrantId, PersonId } from '../../shared/ids.ts';
import {
  HOUR_MS,
  type Instant,
  minutesOf,
  plus,
  wallMoment,
  type WallTime,
  wallTimeOf,
  type ZoneId,
} from '../../shared/time.ts';

const HOURS_WORKED = 5;
const HOURS_LEFT = 3;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The shift lies around the moment at which the demo is opened, whenever that is. */
export function demoProfile(now: Instant, zone: ZoneId): AgentProfile {
  return {
    name: 'Sam',
    role: 'Customer care',
    newRep: false,
    directNumber: '+44 20 7946 0200',
    extension: '200',
    noteAddress: null,
    zone,
    country: 'GB',
    currency: 'USD',
    returnTermDays: 30,
    shift: { workdays: EVERY_DAY, ...demoHours(now, zone), breaks: [], daysOff: [] },
  };
}

export function demoHours(now: Instant, zone: ZoneId): { readonly start: WallTime; readonly end: WallTime } {
  const start = fullHour(plus(now, -HOURS_WORKED * HOUR_MS), zone);
  return { start, end: fullHour(plus(now, HOURS_LEFT * HOUR_MS), zone) };
}

function fullHour(at: Instant, zone: ZoneId): WallTime {
  return wallTimeOf(Math.floor(minutesOf(wallMoment(at, zone).time) / 60) * 60);
}

const LIMITS: readonly GrantLimit[] = [
  { row: 'returnTerms', days: 14 },
  { row: 'shippingFee', upTo: dollars(15) },
  { row: 'delivery', speeds: ['twoDays', 'threeDays', 'fiveDays'], costCap: null },
  { row: 'refund', rebate: dollars(50), refund: dollars(50), discount: { percent: 10 } },
  { row: 'exception', perWeek: 3 },
];

export function demoGrants(nextId: () => string): Grant[] {
  return LIMITS.map((limit) => ({
    id: nextId() as GrantId,
    limit,
    grantedBy: 'Ana',
    policyLine: null,
    reviewDay: null,
    howOften: null,
  }));
}

export function demoPeople(nextId: () => string, now: Instant, zone: ZoneId): Person[] {
  const hours = demoHours(now, zone);
  const person = { hours, busyUntil: null, deputyId: null, answerMinutes: [] };
  return [
    { ...person, id: nextId() as PersonId, name: 'Ana', role: 'supervisor', topics: '', number: '201' },
    { ...person, id: nextId() as PersonId, name: 'Priya', role: 'seniorPartner', topics: '', number: '202' },
    { ...person, id: nextId() as PersonId, name: 'Lee', role: 'expert', topics: 'routers', number: '203' },
  ];
}

function dollars(whole: number) {
  return { minor: whole * 100, currency: 'USD' };
}

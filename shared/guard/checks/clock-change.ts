// Check 10: a promise across a clock change, or at a wall time that comes twice, is easily misunderstood. A wall time
// that does not exist never gets here: the time grammar moves it behind the gap, which is always across the change.

import { type Instant, meaningOf, offsetMinutes, wallMoment, type ZoneId } from '../../time.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';

export function checkClockChange(
  { facts: { now, profile }, customerZone }: Outlook,
  dueAt: Instant,
): readonly Finding[] {
  const changes = (zone: ZoneId) => offsetMinutes(now, zone) !== offsetMinutes(dueAt, zone);
  const findings: Finding[] = [];
  const agentClock = changes(profile.zone);
  const changedThere = customerZone !== null && changes(customerZone) ? customerZone : null;
  if (agentClock || changedThere !== null) {
    findings.push({
      check: 10,
      result: 'warn',
      code: 'clocksChange',
      values: { dueAt, agentClock, customerZone: changedThere },
    });
  }
  const doubled = doubledOn(dueAt, profile.zone, customerZone);
  if (doubled !== null)
    findings.push({ check: 10, result: 'warn', code: 'doubledTime', values: { dueAt, ...doubled } });
  return findings;
}

function doubledOn(
  dueAt: Instant,
  agentZone: ZoneId,
  customerZone: ZoneId | null,
): { zone: ZoneId; whose: 'agent' | 'customer' } | null {
  if (comesTwice(dueAt, agentZone)) return { zone: agentZone, whose: 'agent' };
  if (customerZone !== null && comesTwice(dueAt, customerZone)) return { zone: customerZone, whose: 'customer' };
  return null;
}

function comesTwice(at: Instant, zone: ZoneId): boolean {
  return meaningOf(wallMoment(at, zone), zone).kind === 'doubled';
}

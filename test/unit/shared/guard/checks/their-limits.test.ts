// Check 6, on its own: what the customer asked of us is never passed.

import { describe, expect, it } from 'vitest';
import { enterAct } from '../../../../../shared/bar/enter-act.ts';
import { considerPromise } from '../../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../../shared/guard/facts.ts';
import { limitsOn } from '../../../../../shared/guard/gather-facts.ts';
import { firstSafe, withinTheHour } from '../../../../../shared/guard/offers.ts';
import { understandTime } from '../../../../../shared/guard/spoken-time.ts';
import { parseNumber } from '../../../../../shared/phone/parse.ts';
import type { CustomerId } from '../../../../../shared/ids.ts';
import type { Instant, WallTime } from '../../../../../shared/time.ts';
import { guardFacts } from '../../../../support/guard-facts.ts';
import { customer } from '../../../../support/records.ts';
import { at, LONDON, NEW_YORK } from '../../../../support/times.ts';

const clock = { zone: { id: NEW_YORK, certainty: 'confirmed' as const }, notBefore: null, doNotCall: false };
const notBeforeNoon = { ...clock, notBefore: '12:00' as WallTime };
const barred = { ...clock, doNotCall: true };
const everyGrant = { checks: [2, 3, 5] as (2 | 3 | 5)[], grantedBy: 'Ana', policyLine: null, reviewDay: null };

function codes(dueAt: Instant, changes: Partial<GuardFacts>): readonly string[] {
  const { findings } = considerPromise(guardFacts(changes), { dueAt, windowStart: null });
  return findings.map(({ check, result, code }) => `#${check} ${result} ${code}`);
}

describe('c.5 #6: not before noon', () => {
  it.each([
    ['a minute before noon there', '2026-03-18 11:59', ['#6 refuse beforeTheirLimit']],
    ['noon there', '2026-03-18 12:00', []],
  ])('%s', (_name, moment, expected) => {
    expect(codes(at(moment, NEW_YORK), { customer: notBeforeNoon })).toEqual(expected);
  });

  it('is not passed because the customer asked for this time, nor by any grant', () => {
    const changes = { customer: notBeforeNoon, customerAsked: true, grant: everyGrant };
    expect(codes(at('2026-03-18 11:00', NEW_YORK), changes)).toEqual(['#6 refuse beforeTheirLimit']);
  });

  it('000-17: offers the first time from noon on, with its window whole', () => {
    const facts = guardFacts({ customer: notBeforeNoon });
    const { firstSafe: safe } = considerPromise(facts, { dueAt: at('2026-03-18 15:00', LONDON), windowStart: null });
    expect(safe?.dueAt).toBe(at('2026-03-18 12:15', NEW_YORK));
    expect(safe?.windowStart).toBe(at('2026-03-18 12:00', NEW_YORK));
  });
});

describe('003-34: don’t call me about this again', () => {
  it('refuses every time and offers none', () => {
    const report = considerPromise(guardFacts({ customer: barred }), {
      dueAt: at('2026-03-18 15:00', LONDON),
      windowStart: null,
    });
    expect(report).toMatchObject({ verdict: 'refuse', firstSafe: null, lastSafeToday: null });
    expect(firstSafe(guardFacts({ customer: barred }))).toBeNull();
    expect(withinTheHour(guardFacts({ customer: barred }))).toEqual({ kind: 'never' });
  });

  it('is not passed by a reason, by a tick or by a grant', () => {
    const facts = guardFacts({ customer: barred, customerAsked: true, grant: everyGrant });
    const understood = understandTime('1h', facts);
    const report = understood.kind === 'done' ? considerPromise(facts, understood.value) : null;
    const enter = enterAct({ facts, understood, report, reason: 'she will not mind', note: '', correctedZone: null });
    expect(enter).toEqual({ kind: 'nothing' });
  });

  it('holds for another customer on the same number, and for no other number', () => {
    const theirs = parseNumber('+1 212 555 0100', 'GB');
    const other = parseNumber('+1 212 555 0199', 'GB');
    const known = [customer({ id: 'someone' as CustomerId, numbers: [theirs], doNotCall: true })];
    expect(limitsOn(theirs, clock, known)).toMatchObject({ doNotCall: true });
    expect(limitsOn(theirs, null, known)).toMatchObject({ doNotCall: true, zone: null });
    expect(limitsOn(other, clock, known)).toBe(clock);
  });

  it('leaves what rings nobody alone: a refund is still due', () => {
    expect(codes(at('2026-03-18 15:00', LONDON), { customer: barred, kind: 'action' })).toEqual([]);
  });
});

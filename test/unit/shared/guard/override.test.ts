import { describe, expect, it } from 'vitest';
import { enterAct } from '../../../../shared/bar/enter-act.ts';
import type { GuardGrant } from '../../../../shared/authority/grants.ts';
import { considerPromise } from '../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../shared/guard/facts.ts';
import { understandTime } from '../../../../shared/guard/spoken-time.ts';
import { CalendarDay } from '../../../../shared/time.ts';
import { guardFacts, promiseDue } from '../../../support/guard-facts.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

const grant = (checks: GuardGrant['checks'], reviewDay: string | null = null): GuardGrant => ({
  checks,
  grantedBy: 'Ana',
  policyLine: 'Overtime as agreed',
  reviewDay: reviewDay === null ? null : CalendarDay.parse(reviewDay),
});
const twoNear = [promiseDue(at('2026-03-18 14:53', LONDON)), promiseDue(at('2026-03-18 15:04', LONDON))];

function verdictAt(moment: string, changes: Partial<GuardFacts>) {
  return considerPromise(guardFacts(changes), { dueAt: at(moment, LONDON), windowStart: null }).verdict;
}

describe('000-17: a grant that may override the guard', () => {
  it.each([
    ['check 2', '2026-03-18 17:30', 2 as const, {}],
    ['check 3', '2026-03-18 15:00', 3 as const, { openPromises: twoNear }],
    ['check 5', '2026-03-19 12:30', 5 as const, { profile: guardFacts().profile }],
  ])('turns a refusal of %s into a warning, and of no other', (_name, moment, check, changes) => {
    const free = { profile: { ...guardFacts().profile, shift: { ...guardFacts().profile.shift, breaks: [] } } };
    const facts = check === 5 ? free : changes;
    expect(verdictAt(moment, facts)).toBe('refuse');
    expect(verdictAt(moment, { ...facts, grant: grant([check]) })).toBe('warn');
    const others = ([2, 3, 5] as const).filter((one) => one !== check);
    expect(verdictAt(moment, { ...facts, grant: grant([...others]) })).toBe('refuse');
  });

  it.each([
    ['on its review day', '2026-03-18', 'warn'],
    ['the day after', '2026-03-17', 'refuse'],
  ])('%s it is worth: %s', (_name, reviewDay, expected) => {
    expect(verdictAt('2026-03-18 17:30', { grant: grant([2], reviewDay) })).toBe(expected);
  });

  it('says by whose grant, and Enter keeps the time only with a reason', () => {
    const facts = guardFacts({ grant: grant([2]) });
    const understood = understandTime('17:30', facts);
    const report = understood.kind === 'done' ? considerPromise(facts, understood.value) : null;
    expect(report?.findings).toMatchObject([{ check: 2, result: 'warn', byGrantOf: 'Ana' }]);
    const press = (reason: string) =>
      enterAct({ facts, understood, report, reason, note: '', correctedZone: undefined });
    expect(press('').kind).toBe('promiseOffered');
    expect(press('Ana agreed')).toMatchObject({
      kind: 'promise',
      time: { dueAt: at('2026-03-18 17:30', LONDON) },
      passedWarnings: [{ check: 2, reason: 'Ana agreed' }],
    });
  });

  it('never lifts a time that has passed, nor what the customer asked of us', () => {
    expect(verdictAt('2026-03-18 13:00', { grant: grant([2, 3, 5]) })).toBe('refuse');
    const customer = { zone: { id: NEW_YORK, certainty: 'confirmed' as const }, notBefore: null, doNotCall: true };
    expect(verdictAt('2026-03-18 15:00', { customer, grant: grant([2, 3, 5]) })).toBe('refuse');
  });
});

import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../shared/agent/people.ts';
import { considerPromise } from '../../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../../shared/guard/facts.ts';
import type { PersonId } from '../../../../../shared/ids.ts';
import type { WallTime } from '../../../../../shared/time.ts';
import { guardFacts } from '../../../../support/guard-facts.ts';
import { ANA } from '../../../../support/records.ts';
import { at, LONDON } from '../../../../support/times.ts';

const london = (moment: string) => at(`2026-03-${moment}`, LONDON);
const hours = (start: string, end: string) => ({ start: start as WallTime, end: end as WallTime });
const lee: Person = { ...ANA, id: 'lee' as PersonId, name: 'Lee', role: 'expert', hours: hours('09:00', '16:00') };

function found(moment: string, changes: Partial<GuardFacts> = {}): readonly unknown[] {
  const facts = guardFacts({ helper: { person: lee, deputy: null }, ...changes });
  const { findings } = considerPromise(facts, { dueAt: london(moment), windowStart: null });
  return findings.flatMap(({ check, code, result, values }) => (check === 9 ? [{ code, result, values }] : []));
}

describe('c.5 #9: an expert or supervisor who is off before that time', () => {
  it.each([
    ['while they are at work', '18 15:45', 0],
    ['at the end of their hours', '18 16:00', 0],
    ['a minute after it', '18 16:01', 1],
    ['the next morning before they come', '19 08:59', 1],
    ['when they are back', '19 09:00', 0],
    ['after a whole working day of theirs', '19 16:40', 0],
  ])('%s', (_name, moment, count) => {
    expect(found(moment)).toHaveLength(count);
  });

  it('scenario 10: says when they are back, and whom to ask instead', () => {
    const priya: Person = { ...ANA, name: 'Priya' };
    expect(found('18 16:40', { helper: { person: lee, deputy: priya } })).toEqual([
      { code: 'helperOff', result: 'warn', values: { name: 'Lee', back: london('19 09:00'), deputy: 'Priya' } },
    ]);
  });

  it('looks past the weekend for their next slot', () => {
    const now = london('20 16:30');
    expect(found('20 16:45', { now })).toMatchObject([{ values: { back: london('23 09:00') } }]);
  });

  it('counts somebody marked busy as off until then', () => {
    const busy = { ...lee, busyUntil: london('18 15:30') };
    expect(found('18 15:00', { helper: { person: busy, deputy: null } })).toMatchObject([
      { code: 'helperBusy', values: { until: london('18 15:30') } },
    ]);
    expect(found('18 15:30', { helper: { person: busy, deputy: null } })).toEqual([]);
  });

  it('does not judge somebody whose hours nobody filled in, nor a promise that waits for nobody', () => {
    expect(found('18 16:40', { helper: { person: { ...lee, hours: null }, deputy: null } })).toEqual([]);
    expect(found('18 16:40', { helper: null })).toEqual([]);
  });

  it('000-17: the first safe time lies in their next slot', () => {
    const facts = guardFacts({ helper: { person: lee, deputy: null }, now: london('18 16:30') });
    const { firstSafe } = considerPromise(facts, { dueAt: london('18 16:40'), windowStart: null });
    expect(firstSafe?.dueAt).toBe(london('19 13:15'));
  });
});

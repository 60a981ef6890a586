import { describe, expect, it } from 'vitest';
import type { AgentProfile } from '../../../../shared/agent/profile.ts';
import { type Week, weekOf } from '../../../../shared/desk/week.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { type CalendarDay, dayPlus, MINUTE_MS, plus, WallTime, type ZoneId } from '../../../../shared/time.ts';
import { ALEX, customer, promise } from '../../../support/records.ts';
import { at, BERLIN, LONDON, LORD_HOWE } from '../../../support/times.ts';

const MONDAY = '2026-03-16' as CalendarDay;
const NOW = at('2026-03-18 14:04', LONDON);

/** Open, due at this moment, named by it. */
const due = (when: string, zone: ZoneId = LONDON, change: Partial<PromiseRecord> = {}) => {
  const dueAt = at(when, zone);
  return promise({ id: when as PromiseId, dueAt, windowStart: plus(dueAt, -15 * MINUTE_MS), ...change });
};
const profileIn = (zone: ZoneId): AgentProfile => ({ ...ALEX, zone });
const week = (promises: readonly PromiseRecord[], monday = MONDAY, zone = LONDON, now = NOW) =>
  weekOf({ promises, customers: [customer()], profile: profileIn(zone), now, monday });
const idsOf = ({ days }: Week) => days.map(({ rows }) => rows.map(({ promiseId }) => promiseId));

describe('the week', () => {
  it('has seven days from Monday on, with today, the days behind and the days off', () => {
    const { days, title, isThisWeek } = week([]);
    expect([title, isThisWeek]).toEqual(['16 – 22 March', true]);
    expect(days.map(({ title: day }) => day)).toEqual([
      ...['Mon 16 Mar', 'Tue 17 Mar', 'Wed 18 Mar', 'Thu 19 Mar', 'Fri 20 Mar', 'Sat 21 Mar', 'Sun 22 Mar'],
    ]);
    expect(days.map(({ isToday }) => isToday).indexOf(true)).toBe(2);
    expect(days.map(({ isPast }) => isPast)).toEqual([true, true, false, false, false, false, false]);
    expect(days.map(({ hours }) => hours === null)).toEqual([false, false, false, false, false, true, true]);
    expect(days[0]).toMatchObject({ hours: '09:00–17:00', shortTitle: 'Mon 16' });
  });

  it('shows a day the agent took off as off', () => {
    const friday = dayPlus(MONDAY, 4);
    const profile = { ...ALEX, shift: { ...ALEX.shift, daysOff: [friday] } };
    const { days } = weekOf({ promises: [], customers: [], profile, now: NOW, monday: MONDAY });
    expect(days[4]?.hours).toBeNull();
  });

  it('names both months where it has two', () => {
    expect(week([], '2026-03-30' as CalendarDay).title).toBe('30 March – 5 April');
  });
});

describe('promises', () => {
  it('stand on their day in the order of their times', () => {
    const promises = [due('2026-03-19 15:00'), due('2026-03-18 16:00'), due('2026-03-19 09:30')];
    const shown = week(promises);
    expect(idsOf(shown)).toEqual([[], [], ['2026-03-18 16:00'], ['2026-03-19 09:30', '2026-03-19 15:00'], [], [], []]);
    expect(shown).toMatchObject({ open: 3, later: 0, late: [] });
  });

  it('that are late stand apart, most late first, in any week', () => {
    const promises = [due('2026-03-18 13:00'), due('2026-03-12 10:00'), due('2026-03-18 16:00')];
    for (const monday of [MONDAY, dayPlus(MONDAY, 7), dayPlus(MONDAY, -7)]) {
      const { late } = week(promises, monday);
      expect(late.map(({ promiseId }) => promiseId)).toEqual(['2026-03-12 10:00', '2026-03-18 13:00']);
    }
    expect(week(promises).open).toBe(1);
  });

  it('of later weeks are counted', () => {
    expect(week([due('2026-03-22 23:59'), due('2026-03-23 00:00'), due('2026-04-20 09:00')])).toMatchObject({
      open: 1,
      later: 2,
    });
  });

  it('that wait for their next try stand on its day', () => {
    const tried = due('2026-03-18 15:00', LONDON, {
      attempts: [{ at: at('2026-03-18 14:00', LONDON), how: 'noAnswer', callId: null }],
      nextTryAt: at('2026-03-19 10:00', LONDON),
    });
    expect(idsOf(week([tried]))[3]).toEqual(['2026-03-18 15:00']);
  });

  it('that have ended are not shown', () => {
    expect(week([due('2026-03-19 15:00', LONDON, { status: 'kept' })]).open).toBe(0);
  });
});

describe('the week the clocks change', () => {
  it.each([
    ['Berlin, forward', BERLIN, '2026-03-23', '2026-03-29', ['00:30', '01:59', '03:00', '23:59']],
    ['Berlin, back', BERLIN, '2026-10-19', '2026-10-25', ['00:30', '02:30', '03:00', '23:59']],
    ['Lord Howe, forward by half an hour', LORD_HOWE, '2026-09-28', '2026-10-04', ['00:30', '02:30', '23:59']],
    ['Lord Howe, back by half an hour', LORD_HOWE, '2026-03-30', '2026-04-05', ['00:30', '01:45', '23:59']],
  ])('in %s has every time of its Sunday on that Sunday', (_name, zone, monday, sunday, times) => {
    const promises = times.map((time) => due(`${sunday} ${WallTime.parse(time)}`, zone));
    const before = due(`${dayPlus(sunday as CalendarDay, -1)} 23:59`, zone);
    const after = due(`${dayPlus(sunday as CalendarDay, 1)} 00:00`, zone);
    const shown = week([...promises, before, after], monday as CalendarDay, zone, at(`${monday} 09:00`, zone));
    expect(idsOf(shown)[6]).toEqual(promises.map(({ id }) => id));
    expect(idsOf(shown)[5]).toEqual([before.id]);
    expect(shown.later).toBe(1);
    expect(shown.days.map(({ day }) => day).at(-1)).toBe(sunday);
  });

  it('shows the second of a doubled time behind the first', () => {
    const first = due('2026-10-25 02:30', BERLIN);
    const second = promise({ ...first, id: 'second' as PromiseId, dueAt: plus(first.dueAt, 60 * MINUTE_MS) });
    const shown = week([second, first], '2026-10-19' as CalendarDay, BERLIN, at('2026-10-19 09:00', BERLIN));
    expect(idsOf(shown)[6]).toEqual(['2026-10-25 02:30', 'second']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../shared/call/record.ts';
import { CALL_BACKS_LISTED, Report, reportOf } from '../../../../shared/figures/report.ts';
import type { CaseId, PromiseId } from '../../../../shared/ids.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { type CalendarDay, HOUR_MS, plus } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';
import { aCase, finishedCall, LONDON, promise, TWO_PAST_TWO, WRAP_UP } from '../../../support/records.ts';

const day = (text: string) => text as CalendarDay;
const NOTHING = { calls: [], promises: [], cases: [], unread: [], zone: LONDON };
const WEEK = { ...NOTHING, from: day('2026-03-16'), to: day('2026-03-22') };

const ending = (id: string, disposition: NonNullable<Call['wrapUp']>['disposition'], changes: Partial<Call> = {}) =>
  finishedCall(id, TWO_PAST_TWO, { wrapUp: { ...WRAP_UP, disposition }, ...changes });
const made = (id: string, changes: Partial<PromiseRecord> = {}) => promise({ id: id as PromiseId, ...changes });
const asked = { option: 1, cause: 'authority', at: TWO_PAST_TWO, endedAt: plus(TWO_PAST_TWO, 60_000) } as const;
const option = { ...asked, agreedToWait: 'yes', personId: null, reason: '', result: 'permitted' } as const;

describe('endings (000-11)', () => {
  it('000-11: sum to the calls handled, and “resolved after asking” stands apart', () => {
    const calls = [
      ending('a', 'resolved'),
      ending('b', 'resolved', { options: [option] }),
      ending('c', 'promised'),
      ending('d', 'wrongNumber'),
      ending('e', 'refused', { answeredAt: null }),
    ];
    const [first] = reportOf({ ...WEEK, calls }).days;
    expect(first).toMatchObject({ day: '2026-03-18', handled: 4, resolvedAlone: 1, resolvedAfterAsking: 1 });
    expect(Object.values(first?.by ?? {}).reduce((a, b) => a + b, 0)).toBe(4);
  });

  it('000-01: counts one and done', () => {
    const promises = [made('p', { callId: ending('a', 'resolved').id })];
    const calls = [ending('a', 'resolved'), ending('b', 'resolved')];
    expect(reportOf({ ...WEEK, calls, promises }).days[0]?.oneAndDone).toBe(1);
  });

  it('keeps to the days asked for, newest first', () => {
    const calls = [-3, -1, 0, 5].map((back) => finishedCall(`c${back}`, plus(TWO_PAST_TWO, back * 24 * HOUR_MS)));
    expect(reportOf({ ...WEEK, calls }).days.map((one) => one.day)).toEqual(['2026-03-18', '2026-03-17']);
  });
});

describe('causes (000-03)', () => {
  it('000-03: call backs caused by missing authority equal the tagged rows', () => {
    const promises = [
      made('a'),
      made('b', { kind: 'returnedCall' }),
      made('c', { cause: 'knowledge' }),
      made('d', { kind: 'action' }),
      made('e', { madeAt: at('2026-03-15', '10:00') }),
    ];
    const { tagged, byAuthority } = reportOf({ ...WEEK, promises });
    const rows = promises.filter((one) => one.cause === 'authority' && one.id !== 'e' && one.kind !== 'action');
    expect(tagged.authority).toMatchObject({ promises: 3, callBacks: rows.length });
    expect(byAuthority.map(({ promiseId }) => promiseId).sort()).toEqual(rows.map(({ id }) => id as string));
    expect(tagged.knowledge).toMatchObject({ promises: 1, callBacks: 1 });
  });

  it('a moved time is the same call back and counts once', () => {
    const promises = [made('a', { status: 'rescheduled' }), made('b', { predecessor: 'a' as PromiseId })];
    expect(reportOf({ ...WEEK, promises }).tagged.authority.callBacks).toBe(1);
  });

  it('000-03: options and escalations carry theirs', () => {
    const escalation = { at: TWO_PAST_TWO, level: 2, cause: 'needsExpert', tag: 'knowledge' } as const;
    const calls = [ending('a', 'escalated', { options: [option], escalations: [escalation] })];
    const { tagged } = reportOf({ ...WEEK, calls });
    expect([tagged.authority.options, tagged.knowledge.escalations, tagged.knowledge.options]).toEqual([1, 1, 0]);
  });

  it('lists a hundred and still tells how many there were', () => {
    const promises = Array.from({ length: CALL_BACKS_LISTED + 5 }, (_, n) => made(`p${n}`));
    const report = Report.parse(reportOf({ ...WEEK, promises }));
    expect([report.byAuthority.length, report.tagged.authority.callBacks]).toEqual([100, 105]);
  });
});

it('003-08: the level 1 rate is computed from the level at which cases closed', () => {
  const closedAt = at('2026-03-18', '15:00');
  const closing = { at: closedAt, confirmed: 'byCustomer', reason: null, needMet: 'yes', staying: null } as const;
  const closed = (id: string, level: number, confirmed: 'byCustomer' | 'notConfirmed' = 'byCustomer') =>
    aCase({ id: id as CaseId, level, closedAt, closing: { ...closing, confirmed } });
  const cases = [
    closed('a', 1),
    closed('b', 1),
    closed('c', 3),
    closed('d', 1, 'notConfirmed'),
    aCase({ id: 'open' as CaseId }),
    { ...closed('e', 1), closedAt: at('2026-02-01', '10:00') },
  ];
  expect(reportOf({ ...WEEK, cases }).closed).toEqual({ atLevel1: 2, all: 3, unconfirmed: 1 });
});

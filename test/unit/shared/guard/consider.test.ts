import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { considerPromise } from '../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../shared/guard/facts.ts';
import type { GuardReport } from '../../../../shared/guard/report.ts';
import { spanEnd } from '../../../../shared/guard/span-end.ts';
import { understandTime } from '../../../../shared/guard/spoken-time.ts';
import { parseNumber } from '../../../../shared/phone/parse.ts';
import { type Instant, MINUTE_MS, plus, wallMoment, type WallTime } from '../../../../shared/time.ts';
import { agentProfile, guardFacts, promiseDue } from '../../../support/guard-facts.ts';
import { ANA } from '../../../support/records.ts';
import { at, LONDON, NEW_YORK, PERTH, SYDNEY } from '../../../support/times.ts';

const london = (moment: string) => at(moment, LONDON);

function considered(typed: string, changes: Partial<GuardFacts> = {}): GuardReport {
  const facts = guardFacts(changes);
  const answer = understandTime(typed, facts);
  if (answer.kind === 'refused') throw new Error(`${typed}: ${answer.reason.code}`);
  return considerPromise(facts, answer.value);
}

function clockOf(at: Instant | undefined, zone = LONDON): string {
  if (at === undefined) return 'none';
  const { day, time } = wallMoment(at, zone);
  return `${day.slice(-2)} ${time}`;
}

function codes(report: GuardReport): readonly string[] {
  return report.findings.map(({ check, result, code }) => `#${check} ${result} ${code}`);
}

describe('scenario 2: three options, keepable', () => {
  const guessed = { zone: { id: NEW_YORK, certainty: 'guess' as const }, notBefore: null, doNotCall: false };

  it('c.5 #7: option 3 at 14:02 asks for the zone first', () => {
    const report = considered('3', { customer: guessed });
    expect(report.verdict).toBe('ask');
    expect(codes(report)).toEqual(['#7 ask zoneUncertain']);
  });

  it('once confirmed it is safe: 14:45 to 15:00, 10:45 to 11:00 in New York', () => {
    const report = considered('3');
    expect(report).toMatchObject({ verdict: 'safe', findings: [], uncut: true, spokenAsWindow: true });
    expect([clockOf(report.windowStart), clockOf(report.dueAt)]).toEqual(['18 14:45', '18 15:00']);
    expect(clockOf(report.windowStart, NEW_YORK)).toBe('18 10:45');
    expect(clockOf(report.dueAt, NEW_YORK)).toBe('18 11:00');
  });
});

describe('scenario 3: a promise you can’t keep', () => {
  const late = { now: london('2026-03-18 16:40'), openPromises: [promiseDue(london('2026-03-18 16:45'))] };

  it('000-17: within the hour is refused; the first safe time is tomorrow, when both are there', () => {
    const report = considered('3', late);
    expect(report.verdict).toBe('refuse');
    expect(codes(report)).toEqual(['#2 refuse outsideShift']);
    expect(clockOf(report.firstSafe?.dueAt)).toBe('19 13:15');
    expect(clockOf(report.firstSafe?.windowStart, NEW_YORK)).toBe('19 09:00');
    expect(report.lastSafeToday).toBeNull();
  });

  it('c.5 #3: 16:50 is warned of, for its overlap', () => {
    const report = considered('16:50', late);
    expect(report.verdict).toBe('warn');
    expect(codes(report)).toContain('#3 warn overlaps');
  });

  it('the offered time is safe when it is typed', () => {
    const offered = considered('3', late).firstSafe;
    if (offered === null) throw new Error('Nothing was offered');
    const report = considerPromise(guardFacts(late), { dueAt: offered.dueAt, windowStart: null });
    expect(report).toMatchObject({ verdict: 'safe', uncut: true, windowStart: offered.windowStart });
  });
});

describe('scenario 4: night there', () => {
  const now = london('2026-03-18 15:00');
  const number = parseNumber('+61 412 345 678', 'GB');
  const living = (id: typeof PERTH, certainty: 'guess' | 'confirmed') => ({
    now,
    number,
    customer: { zone: { id, certainty }, notBefore: null, doNotCall: false },
  });

  it('asks before it refuses: it is 2 in the night in Sydney, but Sydney is a guess', () => {
    const report = considered('40', living(SYDNEY, 'guess'));
    expect(report.verdict).toBe('ask');
    expect(codes(report)).toEqual(['#5 refuse outsideCallingHours', '#7 ask zoneUncertain']);
  });

  it.each([
    ['2026-03-19 08:59', 'refuse', 'refuse', '#5 refuse outsideCallingHours'],
    ['2026-03-19 09:00', 'refuse', 'refuse', '#2 refuse outsideShift'],
  ])('answered as Perth: %s there is refused', (moment, verdict, _result, code) => {
    const report = considerPromise(guardFacts(living(PERTH, 'confirmed')), {
      dueAt: at(moment, PERTH),
      windowStart: null,
    });
    expect(report.verdict).toBe(verdict);
    expect(codes(report)).toContain(code);
  });

  it('customer asked turns the refusal into a recorded warning', () => {
    const facts = { ...living(PERTH, 'confirmed'), customerAsked: true };
    const report = considered('40', facts);
    expect(report.verdict).toBe('warn');
    expect(codes(report)).toEqual(['#5 warn outsideCallingHours']);
  });

  it('offers the first London shift time at which Perth is up: the clocks there are 8 hours ahead', () => {
    const report = considered('40', living(PERTH, 'confirmed'));
    expect(report.verdict).toBe('refuse');
    expect(clockOf(report.firstSafe?.dueAt)).toBe('19 09:15');
    expect(clockOf(report.firstSafe?.dueAt, PERTH)).toBe('19 17:15');
  });

  it('a refusal by the agent’s own shift is not put off by the question', () => {
    expect(considered('2h', { ...living(SYDNEY, 'guess') }).verdict).toBe('refuse');
  });
});

describe('scenario 9: 02:30 of the night the clocks go forward', () => {
  it('is said not to exist, beside the checks that refuse it', () => {
    const changes = { now: london('2026-03-28 20:00'), customer: guardFacts({}).customer };
    const answer = understandTime('tmw 1:30am', guardFacts(changes));
    expect(answer).toMatchObject({ value: { clockChange: { kind: 'gap', asked: '01:30' } } });
    const report = considered('tmw 1:30am', changes);
    expect(codes(report)).toEqual(
      expect.arrayContaining(['#2 refuse dayOff', '#5 refuse outsideCallingHours', '#10 warn clocksChange']),
    );
    expect(clockOf(report.dueAt)).toBe('29 02:30');
  });
});

describe('considerPromise', () => {
  it('lists every result, the hardest first', () => {
    const report = considered('17:30', {
      customer: null,
      number: null,
      openPromises: [promiseDue(london('2026-03-18 17:30'))],
    });
    expect(codes(report)).toEqual([
      '#1 refuse numberMissing',
      '#2 refuse outsideShift',
      '#7 ask zoneUncertain',
      '#3 warn overlaps',
    ]);
  });

  it('offers the last safe time today beside a first safe time that is not today', () => {
    const report = considered('17:30');
    expect(clockOf(report.firstSafe?.dueAt)).toBe('19 13:15');
    expect(clockOf(report.lastSafeToday?.dueAt)).toBe('18 16:50');
  });

  it('offers nothing earlier where a later time today is safe', () => {
    const report = considered('15:03', { openPromises: [promiseDue(london('2026-03-18 15:00'))] });
    expect(clockOf(report.firstSafe?.dueAt)).toBe('18 15:10');
    expect(report.lastSafeToday).toBeNull();
  });

  it('looks from now on where the typed time has passed', () => {
    const facts = guardFacts();
    const report = considerPromise(facts, { dueAt: london('2026-03-18 13:00'), windowStart: null });
    expect(clockOf(report.firstSafe?.dueAt)).toBe('18 14:05');
  });

  it('allows a time whose window had to be cut, but would not offer it', () => {
    const facts = {
      now: london('2026-03-18 08:00'),
      customer: { zone: { id: LONDON, certainty: 'certain' as const }, notBefore: null, doNotCall: false },
    };
    const cut = considered('9:10', facts);
    expect(cut).toMatchObject({ verdict: 'safe', uncut: false, spokenAsWindow: true });
    expect(clockOf(cut.windowStart)).toBe('18 09:00');
    expect(clockOf(considered('8:30', facts).firstSafe?.dueAt)).toBe('18 09:15');
  });

  it('offers nothing when no time within 14 days is safe', () => {
    const report = considered('40', { profile: agentProfile({ workdays: [] }) });
    expect(report).toMatchObject({ verdict: 'refuse', firstSafe: null, lastSafeToday: null });
    const night = agentProfile({ start: '22:00', end: '06:00', breaks: [] });
    const asleep = { zone: { id: LONDON, certainty: 'certain' as const }, notBefore: null, doNotCall: false };
    expect(
      considered('23:00', { now: london('2026-03-18 22:00'), profile: night, customer: asleep }).firstSafe,
    ).toBeNull();
  });

  it('offers a time behind a clock change, and says so, where none before it is free', () => {
    const report = considered('16:55', { now: london('2026-03-27 16:48') });
    expect(clockOf(report.firstSafe?.dueAt)).toBe('30 14:15');
    expect(report.firstSafe?.acrossClockChange).toBe(true);
  });
});

const minutes = (min: number, max: number) => fc.integer({ min, max });

function helperFrom(start: string | null): GuardFacts['helper'] {
  const hours = { start: start as WallTime, end: '18:00' as WallTime };
  return start === null ? null : { person: { ...ANA, hours }, deputy: null };
}

const anyFacts: fc.Arbitrary<GuardFacts> = fc
  .record({
    lead: minutes(0, 400 * 24 * 60),
    start: fc.constantFrom('00:00', '06:00', '09:00', '14:30', '22:00'),
    end: fc.constantFrom('02:15', '06:00', '12:00', '17:00', '23:59'),
    workdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    zone: fc.constantFrom(LONDON, NEW_YORK, SYDNEY),
    there: fc.constantFrom(LONDON, NEW_YORK, PERTH, null),
    promises: fc.array(minutes(-120, 2000), { maxLength: 12 }),
    notBefore: fc.constantFrom(null, '12:00'),
    customerAsked: fc.boolean(),
    always: fc.constantFrom(null, 'default' as const, 'france' as const, 'australia' as const),
    dialled: fc.constantFrom('+1 212 555 0100', '+1 305 555 0100', '+61 412 345 678', '020 7946 0999'),
    doNotCall: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    helperFrom: fc.constantFrom(null, '08:00', '13:00'),
    moves: minutes(0, 3),
    isAction: fc.boolean(),
    granted: fc.subarray([2, 3, 5] as const),
  })
  .map(({ lead, start, end, workdays, zone, there, promises, notBefore, customerAsked, ...newer }) => {
    const now = plus(london('2026-01-01 00:03'), lead * MINUTE_MS);
    const clock = there === null ? null : { id: there, certainty: 'confirmed' as const };
    return guardFacts({
      now,
      profile: agentProfile({ start, end, workdays, breaks: [] }, zone),
      customer: { zone: clock, notBefore: notBefore as never, doNotCall: newer.doNotCall },
      number: parseNumber(newer.dialled, 'GB'),
      hours: { always: newer.always, edited: [] },
      kind: newer.isAction ? 'action' : 'callBack',
      moves: newer.moves,
      replacing: newer.moves === 3 ? ('p-0' as never) : null,
      grant: { checks: [...newer.granted], grantedBy: 'Ana', policyLine: null, reviewDay: null },
      helper: helperFrom(newer.helperFrom),
      openPromises: promises.map((offset, index) =>
        promiseDue(plus(now, offset * MINUTE_MS), { id: `p-${index}` as never }),
      ),
      customerAsked,
    });
  });

describe('whatever the day looks like', () => {
  it('a time that is offered is safe, whole, on the full 5 minutes and not before the typed one', () => {
    fc.assert(
      fc.property(anyFacts, minutes(1, 5000), (facts, ahead) => {
        const dueAt = spanEnd(facts.now, ahead + 1, facts.profile.zone);
        const { firstSafe } = considerPromise(facts, { dueAt, windowStart: null });
        if (firstSafe === null) return;
        const again = considerPromise(facts, { dueAt: firstSafe.dueAt, windowStart: null });
        const still = ['zoneUncertain', 'clocksChange', 'movedOften'];
        const findings = again.findings.filter(({ code }) => !still.includes(code));
        expect(findings).toEqual([]);
        expect(again.findings.some(({ code }) => code === 'clocksChange')).toBe(firstSafe.acrossClockChange);
        expect(again.uncut).toBe(true);
        expect(firstSafe.dueAt).toBeGreaterThanOrEqual(dueAt);
        expect(Number(wallMoment(firstSafe.dueAt, facts.profile.zone).time.slice(-2)) % 5).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('003-34: who does not wish to be called is offered no call at any time', () => {
    fc.assert(
      fc.property(anyFacts, minutes(1, 5000), ({ customer, ...facts }, ahead) => {
        if (customer === null || facts.kind === 'action') return;
        const asked = { ...facts, customer: { ...customer, doNotCall: true } };
        const dueAt = spanEnd(facts.now, ahead + 1, facts.profile.zone);
        expect(considerPromise(asked, { dueAt, windowStart: null })).toMatchObject({
          verdict: 'refuse',
          firstSafe: null,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('dueAt is never after what was said, and the window never before the moment of promising', () => {
    fc.assert(
      fc.property(anyFacts, minutes(1, 999), (facts, ahead) => {
        const dueAt = spanEnd(facts.now, ahead, facts.profile.zone);
        expect(dueAt).toBeLessThanOrEqual(facts.now + ahead * MINUTE_MS);
        const report = considerPromise(facts, { dueAt, windowStart: null });
        expect(report.dueAt).toBe(dueAt);
        if (dueAt <= facts.now) return;
        expect(report.windowStart).toBeGreaterThanOrEqual(facts.now);
        expect(report.windowStart).toBeLessThanOrEqual(dueAt);
      }),
      { numRuns: 300 },
    );
  });
});

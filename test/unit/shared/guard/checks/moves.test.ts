import { describe, expect, it } from 'vitest';
import { enterAct } from '../../../../../shared/bar/enter-act.ts';
import { considerPromise, standingWarnings } from '../../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../../shared/guard/facts.ts';
import { hasBroken } from '../../../../../shared/guard/gather-facts.ts';
import { understandTime } from '../../../../../shared/guard/spoken-time.ts';
import type { CaseId, PromiseId } from '../../../../../shared/ids.ts';
import { guardFacts } from '../../../../support/guard-facts.ts';
import { promise } from '../../../../support/records.ts';
import { at, LONDON } from '../../../../support/times.ts';

const three = { dueAt: at('2026-03-18 15:00', LONDON), windowStart: null };
const moving = { replacing: 'p1' as PromiseId };

function codes(changes: Partial<GuardFacts>): readonly string[] {
  const { findings } = considerPromise(guardFacts(changes), three);
  return findings.map(({ check, result, code }) => `#${check} ${result} ${code}`);
}

function enter(changes: Partial<GuardFacts>, typed: string, note = '') {
  const facts = guardFacts(changes);
  const understood = understandTime(typed, facts);
  const report = understood.kind === 'done' ? considerPromise(facts, understood.value) : null;
  return enterAct({ facts, understood, report, reason: '', note, correctedZone: undefined });
}

describe('c.5 #11: the third new time, or a broken promise in the case', () => {
  it.each([
    ['the first move', { ...moving, moves: 0 }, []],
    ['the second', { ...moving, moves: 1 }, []],
    ['the third', { ...moving, moves: 2 }, ['#11 warn movedOften']],
    ['a new promise', { moves: 0 }, []],
    ['a new promise after a broken one', { caseIsBroken: true }, ['#11 warn brokenBefore']],
    ['a refund after a broken one, which rings nobody', { caseIsBroken: true, kind: 'action' as const }, []],
  ])('%s', (_name, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('offers no other time where no other time would help', () => {
    expect(considerPromise(guardFacts({ ...moving, moves: 2 }), three)).toMatchObject({
      verdict: 'warn',
      firstSafe: null,
      lastSafeToday: null,
    });
  });

  it('asks for a reason, and takes the one that was given for the new time', () => {
    expect(enter({ ...moving, moves: 2 }, '1h')).toEqual({ kind: 'askReason' });
    expect(enter({ ...moving, moves: 2 }, '1h', 'parts are late')).toMatchObject({
      kind: 'promise',
      passedWarnings: [{ check: 11, reason: 'parts are late' }],
    });
  });

  it('asks the same of a time that the guard offers in place of a refused one', () => {
    expect(standingWarnings(guardFacts({ ...moving, moves: 2 }))).toEqual([11]);
    expect(enter({ ...moving, moves: 2 }, '17:30')).toEqual({ kind: 'askReason' });
    expect(enter({ ...moving, moves: 2 }, '17:30', 'parts are late')).toMatchObject({
      kind: 'promiseOffered',
      passedWarnings: [{ check: 11, reason: 'parts are late' }],
    });
  });

  it('counts broken ones of the same case only', () => {
    const a17 = 'a17' as CaseId;
    const broken = promise({ caseId: a17, status: 'broken' });
    expect(hasBroken([broken], a17)).toBe(true);
    expect(hasBroken([broken], 'a18' as CaseId)).toBe(false);
    expect(hasBroken([{ ...broken, status: 'keptLate' }], a17)).toBe(false);
    expect(hasBroken([{ ...broken, caseId: null }], null)).toBe(false);
  });
});

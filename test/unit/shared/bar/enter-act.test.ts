import { describe, expect, it } from 'vitest';
import { enterAct } from '../../../../shared/bar/enter-act.ts';
import { considerPromise } from '../../../../shared/guard/consider.ts';
import type { GuardFacts } from '../../../../shared/guard/facts.ts';
import { understandTime } from '../../../../shared/guard/spoken-time.ts';
import { guardFacts, promiseDue } from '../../../support/guard-facts.ts';
import { at, LONDON, NEW_YORK } from '../../../support/times.ts';

function act(typed: string, change: Partial<GuardFacts> = {}, reason = '', note = '') {
  const facts = guardFacts(change);
  const understood = understandTime(typed, facts);
  const report = understood.kind === 'done' ? considerPromise(facts, understood.value) : null;
  return enterAct({ facts, understood, report, reason, note, correctedZone: undefined });
}

const RAJ_AT_1440 = [promiseDue(at('2026-03-18 14:40', LONDON))];

describe('what Enter does', () => {
  it('promises a safe time', () => {
    expect(act('1h')).toMatchObject({ kind: 'promise', time: { dueAt: at('2026-03-18 15:00', LONDON) } });
  });

  it('c.5 #3: takes the first safe time in place of a tight one', () => {
    expect(act('40', { openPromises: RAJ_AT_1440 })).toMatchObject({
      kind: 'promiseOffered',
      time: { dueAt: at('2026-03-18 14:50', LONDON) },
    });
  });

  it('keeps the tight time once a reason is typed, and passes each warning with it', () => {
    expect(act('40', { openPromises: RAJ_AT_1440 }, ' she leaves at three ')).toMatchObject({
      kind: 'promise',
      time: { dueAt: at('2026-03-18 14:40', LONDON) },
      passedWarnings: [{ check: 3, reason: 'she leaves at three' }],
    });
  });

  it('never passes a warning with spaces alone', () => {
    expect(act('40', { openPromises: RAJ_AT_1440 }, '   ').kind).toBe('promiseOffered');
  });

  it('c.5 #2: takes the first safe time in place of a refused one, whatever the reason', () => {
    const late = act('1h', { now: at('2026-03-18 16:40', LONDON) }, 'please');
    expect(late).toMatchObject({ kind: 'promiseOffered' });
  });

  it('c.5 #7: takes the guess, and has none where nothing is known', () => {
    const guess = { zone: { id: NEW_YORK, certainty: 'guess' as const }, notBefore: null, doNotCall: false };
    expect(act('1h', { customer: guess })).toEqual({ kind: 'confirmZone', guess: NEW_YORK });
  });

  it('000-16: asks for the number before anything else', () => {
    expect(act('1h', { number: null }).kind).toBe('fixNumber');
    expect(act('1h', { number: { kind: 'unusable', raw: '12 abc' } }).kind).toBe('fixNumber');
  });

  it.each(['', '   ', 'banana', '25:00', '15-14'])('does nothing with %j', (typed) => {
    expect(act(typed)).toEqual({ kind: 'nothing' });
  });

  it('offers a safe time for one that has passed', () => {
    expect(act('13:00')).toMatchObject({ kind: 'promiseOffered' });
  });
});

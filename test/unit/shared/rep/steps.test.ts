import { describe, expect, it } from 'vitest';
import { foldedRepSteps, keptRepSteps, nextRepStep, repFacts, repSteps } from '../../../../shared/rep/steps.ts';
import { call, notes } from '../../../support/records.ts';

const typed = (...texts: string[]) => notes('call-1', ...texts);

describe('the steps of a new rep', () => {
  it('001-06: tick off by themselves from what the call shows', () => {
    const facts = repFacts(
      call({ needs: [{ row: 'returnTerms', daysLate: 9 }] }),
      typed('Reason: label will not print'),
      true,
    );
    const byFacts = repSteps(facts, []).filter(({ isByFacts }) => isByFacts);
    expect(byFacts.map(({ key }) => key)).toEqual(['listening', 'problem', 'check', 'solve']);
  });

  it('001-06: and by hand; the next one is the first that is left', () => {
    const facts = repFacts(call({ repSteps: ['greeting'] }), null, false);
    const steps = repSteps(facts, []);
    expect(steps.filter(({ isTicked }) => isTicked).map(({ key }) => key)).toEqual(['greeting']);
    expect(nextRepStep(steps)).toBe('listening');
    expect(nextRepStep(repSteps(facts, ['listening']))).toBe('problem');
  });

  it('001-06: a step is folded in the tenth call in which it was ticked, not in the ninth', () => {
    const calls = (n: number) => Array.from({ length: n }, () => ({ repSteps: ['greeting'] }));
    expect(foldedRepSteps(calls(9))).toEqual([]);
    expect(foldedRepSteps([...calls(10), { repSteps: ['closing'] }])).toEqual(['greeting']);
  });

  it('001-06: what is kept of a call is what was ticked either way', () => {
    expect(keptRepSteps(repFacts(call({ repSteps: ['recap'] }), typed('she waits'), false))).toEqual([
      'listening',
      'recap',
    ]);
  });
});

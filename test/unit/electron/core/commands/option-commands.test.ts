import { describe, expect, it } from 'vitest';
import { askHold, chooseOption, endOption, resumeHold } from '../../../../../electron/core/commands/option-commands.ts';
import type { CallId, CaseId } from '../../../../../shared/ids.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { aCase, ANA, call, entry, TWO_PAST_TWO } from '../../../../support/records.ts';

const CALL = 'call-1' as CallId;
const agreed = { callId: CALL, permission: 'agreed', reason: 'checking', minutes: 2 } as const;
const toAna = { callId: CALL, agreedToWait: 'yes', personId: ANA.id, reason: 'overnight', cause: 'authority' } as const;
const bench = (changes = {}) =>
  createCommandBench([entry('call', call({ caseId: 'case-1' as CaseId, ...changes })), entry('case', aCase())]);

describe('002-03: hold', () => {
  it('runs from the agreement to the return', async () => {
    const b = bench();
    await b.run(askHold, agreed);
    await b.clock.step(48_000);
    await b.run(resumeHold, { callId: CALL });
    const end = TWO_PAST_TWO + 48_000;
    expect(b.view.call(CALL)?.holds).toEqual([
      {
        askedAt: TWO_PAST_TWO,
        permission: 'agreed',
        reason: 'checking',
        minutes: 2,
        startedAt: TWO_PAST_TWO,
        endedAt: end,
      },
    ]);
  });

  it('never starts when the customer declined, and the answer is kept', async () => {
    const b = bench();
    await b.run(askHold, { ...agreed, permission: 'declined' });
    expect(b.view.call(CALL)?.holds).toMatchObject([{ permission: 'declined', startedAt: null, endedAt: null }]);
    expect(await b.refusalOf(resumeHold, { callId: CALL })).toMatchObject({ code: 'notOnHold' });
    expect((await b.run(askHold, agreed)).kind).toBe('done');
  });
});

describe('000-13: the three options', () => {
  it('let 1 and 2 run until they are ended, and give 3 no minutes of its own', async () => {
    const b = bench();
    await b.run(chooseOption, { ...toAna, option: 1 });
    await b.clock.step(60_000);
    await b.run(endOption, { callId: CALL, result: 'notPermitted' });
    await b.run(chooseOption, { ...toAna, option: 3, personId: null });
    expect(b.view.call(CALL)?.options).toMatchObject([
      { option: 1, at: TWO_PAST_TWO, endedAt: TWO_PAST_TWO + 60_000, result: 'notPermitted' },
      { option: 3, cause: 'authority', agreedToWait: null, endedAt: TWO_PAST_TWO + 60_000, result: 'none' },
    ]);
  });

  it('end the one that still ran when another is chosen', async () => {
    const b = bench();
    await b.run(chooseOption, { ...toAna, option: 1 });
    await b.clock.step(1_000);
    await b.run(chooseOption, { ...toAna, option: 2 });
    expect(b.view.call(CALL)?.options.map(({ endedAt }) => endedAt)).toEqual([TWO_PAST_TWO + 1_000, null]);
  });

  it('change nothing when none runs to be ended', async () => {
    const b = bench();
    await b.run(endOption, { callId: CALL, result: 'permitted' });
    expect(b.view.call(CALL)?.options).toEqual([]);
  });

  it('000-14: accept an agreement that was given earlier', async () => {
    const b = bench();
    expect((await b.run(chooseOption, { ...toAna, option: 2, agreedToWait: 'agreedEarlier' })).kind).toBe('done');
  });
});

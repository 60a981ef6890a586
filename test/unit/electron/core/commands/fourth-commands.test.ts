import { describe, expect, it } from 'vitest';
import { closeFourth, recordFourth, withdrawFourth } from '../../../../../electron/core/commands/fourth-commands.ts';
import type { CustomersStep } from '../../../../../shared/case/steps.ts';
import type { Params } from '../../../../../shared/contract/methods.ts';
import type { CaseId, CustomerId, StepId } from '../../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../../shared/time.ts';
import { type CommandBench, createCommandBench } from '../../../../support/command-bench.ts';
import { at } from '../../../../support/manual-clock.ts';
import { aCase, call, customer, entry, settings } from '../../../../support/records.ts';

const DANA = 'dana' as CustomerId;
const CASE = 'case-1' as CaseId;
const replyAt = at('2026-03-20', '16:00');
const LETTER: Params<'recordFourth'> = {
  ...{ customerId: DANA, callId: null, customer: 'external', channel: 'letter', recipient: 'the CEO' },
  receivedOn: '2026-03-17' as CalendarDay,
  replyBy: { when: { dueAt: replyAt, windowStart: null }, passedWarnings: [] },
};

const bench = (...records: Parameters<typeof createCommandBench>[0] & object) =>
  createCommandBench([settings(), entry('customer', customer()), ...records]);
const caseOf = (b: CommandBench) => b.view.openCaseOf(DANA);
const stepOf = (b: CommandBench) => caseOf(b)?.steps.at(-1) as CustomersStep;
const named = (b: CommandBench) => ({ caseId: caseOf(b)?.id ?? CASE, stepId: stepOf(b).id });

describe('003-28: a letter to the top', () => {
  it('is written down without a call, and its reply-by date is a promise of kind action', async () => {
    const b = bench();
    await b.run(recordFourth, LETTER);
    expect(caseOf(b)).toMatchObject({ code: 'A1', level: 4 });
    expect(stepOf(b)).toMatchObject({ channel: 'letter', recipient: 'the CEO', receivedOn: '2026-03-17' });
    expect(b.view.openPromises()).toMatchObject([
      { id: stepOf(b).replyBy, kind: 'action', dueAt: replyAt, about: 'reply to the CEO', caseId: caseOf(b)?.id },
    ]);
  });

  it('joins the open case, and says so in the call on the line', async () => {
    const b = bench(entry('case', aCase({ level: 3 })), entry('call', call({ caseId: CASE })));
    await b.run(recordFourth, { ...LETTER, callId: call().id });
    expect(caseOf(b)).toMatchObject({ id: CASE, level: 4 });
    expect(b.view.call(call().id)?.escalations).toMatchObject([{ level: 4, cause: 'theirOwnStep' }]);
  });

  it('is refused for nobody, for a time that cannot be kept, and while one is open', async () => {
    const b = bench();
    const nobody = { ...LETTER, customerId: 'nobody' as CustomerId };
    expect(await b.refusalOf(recordFourth, nobody)).toMatchObject({ code: 'noSuchCustomer' });
    const sunday = {
      ...LETTER,
      replyBy: { ...LETTER.replyBy, when: { dueAt: at('2026-03-22', '10:00'), windowStart: null } },
    };
    expect(await b.refusalOf(recordFourth, sunday)).toMatchObject({ code: 'guardRefuses' });
    await b.run(recordFourth, LETTER);
    expect(await b.refusalOf(recordFourth, LETTER)).toMatchObject({ code: 'fourthOpen' });
  });
});

describe('003-30: the end of level 4', () => {
  it('is refused without what was offered beyond levels 1 to 3', async () => {
    const b = bench();
    await b.run(recordFourth, LETTER);
    const end = { ...named(b), beyond: ' ', outcome: 'stayed' } as const;
    expect(await b.refusalOf(closeFourth, end)).toMatchObject({ code: 'beyondMissing' });
    expect(await b.refusalOf(closeFourth, { ...end, stepId: 'x' as StepId })).toMatchObject({ code: 'noSuchStep' });
  });

  it.each(['stayed', 'lost'] as const)('stores that they %s, and can be taken back', async (outcome) => {
    const b = bench();
    await b.run(recordFourth, LETTER);
    await b.run(closeFourth, { ...named(b), beyond: 'a year of service', outcome });
    expect(stepOf(b)).toMatchObject({ beyond: 'a year of service', outcome });
    expect(await b.refusalOf(closeFourth, { ...named(b), beyond: 'more', outcome })).toMatchObject({
      code: 'stepEnded',
    });
    await b.bus.undo(null);
    expect(stepOf(b)).toMatchObject({ endedAt: null, outcome: null });
  });
});

describe('003-29: what counts', () => {
  it('is the day it came, without a name, and a mistake counts no more', async () => {
    const b = bench(entry('case', aCase()));
    await b.run(recordFourth, LETTER);
    expect(b.view.engine.fourths).toEqual([{ stepId: stepOf(b).id, on: '2026-03-17' }]);
    await b.run(withdrawFourth, named(b));
    expect(b.view.engine.fourths).toEqual([]);
    expect(caseOf(b)).toMatchObject({ level: 1, steps: [] });
    expect(b.view.openPromises()).toEqual([]);
  });
});

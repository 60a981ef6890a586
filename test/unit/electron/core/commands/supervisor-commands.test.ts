import { describe, expect, it } from 'vitest';
import { identifyCaller } from '../../../../../electron/core/commands/caller-commands.ts';
import {
  askForSupervisor,
  endSupervisor,
  startSupervisor,
} from '../../../../../electron/core/commands/supervisor-commands.ts';
import { makePromise } from '../../../../../electron/core/commands/promise-commands.ts';
import type { Case } from '../../../../../shared/case/record.ts';
import type { SupervisorStep } from '../../../../../shared/case/steps.ts';
import type { CallId, CaseId, CustomerId, PersonId, StepId } from '../../../../../shared/ids.ts';
import { MINUTE_MS, plus } from '../../../../../shared/time.ts';
import { type CommandBench, createCommandBench } from '../../../../support/command-bench.ts';
import { at } from '../../../../support/manual-clock.ts';
import {
  aCase,
  ANA,
  call,
  customer,
  entry,
  notes,
  promise,
  settings,
  TWO_PAST_TWO,
} from '../../../../support/records.ts';

const CALL = 'call-1' as CallId;
const CASE = 'case-1' as CaseId;
const TRIED = { at: TWO_PAST_TWO, text: 'looked for the parcel' };

function bench(changes: Partial<Case> = {}, inCall: Parameters<typeof call>[0] = {}) {
  return createCommandBench([
    settings(),
    entry('customer', customer()),
    entry('call', call({ caseId: CASE, ...inCall })),
    entry('notes', { ...notes('call-1'), need: 'a new parcel by Friday' }),
    entry('case', aCase(changes)),
  ]);
}

const stepOf = (b: CommandBench, id = CASE) => b.view.case(id)?.steps.at(-1) as SupervisorStep;
const begin = { caseId: CASE, callId: CALL, why: 'beyondLimits', personId: null, skipReason: 'no expert can' } as const;

describe('003-22: the customer asks for a supervisor', () => {
  it.each(['live', 'wrapUp'] as const)(
    'begins level 3 at once while the call is in phase %s, and can be taken back',
    async (phase) => {
      const b = bench({}, { phase });
      await b.run(askForSupervisor, { callId: CALL });
      expect(b.view.case(CASE)).toMatchObject({ level: 3, owner: 'you', steps: [{ kind: 'supervisor' }] });
      expect(b.view.call(CALL)?.escalations).toMatchObject([{ level: 3, cause: 'customerAsked', tag: 'authority' }]);
      await b.bus.undo(null);
      expect(b.view.case(CASE)).toMatchObject({ level: 1, steps: [] });
      expect(b.view.call(CALL)?.escalations).toEqual([]);
    },
  );

  it('asks for nothing that was tried, and says by itself why no expert was asked (003-05, 003-06)', async () => {
    const b = bench({ tried: [] });
    await b.run(askForSupervisor, { callId: CALL });
    expect(stepOf(b)).toMatchObject({ why: 'customerAsked', skipped: 'the customer asked' });
  });

  it('opens a case where there is none yet', async () => {
    const b = createCommandBench([settings(), entry('customer', customer()), entry('call', call())]);
    await b.run(askForSupervisor, { callId: CALL });
    expect(b.view.openCaseOf('dana' as CustomerId)).toMatchObject({ code: 'A1', level: 3, steps: [{ name: 'Ana' }] });
    expect(b.view.call(CALL)?.caseId).toBe(b.view.openCaseOf('dana' as CustomerId)?.id);
  });

  it('is noted for a caller whom nobody knows, and their case begins on level 3 once they are named', async () => {
    const b = createCommandBench([settings(), entry('call', call({ customerId: null, number: null }))]);
    await b.run(askForSupervisor, { callId: CALL });
    expect(b.view.call(CALL)).toMatchObject({ caseId: null, escalations: [{ cause: 'customerAsked' }] });
    const named = { callId: CALL, number: null, name: 'Mr Ortiz', customerId: null, someoneElse: false };
    await b.run(identifyCaller, named);
    const id = b.view.call(CALL)?.caseId as CaseId;
    expect(b.view.case(id)).toMatchObject({ level: 3, steps: [{ kind: 'supervisor' }] });
    expect(stepOf(b, id).brief).toContain('Who: Mr Ortiz, case A1');
  });

  it('lowers no case that is on level 4 already', async () => {
    const b = bench({ level: 4 });
    await b.run(askForSupervisor, { callId: CALL });
    expect(b.view.case(CASE)?.level).toBe(4);
  });

  it('begins nothing anew while level 3 is open, and never fails to save however often it is asked', async () => {
    const b = bench();
    for (let n = 0; n < 21; n += 1) expect((await b.run(askForSupervisor, { callId: CALL })).kind).toBe('done');
    expect(b.view.call(CALL)?.escalations).toHaveLength(20);
    expect(b.view.case(CASE)?.steps).toHaveLength(1);
    expect(b.session.save.kind).toBe('saving');
  });
});

describe('003-23: who is asked', () => {
  it('is nobody who is off shift: a free deputy stands in, else nobody is named', async () => {
    const away = { ...ANA, hours: null, deputyId: 'ben' as PersonId };
    const ben = { ...ANA, id: 'ben' as PersonId, name: 'Ben', role: 'seniorPartner' as const };
    const asked = async (people: (typeof ANA)[]) => {
      const b = createCommandBench([settings({ people }), entry('customer', customer()), entry('call', call())]);
      await b.run(askForSupervisor, { callId: CALL });
      return b.view.openCaseOf('dana' as CustomerId)?.steps[0];
    };
    expect(await asked([away, ben])).toMatchObject({ personId: 'ben', name: 'Ben' });
    expect(await asked([away])).toMatchObject({ personId: null, name: '' });
  });
});

describe('003-24: the supervisor has it', () => {
  it('with a brief of need, tried and promised, and a clock that runs from the hand-over', async () => {
    const b = bench({ tried: [TRIED] });
    await b.run(makePromise, {
      ...{ callId: CALL, customerId: 'dana' as CustomerId, number: '+1 212 555 0100', kind: 'callBack' },
      ...{ cause: 'authority', about: 'overnight', when: { dueAt: at('2026-03-18', '15:00'), windowStart: null } },
      ...{ customerAsked: true, readBack: true, passedWarnings: [] },
    });
    await b.clock.step(MINUTE_MS);
    await b.run(askForSupervisor, { callId: CALL });
    expect(stepOf(b).handedAt).toBe(plus(TWO_PAST_TWO, MINUTE_MS));
    expect(stepOf(b).brief.split('\n')).toEqual([
      'Who: Dana Lee, case A1',
      'Need: a new parcel by Friday',
      'Tried: looked for the parcel',
      'Promised: 15:00 overnight (open)',
    ]);
  });
});

describe('003-21: promoted by the agent', () => {
  it('003-06: not before something was tried, except for safety', async () => {
    const b = bench();
    expect(await b.refusalOf(startSupervisor, begin)).toMatchObject({ code: 'nothingTried' });
    expect((await b.run(startSupervisor, { ...begin, why: 'safety', skipReason: '' })).kind).toBe('done');
  });

  it('003-05: level 3 from level 1 asks why, unless there is no expert to ask', async () => {
    const b = bench({ tried: [TRIED] });
    expect(await b.refusalOf(startSupervisor, { ...begin, skipReason: ' ' })).toMatchObject({
      code: 'skipNeedsReason',
    });
    await b.run(startSupervisor, { ...begin, why: 'noExpert', skipReason: '' });
    expect(stepOf(b)).toMatchObject({ why: 'noExpert', cause: 'knowledge', skipped: 'no expert for it' });
    expect(b.view.call(CALL)?.escalations).toMatchObject([{ level: 3, cause: 'noExpert', tag: 'knowledge' }]);
  });

  it('skips nothing after an expert', async () => {
    const b = bench({ tried: [TRIED], level: 2 });
    await b.run(startSupervisor, { ...begin, why: 'expertDidNotResolve', skipReason: '' });
    expect(stepOf(b)).toMatchObject({ skipped: null, cause: 'knowledge' });
  });

  it('names whom the agent chose, and needs no call on the line', async () => {
    const b = bench({ tried: [TRIED] });
    await b.run(startSupervisor, { ...begin, callId: null, personId: ANA.id });
    expect(stepOf(b)).toMatchObject({ callId: null, personId: ANA.id, skipped: 'no expert can' });
    expect(b.view.call(CALL)?.escalations).toEqual([]);
    const nobody = { ...begin, personId: 'nobody' as PersonId };
    expect((await b.run(startSupervisor, nobody)).kind).toBe('done');
    expect(b.view.case(CASE)?.steps).toHaveLength(1);
  });

  it('is refused for a person or call that is not there, and for a closed case', async () => {
    const b = bench({ tried: [TRIED] });
    const nobody = { ...begin, personId: 'nobody' as PersonId };
    expect(await b.refusalOf(startSupervisor, nobody)).toMatchObject({ code: 'noSuchPerson' });
    const noCall = { ...begin, callId: 'gone' as CallId };
    expect(await b.refusalOf(startSupervisor, noCall)).toMatchObject({ code: 'noSuchCall' });
    const closed = bench({ closedAt: TWO_PAST_TWO });
    expect(await closed.refusalOf(startSupervisor, begin)).toMatchObject({ code: 'caseClosed' });
  });
});

describe('the end of level 3', () => {
  const ended = async (b: CommandBench) => ({
    ...{ caseId: CASE, stepId: stepOf(b).id, apologised: true, explained: 'a new parcel is on its way' },
    personId: null,
  });

  it('003-25, 003-26: is refused without the apology, and without what the customer was told', async () => {
    const b = bench();
    await b.run(askForSupervisor, { callId: CALL });
    const end = await ended(b);
    expect(await b.refusalOf(endSupervisor, { ...end, apologised: false })).toMatchObject({ code: 'apologyMissing' });
    expect(await b.refusalOf(endSupervisor, { ...end, explained: ' ' })).toMatchObject({ code: 'explanationMissing' });
    expect(await b.refusalOf(endSupervisor, { ...end, stepId: 'x' as StepId })).toMatchObject({ code: 'noSuchStep' });
    expect(stepOf(b).endedAt).toBeNull();
  });

  it('003-24: records how long it took and who resolved it, and can be taken back', async () => {
    const b = bench();
    await b.run(askForSupervisor, { callId: CALL });
    await b.clock.step(6 * MINUTE_MS);
    await b.run(endSupervisor, { ...(await ended(b)), personId: ANA.id });
    expect(stepOf(b)).toMatchObject({ apologised: true, name: 'Ana', endedAt: plus(TWO_PAST_TWO, 6 * MINUTE_MS) });
    expect(await b.refusalOf(endSupervisor, await ended(b))).toMatchObject({ code: 'stepEnded' });
    await b.bus.undo(null);
    expect(stepOf(b).endedAt).toBeNull();
  });

  it('003-33: keeps the actions that were promised meanwhile, and no other promise', async () => {
    const b = createCommandBench([
      ...[settings(), entry('customer', customer()), entry('call', call({ caseId: CASE })), entry('case', aCase())],
      entry('promise', promise({ caseId: CASE, kind: 'action', madeAt: plus(TWO_PAST_TWO, -MINUTE_MS) })),
    ]);
    await b.run(askForSupervisor, { callId: CALL });
    const wish = (kind: 'action' | 'callBack', time: string) =>
      b.run(makePromise, {
        ...{ callId: CALL, customerId: 'dana' as CustomerId, number: '+1 212 555 0100', kind, cause: 'authority' },
        ...{ about: 'refund', when: { dueAt: at('2026-03-18', time), windowStart: null } },
        ...{ customerAsked: true, readBack: true, passedWarnings: [{ check: 3, reason: 'the desk does it' }] },
      });
    const action = await wish('action', '16:00');
    await wish('callBack', '16:30');
    await b.run(endSupervisor, await ended(b));
    expect(action.kind === 'done' && stepOf(b).actions).toEqual([action.kind === 'done' && action.value]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  endCall,
  finishCall,
  parkWrapUp,
  resumeWrapUp,
} from '../../../../../electron/core/commands/wrap-up-commands.ts';
import type { CallId, CaseId } from '../../../../../shared/ids.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { aCase, call, entry, notes, promise, TWO_PAST_TWO, WRAP_UP } from '../../../../support/records.ts';

const CALL = 'call-1' as CallId;
const CASE = 'case-1' as CaseId;
const live = (changes = {}) => entry('call', call({ caseId: CASE, ...changes }));
const wrappingUp = (changes = {}) => live({ phase: 'wrapUp', endedAt: TWO_PAST_TWO, ...changes });

describe('the end of a call', () => {
  it('stops the hold and the option that still ran, and no other', async () => {
    const hold = {
      askedAt: TWO_PAST_TWO,
      permission: 'agreed',
      minutes: 2,
      reason: '',
      startedAt: TWO_PAST_TWO,
    } as const;
    const option = {
      option: 1,
      at: TWO_PAST_TWO,
      cause: 'authority',
      agreedToWait: 'yes',
      personId: null,
      reason: '',
      result: 'none',
    } as const;
    const bench = createCommandBench([
      live({
        holds: [
          { ...hold, endedAt: TWO_PAST_TWO },
          { ...hold, endedAt: null },
        ],
        options: [{ ...option, endedAt: null }],
      }),
    ]);
    await bench.clock.step(1_000);
    await bench.run(endCall, { callId: CALL });
    const ended = bench.view.call(CALL);
    expect(ended).toMatchObject({ phase: 'wrapUp', endedAt: TWO_PAST_TWO + 1_000 });
    expect(ended?.holds.map(({ endedAt }) => endedAt)).toEqual([TWO_PAST_TWO, TWO_PAST_TWO + 1_000]);
    expect(ended?.options).toMatchObject([{ endedAt: TWO_PAST_TWO + 1_000, result: 'none' }]);
  });

  it.each([
    ['the first Reason', ['hello', 'Reason: parcel lost', 'Reason: again'], 'wants it back', 'parcel lost'],
    ['what they need, without a Reason', ['hello'], 'wants it back', 'wants it back'],
    ['nothing, without either', ['hello'], '', ''],
  ])('names the case after %s', async (_, lines, need, title) => {
    const written = { ...notes(CALL, ...lines), need };
    const bench = createCommandBench([live(), entry('case', aCase()), entry('notes', written)]);
    await bench.run(endCall, { callId: CALL });
    expect(bench.view.case(CASE)?.title).toBe(title);
  });

  it('keeps the name a case has', async () => {
    const records = [live(), entry('case', aCase({ title: 'late parcel' })), entry('notes', notes(CALL, 'r other'))];
    const bench = createCommandBench(records);
    await bench.run(endCall, { callId: CALL });
    expect(bench.view.case(CASE)).toMatchObject({ title: 'late parcel' });
  });
});

describe('the wrap-up', () => {
  it('files call and notes, and closes the case when it is resolved and nothing is owed', async () => {
    const bench = createCommandBench([wrappingUp(), entry('case', aCase()), entry('notes', notes(CALL, 'r parcel'))]);
    await bench.run(finishCall, { callId: CALL, wrapUp: WRAP_UP });
    expect(bench.view.call(CALL)).toMatchObject({ phase: 'finished', day: '2026-03-18', wrapUp: WRAP_UP });
    expect(bench.view.notes(CALL)?.day).toBe('2026-03-18');
    expect(bench.view.case(CASE)).toMatchObject({ closedAt: TWO_PAST_TWO, title: 'parcel' });
  });

  it('000-11: leaves the case open while a promise on it is', async () => {
    const bench = createCommandBench([
      wrappingUp(),
      entry('case', aCase()),
      entry('promise', promise({ caseId: CASE })),
    ]);
    await bench.run(finishCall, { callId: CALL, wrapUp: WRAP_UP });
    expect(bench.view.case(CASE)?.closedAt).toBeNull();
  });

  it('leaves the case open with every other outcome', async () => {
    const bench = createCommandBench([wrappingUp(), entry('case', aCase())]);
    await bench.run(finishCall, { callId: CALL, wrapUp: { ...WRAP_UP, disposition: 'escalated' } });
    expect(bench.view.case(CASE)?.closedAt).toBeNull();
  });

  it('is taken back whole: call, notes and case', async () => {
    const bench = createCommandBench([wrappingUp(), entry('case', aCase()), entry('notes', notes(CALL, 'r parcel'))]);
    await bench.run(finishCall, { callId: CALL, wrapUp: WRAP_UP });
    await bench.bus.undo(null);
    expect(bench.view.call(CALL)).toMatchObject({ phase: 'wrapUp', day: null, wrapUp: null, finishedAt: null });
    expect(bench.view.notes(CALL)?.day).toBeNull();
    expect(bench.view.case(CASE)?.closedAt).toBeNull();
  });

  it.each([
    ['001-02: a refusal without an alternative', { disposition: 'refused' } as const, 'alternativeMissing'],
    ['002-15: only the name given, and no reason', { gave: 'nameOnly', gaveReason: ' ' } as const, 'reasonMissing'],
  ])('refuses %s', async (_, changes, code) => {
    const bench = createCommandBench([wrappingUp()]);
    const outcome = await bench.refusalOf(finishCall, { callId: CALL, wrapUp: { ...WRAP_UP, ...changes } });
    expect(outcome.code).toBe(code);
    expect(bench.disk.commits).toEqual([]);
  });
});

describe('putting a wrap-up aside', () => {
  it('and taking it up again swaps it with the one on the desk', async () => {
    const aside = entry('call', call({ id: 'call-0' as CallId, phase: 'wrapUp', parked: true }));
    const bench = createCommandBench([wrappingUp(), aside]);
    await bench.run(resumeWrapUp, { callId: 'call-0' as CallId });
    expect(bench.view.call(CALL)?.parked).toBe(true);
    expect(bench.view.call('call-0' as CallId)?.parked).toBe(false);
  });

  it('again changes only whether it is aside', async () => {
    const bench = createCommandBench([wrappingUp()]);
    await bench.run(resumeWrapUp, { callId: CALL });
    expect(bench.view.call(CALL)?.parked).toBe(false);
    await bench.run(parkWrapUp, { callId: CALL });
    expect(bench.view.call(CALL)?.parked).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { setNeeds, writeNotes } from '../../../../../electron/core/commands/notes-commands.ts';
import type { CallId } from '../../../../../shared/ids.ts';
import type { CallPhase } from '../../../../../shared/call/record.ts';
import { createCommandBench } from '../../../../support/command-bench.ts';
import { call, entry, notes, TWO_PAST_TWO } from '../../../../support/records.ts';

const CALL = 'call-1' as CallId;
const lines = [{ at: TWO_PAST_TWO, text: 'parcel lost' }];

describe('c.7: notes', () => {
  it.each(['ringing', 'live', 'wrapUp'] as CallPhase[])('are kept while a call is in phase %s', async (phase) => {
    const bench = createCommandBench([entry('call', call({ phase }))]);
    const outcome = await bench.run(writeNotes, { callId: CALL, need: 'a parcel', lines });
    expect(outcome).toEqual({ kind: 'done', value: { savedAt: TWO_PAST_TWO } });
    expect(bench.view.notes(CALL)).toMatchObject({ need: 'a parcel', lines, savedAt: TWO_PAST_TWO });
  });

  it('touch nothing but the notes: one record per pause in typing', async () => {
    const bench = createCommandBench([entry('call', call()), entry('notes', notes(CALL, 'before'))]);
    await bench.run(writeNotes, { callId: CALL, need: '', lines });
    expect(bench.disk.commits).toMatchObject([{ puts: [{ type: 'notes', record: { revision: 2 } }], removes: [] }]);
    expect(bench.announced).toEqual([new Set(['notes', 'session'])]);
  });

  it('stay in the form when the disk refuses, with the reason in words', async () => {
    const bench = createCommandBench([entry('call', call()), entry('notes', notes(CALL, 'before'))]);
    bench.disk.problem = { problem: 'the disk is full', folder: '/data' };
    const refusal = await bench.refusalOf(writeNotes, { callId: CALL, need: '', lines });
    expect(refusal).toEqual({ code: 'cannotSave', values: { problem: 'the disk is full', folder: '/data' } });
    expect(bench.view.notes(CALL)?.lines).toMatchObject([{ text: 'before' }]);
  });

  it.each([
    ['a finished call', CALL, 'callFinished'],
    ['an unknown call', 'nothing' as CallId, 'noSuchCall'],
  ])('are refused for %s', async (_, callId, code) => {
    const bench = createCommandBench([entry('call', call({ phase: 'finished' }))]);
    expect(await bench.refusalOf(writeNotes, { callId, need: '', lines })).toMatchObject({ code });
    expect(await bench.refusalOf(setNeeds, { callId, needs: [] })).toMatchObject({ code });
  });
});

it('000-10: a row ticked again with its figure replaces the row without', async () => {
  const bench = createCommandBench([entry('call', call())]);
  const exact = { row: 'returnTerms', daysLate: 9 } as const;
  await bench.run(setNeeds, { callId: CALL, needs: [{ row: 'returnTerms', daysLate: null }, exact] });
  expect(bench.view.call(CALL)?.needs).toEqual([exact]);
  await bench.run(setNeeds, { callId: CALL, needs: [] });
  expect(bench.view.call(CALL)?.needs).toEqual([]);
});

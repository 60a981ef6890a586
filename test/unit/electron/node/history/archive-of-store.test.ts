import { expect, it, onTestFinished } from 'vitest';
import { createArchive } from '../../../../../electron/node/history/archive.ts';
import type { LedgerChange } from '../../../../../shared/ledger/shapes.ts';
import type { CallId } from '../../../../../shared/ids.ts';
import type { CalendarDay } from '../../../../../shared/time.ts';
import { EVERY_CALL } from '../../../../support/every-call.ts';
import { at } from '../../../../support/manual-clock.ts';
import { finishedCall } from '../../../../support/records.ts';
import { saveHistory, savedNotes } from '../../../../support/saved-history.ts';
import { createQuickStore } from '../../../../support/store-folder.ts';

/** A store in which the history was saved before, and an archive over it that nobody asked yet. */
async function openedAgain() {
  const store = createQuickStore(await saveHistory());
  await store.open();
  const archive = createArchive({ source: store.source, workerFile: null, log: { write: () => undefined } });
  onTestFinished(() => archive.close());
  return {
    save: (change: Partial<LedgerChange>) => store.commit({ puts: [], removes: [], ...change }),
    found: async (text: string) => (await archive.findCalls({ ...EVERY_CALL, text })).calls.map(({ callId }) => callId),
  };
}

const CROCODILE = [
  { type: 'call', record: finishedCall('late', at('2026-03-17', '12:00')) },
  savedNotes('late', '2026-03-17', 'a crocodile'),
] as const;

it('finds what the store has in its files', async () => {
  expect(await (await openedAgain()).found('refund')).toEqual(['tuesday']);
});

it('finds what the store has only in its journal, saved before the first question or after', async () => {
  const { save, found } = await openedAgain();
  await save({ puts: CROCODILE });
  expect(await found('croco')).toEqual(['late']);
  await save({ puts: [savedNotes('tuesday', '2026-03-17', 'another crocodile')] });
  expect(await found('croco')).toEqual(['late', 'tuesday']);
});

it('does not find what was taken back, although its file still has a copy', async () => {
  const { save, found } = await openedAgain();
  const ref = { type: 'call', id: 'tuesday' as CallId } as const;
  await save({ removes: [ref], left: [{ ref, home: { kind: 'day', day: '2026-03-17' as CalendarDay } }] });
  expect(await found('refund')).toEqual([]);
});

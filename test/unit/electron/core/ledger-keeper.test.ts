import { expect, it } from 'vitest';
import { createLedgerKeeper } from '../../../../electron/core/ledger-keeper.ts';
import { createLedgerView } from '../../../../electron/core/ledger-view.ts';
import { createSession } from '../../../../electron/core/session.ts';
import type { CustomerId } from '../../../../shared/ids.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { createMemoryDisk, createMemoryLedgerStore } from '../../../support/memory-ledger-store.ts';
import { call, customer, entry, notes, TWO_PAST_TWO } from '../../../support/records.ts';

const DANA = 'dana' as CustomerId;
const FULL = { problem: 'the disk is full', folder: '/data' };

function keeping() {
  const view = createLedgerView();
  const disk = createMemoryDisk();
  const session = createSession();
  const manual = createManualClock(TWO_PAST_TWO);
  const store = createMemoryLedgerStore(disk);
  const log = { write: () => undefined };
  const keeper = createLedgerKeeper({ view, store, session, clock: manual.clock, log, dataFolder: '/data' });
  return { view, disk, session, manual, keeper };
}

const dana = (name = 'Dana') => ({ puts: [entry('customer', customer({ name }))], removes: [] });

it('raises the revision of each record, whatever the decision wrote', async () => {
  const { view, disk, keeper } = keeping();
  await keeper.save(dana());
  await keeper.save(dana('Dana Lee'));
  expect(view.customer(DANA)).toMatchObject({ name: 'Dana Lee', revision: 2 });
  expect(disk.records.get('customer:dana')?.record.revision).toBe(2);
});

it('saves nothing when nothing changed', async () => {
  const { view, disk, keeper } = keeping();
  await keeper.save(dana());
  const known = view.customer(DANA);
  const outcome = await keeper.save({ puts: known === undefined ? [] : [entry('customer', known)], removes: [] });
  expect(outcome).toEqual({ kind: 'done', value: [] });
  expect(disk.commits).toHaveLength(1);
});

it('of two puts of one record in a change the later counts, once', async () => {
  const { disk, keeper } = keeping();
  await keeper.save({ puts: [...dana('first').puts, ...dana('second').puts], removes: [] });
  expect(disk.commits[0]?.puts).toMatchObject([{ record: { name: 'second', revision: 1 } }]);
});

it('answers what was before and what is after, for undo', async () => {
  const { keeper } = keeping();
  await keeper.save(dana());
  const outcome = await keeper.save(dana('Dana Lee'));
  expect(outcome).toMatchObject({
    kind: 'done',
    value: [{ before: { record: { name: 'Dana' } }, after: { record: { name: 'Dana Lee' } } }],
  });
});

it('leaves memory untouched and says so when the disk refuses', async () => {
  const { view, disk, session, keeper } = keeping();
  disk.problem = FULL;
  const outcome = await keeper.save(dana());
  expect(outcome).toEqual({ kind: 'refused', reason: { code: 'cannotSave', values: FULL } });
  expect(view.customer(DANA)).toBeUndefined();
  expect(session.save).toEqual({ kind: 'failing', since: TWO_PAST_TWO, ...FULL });
});

it('says since when saving fails, and returns to saving with the next success', async () => {
  const { disk, session, manual, keeper } = keeping();
  disk.problem = FULL;
  await keeper.save(dana());
  await manual.step(5_000);
  await keeper.save(dana());
  expect(session.save).toMatchObject({ kind: 'failing', since: TWO_PAST_TWO });
  disk.problem = null;
  await keeper.save(dana());
  expect(session.save).toEqual({ kind: 'saving', lastSavedAt: TWO_PAST_TWO + 5_000 });
});

it('keeps what has happened already in memory although the disk refuses', async () => {
  const { view, disk, session, keeper } = keeping();
  disk.problem = FULL;
  await keeper.keep(dana());
  expect(view.customer(DANA)).toMatchObject({ name: 'Dana' });
  expect(session.save.kind).toBe('failing');
});

it('carries what could only be kept in memory to the disk with the next save of that record', async () => {
  const { disk, keeper } = keeping();
  disk.problem = FULL;
  await keeper.keep(dana());
  disk.problem = null;
  await keeper.save(dana('Dana Lee'));
  expect(disk.records.get('customer:dana')?.record).toMatchObject({ name: 'Dana Lee', revision: 2 });
});

it('takes a store that throws for one that cannot save', async () => {
  const { view, disk, session, keeper } = keeping();
  const malformed = { puts: [entry('customer', customer({ name: 'x'.repeat(81) }))], removes: [] };
  expect(await keeper.save(malformed)).toMatchObject({ reason: { code: 'cannotSave', values: { folder: '/data' } } });
  expect(session.save.kind).toBe('failing');
  expect(disk.commits).toEqual([]);
  expect(view.customers()).toEqual([]);
});

it('lets no card number pass, in whatever text it stands: neither disk nor memory ever has it', async () => {
  const { view, disk, keeper } = keeping();
  await keeper.save(dana('Dana 4111 1111 1111 1111'));
  await keeper.keep({ puts: [entry('notes', notes('call-1', 'card 5555555555554444', 'cvv 123'))], removes: [] });
  expect(view.customer(DANA)?.name).toBe('Dana •••• 1111');
  expect(disk.commits[0]?.puts).toMatchObject([{ record: { name: 'Dana •••• 1111' } }]);
  expect(disk.commits[1]?.puts).toMatchObject([
    { record: { lines: [{ text: 'card •••• 4444' }, { text: 'cvv •••' }] } },
  ]);
});

it("never takes the call's own number for a card", async () => {
  const { disk, keeper } = keeping();
  const number = { kind: 'e164', raw: '+378282246310005', e164: '+378282246310005' } as const;
  await keeper.save({ puts: [entry('call', call({ number }))], removes: [] });
  await keeper.save({ puts: [entry('notes', notes('call-1', 'ring 378282246310005'))], removes: [] });
  expect(disk.records.get('notes:call-1')).toMatchObject({ record: { lines: [{ text: 'ring 378282246310005' }] } });
  expect(disk.records.get('call:call-1')).toMatchObject({ record: { number } });
});

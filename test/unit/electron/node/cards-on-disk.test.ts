import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLedgerKeeper } from '../../../../electron/core/ledger-keeper.ts';
import { createLedgerView } from '../../../../electron/core/ledger-view.ts';
import { createSession } from '../../../../electron/core/session.ts';
import { createArchive } from '../../../../electron/node/history/archive.ts';
import { filesWithCard as filesWith } from '../../../support/cards/files-with-card.ts';
import { entry, notes } from '../../../support/records.ts';
import { type CopyDesk, granted, NOON, openCopyDesk, steadyWork, TODAY } from '../../../support/copy-desk.ts';
import { EVERY_CALL } from '../../../support/every-call.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { DAY, puts, savedCall, savedCustomer, savedNotes } from '../../../support/saved-records.ts';
import { createQuickStore, temporaryFolder } from '../../../support/store-folder.ts';
import { LONDON } from '../../../support/times.ts';

const TYPED = '4111 1111 1111 1111';
const filesWithCard = (folder: string) => filesWith(folder, '4111111111111111');

function keeperOn(store: CopyDesk['store']) {
  const clock = createManualClock(NOON).clock;
  const log = { write: () => undefined };
  return createLedgerKeeper({
    view: createLedgerView(),
    session: createSession(),
    store,
    clock,
    log,
    dataFolder: '/data',
  });
}

async function typed() {
  const desk = await openCopyDesk();
  const keeper = keeperOn(desk.store);
  const own = { ...notes('call1', `she read ${TYPED}`, 'cvv 987'), day: DAY };
  await keeper.save(puts(savedCustomer(), savedCall({ day: DAY }), entry('notes', own)));
  return desk;
}

it('a card number that was typed is in no file: as a kill leaves them, after the checkpoint, and in every copy', async () => {
  const { folder, store, copies } = await typed();
  expect(await filesWithCard(folder)).toEqual([]);
  const out = await temporaryFolder();
  const order = { folder: out, day: TODAY, now: NOON, zone: LONDON };
  granted(await copies.exportTo({ ...order, as: 'json' }, steadyWork()));
  granted(await copies.exportTo({ ...order, as: 'csv' }, steadyWork()));
  granted(await copies.backUp(out, TODAY, NOON, steadyWork()));
  expect(await filesWithCard(out)).toEqual([]);
  await store.close();
  expect(await filesWithCard(folder)).toEqual([]);
});

it('the index of the search knows its last four digits and no more', async () => {
  const { folder, store } = await typed();
  await store.close();
  const again = createQuickStore(folder);
  await again.open();
  const archive = createArchive({ source: again.source, workerFile: null, log: { write: () => undefined } });
  expect((await archive.findCalls({ ...EVERY_CALL, text: '1111' })).calls).toHaveLength(1);
  expect((await archive.findCalls({ ...EVERY_CALL, text: '41111' })).calls).toEqual([]);
  await archive.close();
  expect(await filesWithCard(folder)).toEqual([]);
});

it('one that was saved before they were masked goes into no copy, and does not come back with one', async () => {
  const old = await openCopyDesk();
  await old.store.commit(puts(savedCustomer(), savedCall({ day: DAY }), savedNotes(TYPED, { day: DAY })));
  expect(await filesWithCard(old.folder)).not.toEqual([]);
  const out = await temporaryFolder();
  const place = await temporaryFolder();
  const order = { as: 'json', folder: place, day: TODAY, now: NOON, zone: LONDON } as const;
  const path = granted(await old.copies.exportTo(order, steadyWork()));
  granted(await old.copies.backUp(place, TODAY, NOON, steadyWork()));
  expect(await filesWithCard(place)).toEqual([]);

  const desk = await openCopyDesk();
  const text = (await readFile(path, 'utf8')).replace('•••• 1111', TYPED);
  const unmasked = join(out, 'unmasked.json');
  await writeFile(unmasked, text);
  const staged = granted(await desk.copies.stage({ kind: 'export', path: unmasked }, steadyWork()));
  granted(await staged.takeOver(NOON));
  expect(await filesWithCard(desk.folder)).toEqual([]);
});

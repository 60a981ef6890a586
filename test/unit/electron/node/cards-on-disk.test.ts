import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createLedgerKeeper } from '../../../../electron/core/ledger-keeper.ts';
import { createLedgerView } from '../../../../electron/core/ledger-view.ts';
import { createSession } from '../../../../electron/core/session.ts';
import { createArchive } from '../../../../electron/node/history/archive.ts';
import { entry, notes } from '../../../support/records.ts';
import { type CopyDesk, granted, NOON, openCopyDesk, steadyWork, TODAY } from '../../../support/copy-desk.ts';
import { EVERY_CALL } from '../../../support/every-call.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { DAY, puts, savedCall, savedCustomer, savedNotes } from '../../../support/saved-records.ts';
import { createQuickStore, temporaryFolder } from '../../../support/store-folder.ts';
import { LONDON } from '../../../support/times.ts';

const TYPED = '4111 1111 1111 1111';
/** Any nine digits of it in a row, however they are spaced: six and four may be known. */
const OF_THE_CARD = /4[\s]?1[\s]?1[\s]?1[\s]?1[\s]?1[\s]?1[\s]?1[\s]?1/;

/** Text of every file below the folder, unpacked where it is packed. */
async function filesWithCard(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  expect(paths.length).toBeGreaterThan(0);
  const found = await Promise.all(paths.map(async (path) => (OF_THE_CARD.test(await textOf(path)) ? [path] : [])));
  return found.flat();
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
}

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

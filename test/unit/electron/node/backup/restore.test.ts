import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openCopyDesk, NOON, sentenceOf, steadyWork, TODAY, granted } from '../../../../support/copy-desk.ts';
import {
  DAY,
  puts,
  savedCall,
  savedCustomer,
  savedNotes,
  savedPromise,
  savedSettings,
} from '../../../../support/saved-records.ts';
import { byKey } from '../../../../support/store-folder.ts';
import type { LedgerStore } from '../../../../../electron/core/ports.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';

async function allOf(store: LedgerStore) {
  const records: LedgerRecord[] = [];
  for await (const some of store.everything()) records.push(...some);
  return byKey(records);
}

const A_DAY = [
  savedSettings(),
  savedCustomer(),
  savedCall({ day: DAY }),
  savedNotes('Wants a refund', { day: DAY }),
  savedPromise(),
];

it('D11: what a backup holds comes back whole, and what it replaced is kept', async () => {
  const { folder, store, copies } = await openCopyDesk();
  await store.commit(puts(...A_DAY));
  const before = await allOf(store);
  const backup = granted(await copies.backUp(copies.usualFolder, TODAY, NOON, steadyWork()));
  expect(backup).toMatchObject({ day: TODAY, holds: { records: 5, calls: 1, openPromises: 1 } });

  await store.commit(puts(savedNotes('Typed over by mistake', { revision: 2, day: DAY }), savedCustomer({ id: 'c2' })));
  const source = { kind: 'backup', folder: copies.usualFolder, name: backup.name } as const;
  const preview = granted(await copies.preview(source, steadyWork()));
  expect(preview).toMatchObject({
    fresh: 0,
    older: 1,
    same: 4,
    onlyHere: 1,
    here: { records: 6 },
    there: { records: 5 },
  });

  const staged = granted(await copies.stage(source, steadyWork()));
  const keptIn = granted(await staged.takeOver(NOON));
  const opened = await store.open();
  expect(opened.reports).toEqual([]);
  expect(await allOf(store)).toEqual(before);
  expect((await store.commit(puts(savedNotes('And on', { revision: 3, day: DAY })))).kind).toBe('done');

  const names = await readdir(folder);
  expect(names).not.toContain('staged-copy');
  expect(names).not.toContain('taking-over.json');
  const old = await openCopyDesk(keptIn);
  expect(await allOf(old.store)).toMatchObject({ 'customer:c2': {}, 'notes:call1': { revision: 2 } });
});

it('says so when a backup is gone by the time it is wanted', async () => {
  const { copies } = await openCopyDesk();
  const source = { kind: 'backup', folder: copies.usualFolder, name: 'callback-companion-2026-03-17.backup' } as const;
  expect(sentenceOf(await copies.preview(source, steadyWork()))).toMatch(/There is no file at .*2026-03-17/);
  expect(sentenceOf(await copies.stage(source, steadyWork()))).toMatch(/There is no file at .*2026-03-17/);
});

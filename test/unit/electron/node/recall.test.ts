import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRealFiles } from '../../../../electron/node/files.ts';
import type { CustomerId } from '../../../../shared/ids.ts';
import { fileNameOf, numbersFileOf } from '../../../../shared/ledger/files.ts';
import type { LedgerChange, LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { dayPlus } from '../../../../shared/time.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { aCase } from '../../../support/records.ts';
import {
  DAY,
  NEXT_DAY,
  puts,
  savedCall,
  savedCustomer,
  savedNotes,
  savedPromise,
} from '../../../support/saved-records.ts';
import { byKey, createQuickStore, temporaryFolder, withLeft } from '../../../support/store-folder.ts';

const NUMBER = '+442079460018';
const ONE = 'customer1' as CustomerId;
const OTHER = 'customer2' as CustomerId;

/** What is in the files, and what is still in the journal only: the answer must be the same. */
async function recalledBothWays(changes: readonly LedgerChange[], number = NUMBER) {
  const folder = await temporaryFolder();
  const store = createQuickStore(folder);
  await store.open();
  for (const change of withLeft(changes)) expect((await store.commit(change)).kind).toBe('done');
  const pending = await store.recall({ kind: 'number', number });
  await store.close();
  const again = createQuickStore(folder);
  await again.open();
  const arrived = await again.recall({ kind: 'number', number });
  const plain = ({ records, answered }: typeof pending) => ({
    records: byKey(records),
    answered: Object.fromEntries(answered),
  });
  expect(plain(arrived)).toEqual(plain(pending));
  return plain(arrived);
}

function finished(id: string, day: string, customerId: string | null = ONE, revision = 1): LedgerRecord {
  const call = savedCall({ id, day, revision });
  return { ...call, record: { ...call.record, customerId } } as LedgerRecord;
}

describe('everybody under a number', () => {
  it('comes with closed cases, finished calls, their notes and what ended on those days', async () => {
    const closed: LedgerRecord = { type: 'case', record: { ...aCase(), customerId: ONE, closedAt: aCase().openedAt } };
    const { records, answered } = await recalledBothWays([
      puts(savedCustomer(), finished('a', DAY), savedNotes('Parcel late', { id: 'a', day: DAY }), closed),
      puts(savedPromise({ id: 'kept', day: DAY }), savedPromise({ id: 'open' }), finished('b', NEXT_DAY, OTHER)),
    ]);
    expect(Object.keys(records)).toEqual(['call:a', 'case:case-1', 'customer:customer1', 'notes:a', 'promise:kept']);
    expect(answered).toEqual({ [ONE]: 1 });
  });

  it('are several where people share it', async () => {
    const { records } = await recalledBothWays([puts(savedCustomer(), savedCustomer({ id: OTHER }))]);
    expect(Object.keys(records)).toEqual(['customer:customer1', 'customer:customer2']);
  });

  it('are none for a number that nobody has, or has no more', async () => {
    expect(await recalledBothWays([puts(savedCustomer())], '+15550100')).toEqual({ records: {}, answered: {} });
    const moved = savedCustomer({ revision: 2 });
    const without = { ...moved, record: { ...moved.record, numbers: [] } } as LedgerRecord;
    expect(await recalledBothWays([puts(savedCustomer()), puts(without)])).toEqual({ records: {}, answered: {} });
    expect(
      await recalledBothWays([puts(savedCustomer()), { puts: [], removes: [{ type: 'customer', id: ONE }] }]),
    ).toEqual({ records: {}, answered: {} });
  });

  it('have their newest 20 calls from 8 days at most, and every answered call counted', async () => {
    const days = Array.from({ length: 12 }, (_, index) => dayPlus(DAY, index));
    const calls = days.flatMap((day, index) =>
      ['x', 'y', 'z'].map((name) => {
        const call = finished(`${name}${index}`, day);
        return { ...call, record: { ...call.record, ringingAt: Date.parse(day) } } as LedgerRecord;
      }),
    );
    const { records, answered } = await recalledBothWays([puts(savedCustomer(), ...calls)]);
    expect(Object.values(records).filter((record) => 'day' in record)).toHaveLength(20);
    expect(Object.keys(records)).toContain('call:x11');
    expect(Object.keys(records)).not.toContain('call:x4');
    expect(answered).toEqual({ [ONE]: 36 });
  });
});

describe('the brief of calls follows a call', () => {
  it.each([
    ['opened again', puts(savedCall({ id: 'a', revision: 2 })), 0],
    ['moved to another day', puts(finished('a', NEXT_DAY, ONE, 2)), 1],
    ['found to be with somebody else', puts(finished('a', DAY, OTHER, 2)), 0],
    ['with nobody known after all', puts(finished('a', DAY, null, 2)), 0],
    ['whose making was undone', { puts: [], removes: [{ type: 'call', id: 'a' }] }, 0],
  ] as const)('%s', async (_what, change, count) => {
    const before = puts(savedCustomer(), finished('a', DAY));
    expect((await recalledBothWays([before, change])).answered).toEqual({ [ONE]: count });

    const folder = await temporaryFolder();
    const known = new Map<string, LedgerRecord>();
    for (const each of [before, change]) {
      const store = createQuickStore(folder);
      await store.open();
      for (const one of withLeft([each], known)) await store.commit(one);
      await store.close();
    }
    const store = createQuickStore(folder);
    await store.open();
    expect((await store.recall({ kind: 'customer', id: ONE })).answered).toEqual(new Map([[ONE, count]]));
  });
});

describe('the list of numbers', () => {
  it.each([
    ['missing', null],
    ['garbled', 'garbled'],
  ])('%s: is made anew from the customers, and nobody is taken for a stranger meanwhile', async (_how, content) => {
    const folder = await temporaryFolder();
    const first = createQuickStore(folder);
    await first.open();
    await first.commit(puts(savedCustomer(), finished('a', DAY)));
    await first.close();
    const path = join(folder, ...numbersFileOf(NUMBER).split('/'));
    if (content === null) await rm(path);
    else await writeFile(path, content);
    for (let start = 1; start <= 2; start += 1) {
      const store = createQuickStore(folder);
      expect(await store.open()).toMatchObject({ recovery: null, reports: [] });
      const { records, answered } = await store.recall({ kind: 'number', number: NUMBER });
      expect(Object.keys(byKey(records))).toEqual(['call:a', 'customer:customer1']);
      expect(answered).toEqual(new Map([[ONE, 1]]));
      await store.close();
    }
    expect(await readdir(join(folder, 'index', 'numbers'))).toHaveLength(1);
  });
});

it('a customer’s file that cannot be read now is no stranger: the question is not answered', async () => {
  const folder = await temporaryFolder();
  // Until the journal does not go back to the beginning any more.
  for (let revision = 1; revision <= 4; revision += 1) {
    const before = createQuickStore(folder);
    await before.open();
    await before.commit(revision === 1 ? puts(savedCustomer()) : puts(savedNotes('on', { revision })));
    await before.close();
  }
  const recorded = createRecordedFiles(createRealFiles());
  const store = createQuickStore(folder, { files: recorded.files });
  await store.open();
  const file = fileNameOf({ kind: 'customers', customerId: ONE }).split('/')[1] ?? '';
  recorded.failWith(({ act, name }) => (act === 'read' && name.startsWith(file) ? 'EIO' : null));
  await expect(store.recall({ kind: 'customer', id: ONE })).rejects.toThrow('cannot be read now');
});

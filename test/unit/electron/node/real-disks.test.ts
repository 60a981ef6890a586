// Full, read-only and immutable as the system itself makes them; where it cannot, the row is left out and says why.

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerStore } from '../../../../electron/core/ports.ts';
import { openLedger } from '../../../../electron/node/open-ledger.ts';
import { words } from '../../../../shared/copy/words.ts';
import type { LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';
import {
  DAY,
  puts,
  savedCall,
  savedCustomer,
  savedNotes,
  savedPromise,
  savedSettings,
} from '../../../support/saved-records.ts';
import { immutable, mountSmallDisk, WHY_NO_DISK, whyNotImmutable } from '../../../support/small-disk.ts';
import { byKey, createQuickStore, everythingIn, temporaryFolder } from '../../../support/store-folder.ts';

const WHY_NOT_IMMUTABLE = whyNotImmutable();
const BALLAST_BYTES = 300_000;
const NOTE = 'The parcel is late. '.repeat(500);
const DONE = { kind: 'done', value: null };

async function ledgerIn(folder: string): Promise<LedgerStore> {
  const log = { write: () => undefined };
  const opened = await openLedger({ folder, host: 'loopback', now: TWO_PAST_TWO, version: '0.1.0', log });
  if (opened.kind === 'refused') throw new Error(opened.reason);
  return opened.value;
}

async function savedIn(folder: string) {
  const store = await ledgerIn(folder);
  const found = await everythingIn(store);
  await store.close();
  return found;
}

/** Notes of calls, of which every third is finished, until nothing fits any more, and some more. */
async function fill(store: LedgerStore, most: number) {
  const saved: LedgerRecord[] = [];
  const refusals: string[] = [];
  for (let n = 0; n < most && refusals.length < 10; n += 1) {
    const part = { id: `call${n}`, day: n % 3 === 0 ? DAY : null };
    const entries = [savedCall(part), savedNotes(`${n} ${NOTE}`, part)];
    const answer = await store.commit(puts(...entries));
    if (answer.kind === 'done') saved.push(...entries);
    else refusals.push(answer.reason.problem);
  }
  return { saved, refusals };
}

describe.skipIf(WHY_NO_DISK !== null)(`a disk of one megabyte${WHY_NO_DISK === null ? '' : `: ${WHY_NO_DISK}`}`, () => {
  it('D2: a full disk refuses in words, keeps all that was saved, and takes more once there is room', async () => {
    const { folder } = mountSmallDisk();
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(BALLAST_BYTES));
    const store = await ledgerIn(folder);
    await store.open();
    const { saved, refusals } = await fill(store, 1_000);
    expect(saved.length).toBeGreaterThan(10);
    expect(new Set(refusals)).toEqual(new Set([words('store.problem.full')]));
    await store.close();
    expect(await savedIn(folder)).toMatchObject({ saved: byKey(saved), reports: [] });

    const again = await ledgerIn(folder);
    await again.open();
    rmSync(join(folder, 'ballast'));
    const more = savedNotes('There is room again', { id: 'later' });
    expect(await again.commit(puts(more))).toEqual(DONE);
    await again.close();
    expect(await savedIn(folder)).toEqual({
      saved: byKey([...saved, more]),
      reports: [],
      readOnly: null,
      recovery: null,
    });
  });

  it('D2: saving goes on in the same run once there is room, without a new start', async () => {
    const { folder } = mountSmallDisk();
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(BALLAST_BYTES));
    const store = await ledgerIn(folder);
    await store.open();
    const { saved } = await fill(store, 1_000);
    rmSync(join(folder, 'ballast'));
    const more = savedNotes('There is room again', { id: 'later' });
    expect(await store.commit(puts(more))).toEqual(DONE);
    await store.close();
    expect(await savedIn(folder)).toEqual({
      saved: byKey([...saved, more]),
      reports: [],
      readOnly: null,
      recovery: null,
    });
  });

  it('D12: a disk that is read-only opens to read, refuses in words, and takes more once it is writable', async () => {
    const disk = mountSmallDisk();
    const store = await ledgerIn(disk.folder);
    await store.open();
    await store.commit(puts(savedCall(), savedNotes('Parcel late'), savedPromise(), savedCustomer()));
    await store.close();
    disk.readOnly();
    const again = await ledgerIn(disk.folder);
    const opened = await again.open();
    expect(opened.readOnly?.problem).toBe(words('store.problem.readOnly'));
    expect(byKey(opened.records)).toMatchObject(byKey([savedCall(), savedNotes('Parcel late'), savedPromise()]));
    const more = savedNotes('Parcel came', { revision: 2 });
    expect(await again.commit(puts(more))).toMatchObject({
      kind: 'refused',
      reason: { problem: words('store.problem.readOnly') },
    });
    disk.writable();
    expect(await again.commit(puts(more))).toEqual(DONE);
    await again.close();
    const all = [savedCall(), more, savedPromise(), savedCustomer()];
    expect(await savedIn(disk.folder)).toEqual({ saved: byKey(all), reports: [], readOnly: null, recovery: null });
  });
});

describe.skipIf(WHY_NOT_IMMUTABLE !== null)(
  `an immutable file${WHY_NOT_IMMUTABLE === null ? '' : `: ${WHY_NOT_IMMUTABLE}`}`,
  () => {
    it('D3: whichever file it is, what was answered "saved" is found, and saving goes on once it can be changed', async () => {
      const folder = await temporaryFolder();
      const first = createQuickStore(folder);
      await first.open();
      let known = [
        savedCall({ day: DAY }),
        savedNotes('0', { day: DAY }),
        savedCustomer(),
        savedPromise(),
        savedSettings(),
      ];
      await first.commit(puts(...known));
      await first.close();
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files.length).toBeGreaterThan(3);
      for (const [index, file] of files.entries()) {
        const path = join(file.parentPath ?? file.path, file.name);
        const next = known.map(
          (entry) => ({ ...entry, record: { ...entry.record, revision: index + 2 } }) as LedgerRecord,
        );
        immutable(path, true);
        const store = createQuickStore(folder);
        await store.open();
        const answer = await store.commit(puts(...next));
        await store.close();
        immutable(path, false);
        if (answer.kind === 'done') known = next;
        else expect(answer.reason.problem).toMatch(/\w/);
        const found = await everythingIn(createQuickStore(folder));
        expect({ file: file.name, ...found }).toEqual({
          file: file.name,
          saved: byKey(known),
          reports: [],
          readOnly: null,
          recovery: null,
        });
      }
    });
  },
);

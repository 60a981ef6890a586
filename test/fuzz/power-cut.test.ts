// The power goes at every single file call of a scripted day, and whatever was not synced may or may not be there
// afterwards. What was answered "saved" must be found, and a change is there whole or not at all.

import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { createLowdbLedgerStore } from '../../electron/node/lowdb-ledger-store.ts';
import { createChanges, withoutRemoved } from '../support/scripted-day.ts';
import { createForgetfulDisk, type ForgetfulDisk, type Lasts } from '../support/forgetful-disk.ts';
import { byKey, everythingIn } from '../support/store-folder.ts';

const FOLDER = '/data';

interface Moment {
  readonly disk: ForgetfulDisk;
  readonly answered: number;
}

/** Runs the script once and keeps every disk as a cut at that moment would leave it. */
async function momentsOfDay(lasts: Lasts): Promise<readonly Moment[]> {
  const moments: Moment[] = [];
  let answered = 0;
  const disk: ForgetfulDisk = createForgetfulDisk(FOLDER, () => moments.push({ disk: disk.afterCut(lasts), answered }));
  const store = createLowdbLedgerStore({ folder: FOLDER, savedBy: '0.1.0', files: disk.files, pace: { commands: 3 } });
  await store.open();
  for (const change of createChanges()) {
    expect(await store.commit(change)).toEqual({ kind: 'done', value: null });
    answered += 1;
  }
  await store.close();
  moments.push({ disk: disk.afterCut(lasts), answered });
  return moments;
}

/** What a reader should find after so many changes. */
function savedAfter(changes: number) {
  return byKey(withoutRemoved(createChanges().slice(0, changes)));
}

async function foundOn(disk: ForgetfulDisk) {
  const store = createLowdbLedgerStore({ folder: FOLDER, savedBy: '0.1.0', files: disk.files });
  const found = await everythingIn(store);
  await store.close();
  return found;
}

function seeded(seed: number): Lasts {
  let state = seed;
  return (): boolean => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state > 1_073_741_824;
  };
}

it.each([
  ['nothing unsynced lasts', (): boolean => false],
  ['all of it lasts', (): boolean => true],
  ['some of it lasts, seed 1', seeded(1)],
  ['some of it lasts, seed 2', seeded(2)],
  ['some of it lasts, seed 3', seeded(3)],
  ['some of it lasts, seed 4', seeded(4)],
] as const)('D1: a power cut at any file call loses nothing that was answered: %s', async (_case, lasts) => {
  const moments = await momentsOfDay(lasts);
  expect(moments.length).toBeGreaterThan(100);
  for (const [call, { disk, answered }] of moments.entries()) {
    const { saved, reports, readOnly, recovery } = await foundOn(disk);
    const isWhole = [savedAfter(answered), savedAfter(answered + 1)].some((each) => isEqual(each, saved));
    const found = { call, isWhole, reports, readOnly, recovery };
    expect(found).toEqual({ call, isWhole: true, reports: [], readOnly: null, recovery: null });
  }
});

it('the disk of this test does forget: a file renamed without syncing is empty afterwards', async () => {
  const disk = createForgetfulDisk(FOLDER);
  const file = await disk.files.create(`${FOLDER}/a`);
  await file.write(Buffer.from('typed'));
  await disk.files.rename(`${FOLDER}/a`, `${FOLDER}/b`);
  await disk.files.syncFolder(FOLDER);
  const after = disk.afterCut(() => false);
  expect((await after.files.read(`${FOLDER}/b`)).byteLength).toBe(0);
});

function isEqual(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}

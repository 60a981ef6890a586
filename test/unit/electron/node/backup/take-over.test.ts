import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STAGED, settleTakeOver, takeOver } from '../../../../../electron/node/backup/take-over.ts';
import { createRealFiles, type Files } from '../../../../../electron/node/files.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import { NOON } from '../../../../support/copy-desk.ts';
import {
  DAY,
  NEXT_DAY,
  puts,
  savedCall,
  savedCustomer,
  savedNotes,
  savedSettings,
} from '../../../../support/saved-records.ts';
import { createQuickStore, everythingIn, temporaryFolder } from '../../../../support/store-folder.ts';

const IMPATIENT = { backOffMs: [0], wait: () => Promise.resolve() };
const OLD = [savedSettings(), savedCustomer(), savedCall({ day: DAY }), savedNotes('Old', { day: DAY })];
const NEW = [savedSettings(2), savedCustomer({ id: 'c9' }), savedCall({ id: 'n', day: NEXT_DAY })];

async function fill(folder: string, records: readonly LedgerRecord[]): Promise<void> {
  await createRealFiles().makeFolder(folder);
  const store = createQuickStore(folder);
  await store.open();
  await store.commit(puts(...records));
  await store.close();
}

async function aDesk() {
  const folder = join(await temporaryFolder(), 'desk');
  await fill(folder, OLD);
  await fill(join(folder, STAGED), NEW);
  return folder;
}

async function whatIsIn(folder: string) {
  const { saved, reports, readOnly } = await everythingIn(createQuickStore(folder));
  expect(reports).toEqual([]);
  return { keys: Object.keys(saved).filter((key) => !key.startsWith('settings')), readOnly };
}

const OLD_KEYS = ['call:call1', 'customer:customer1', 'notes:call1'];
const NEW_KEYS = ['call:n', 'customer:c9'];

/** From the nth call that changes anything on, `end` decides what becomes of it. */
function files(n: number, end: (path: string) => Promise<never>): { files: Files; calls: () => number } {
  const real = createRealFiles();
  let calls = 0;
  const counted =
    <Given extends readonly [string, ...string[]], Answer>(call: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> => {
      calls += 1;
      return calls >= n ? end(given[0]) : call(...given);
    };
  const changing = {
    create: counted(real.create),
    rename: counted(real.rename),
    remove: counted(real.remove),
    makeFolder: counted(real.makeFolder),
    syncFolder: counted(real.syncFolder),
  };
  return { files: { ...real, ...changing }, calls: () => calls };
}

it('takes over as a whole, keeps what was there, and leaves locks and backups alone', async () => {
  const folder = await aDesk();
  await createRealFiles().makeFolder(join(folder, 'backups'));
  const keptIn = await takeOver({ files: createRealFiles(), folder, patience: IMPATIENT }, NOON);
  expect(keptIn).toBe(join(folder, 'replaced-2026-03-18T12-00-00Z'));
  expect((await whatIsIn(folder)).keys).toEqual(NEW_KEYS);
  expect((await whatIsIn(keptIn)).keys).toEqual(OLD_KEYS);
  expect(await readdir(folder)).toContain('backups');
});

it('L4: ended before any of its file calls, the next start finds the old or the new data, whole', async () => {
  for (let n = 1; n < 100; n += 1) {
    const folder = await aDesk();
    let die: () => void = () => undefined;
    const death = new Promise<false>((resolve) => {
      die = () => resolve(false);
    });
    const dying = files(n, () => {
      die();
      return new Promise<never>(() => undefined);
    });
    const whole = takeOver({ files: dying.files, folder, patience: IMPATIENT }, NOON).then(() => true);
    const finished = await Promise.race([whole, death]);
    expect(await settleTakeOver({ files: createRealFiles(), folder, patience: IMPATIENT })).toEqual({
      folder,
      problem: null,
    });
    const { keys } = await whatIsIn(folder);
    expect([OLD_KEYS, NEW_KEYS], `ended at call ${n}`).toContainEqual(keys);
    expect(await readdir(folder)).not.toContain(STAGED);
    if (finished) return;
  }
  expect.fail('it was never finished');
});

it('D3: refused at any of its file calls, it takes everything back', async () => {
  for (let n = 1; ; n += 1) {
    const folder = await aDesk();
    const before = await readdir(folder);
    let isRefusing = true;
    const real = createRealFiles();
    const failing = files(n, async (path) => {
      if (!isRefusing) throw new Error('not to be asked');
      isRefusing = false;
      throw Object.assign(new Error(path), { code: 'EIO' });
    });
    // Refused once, it works again: as when another program held a file.
    const once: Files = { ...failing.files };
    for (const name of ['create', 'rename', 'remove', 'makeFolder', 'syncFolder'] as const) {
      const call = failing.files[name] as (...given: string[]) => Promise<never>;
      Object.assign(once, {
        [name]: (...given: string[]) => (isRefusing ? call(...given) : (real[name] as typeof call)(...given)),
      });
    }
    const answer = await takeOver({ files: once, folder, patience: IMPATIENT }, NOON).then(
      () => 'done',
      () => 'refused',
    );
    const { keys } = await whatIsIn(folder);
    if (answer === 'done') {
      expect(keys).toEqual(NEW_KEYS);
      if (isRefusing) return;
      continue;
    }
    const left = (await settleTakeOver({ files: real, folder, patience: IMPATIENT })).problem;
    expect(left).toBeNull();
    expect(keys, `refused at call ${n}`).toEqual(OLD_KEYS);
    expect((await readdir(folder)).filter((name) => !name.startsWith('replaced-')).sort(), `call ${n}`).toEqual(
      before.filter((name) => name !== STAGED).sort(),
    );
  }
});

it('what can be neither finished nor undone is read from the folder that is whole, and nothing is written', async () => {
  for (const n of [8, 14]) {
    const folder = await aDesk();
    const never = () => Promise.reject(Object.assign(new Error(), { code: 'EROFS' }));
    const stuck = files(n, never);
    await takeOver({ files: stuck.files, folder, patience: IMPATIENT }, NOON).catch(() => undefined);
    const settled = await settleTakeOver({ files: stuck.files, folder, patience: IMPATIENT });
    expect(settled.problem).toBe('the folder is read-only');
    const { keys } = await whatIsIn(settled.folder);
    expect([OLD_KEYS, NEW_KEYS]).toContainEqual(keys);
    await settleTakeOver({ files: createRealFiles(), folder, patience: IMPATIENT });
    expect([OLD_KEYS, NEW_KEYS]).toContainEqual((await whatIsIn(folder)).keys);
  }
});

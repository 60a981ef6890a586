import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRealFiles } from '../../../../../electron/node/files.ts';
import { dayPlus, plus } from '../../../../../shared/time.ts';
import { granted, NOON, openCopyDesk, sentenceOf, steadyWork, TODAY } from '../../../../support/copy-desk.ts';
import { puts, savedCustomer } from '../../../../support/saved-records.ts';
import { temporaryFolder } from '../../../../support/store-folder.ts';

const DAY_MS = 86_400_000;

async function deskWith(customers: number) {
  const desk = await openCopyDesk();
  const people = Array.from({ length: customers }, (_, n) => savedCustomer({ id: `c${n}` }));
  await desk.store.commit(puts(...people));
  const folder = await temporaryFolder();
  const backUp = (days: number, work = steadyWork()) =>
    desk.copies.backUp(folder, dayPlus(TODAY, days), plus(NOON, days * DAY_MS), work);
  return { ...desk, backups: folder, backUp, people };
}

it('D11: keeps the newest seven days, each for its owner alone, and leaves what is not a backup', async () => {
  const { backups, backUp } = await deskWith(3);
  await writeFile(join(backups, 'holiday.jpg'), 'mine');
  for (let day = 0; day < 9; day += 1) granted(await backUp(day));
  granted(await backUp(8));
  const names = (await readdir(backups)).sort();
  expect(names).toHaveLength(8);
  expect(names[0]).toBe('callback-companion-2026-03-20.backup');
  expect(names.at(-1)).toBe('holiday.jpg');
  expect((await stat(join(backups, names[0] ?? ''))).mode & 0o777).toBe(0o600);
});

it('D11: refuses one with less than half of the newest good one, whatever torn ones say; the others stay', async () => {
  const { backups, backUp } = await deskWith(10);
  granted(await backUp(0));
  await writeFile(join(backups, 'callback-companion-2026-03-19.backup'), 'torn');
  const { store, copies } = await openCopyDesk();
  await store.commit(puts(...Array.from({ length: 4 }, (_, n) => savedCustomer({ id: `c${n}` }))));
  const refused = await copies.backUp(backups, dayPlus(TODAY, 2), NOON, steadyWork());
  expect(refused).toMatchObject({ kind: 'refused', reason: { kind: 'shrunk' } });
  expect(sentenceOf(refused)).toBe(
    'Today’s backup was not kept: it holds 4 records, and the one of 18 March holds 10. The older ones stay as they are.',
  );
  expect((await readdir(backups)).sort()).toEqual([
    'callback-companion-2026-03-18.backup',
    'callback-companion-2026-03-19.backup',
  ]);
  await store.commit(puts(savedCustomer({ id: 'c5' })));
  granted(await copies.backUp(backups, dayPlus(TODAY, 2), NOON, steadyWork()));
});

it('says where the drive is missing, makes no folder in its place, and goes on once it is back', async () => {
  const { backups, backUp } = await deskWith(1);
  await rm(backups, { recursive: true });
  expect(sentenceOf(await backUp(0))).toBe(`The backup folder ${backups} is not there. Is its drive plugged in?`);
  await mkdir(backups);
  granted(await backUp(0));
});

it('D2: a full disk leaves the backup of the day as it was, and nothing else', async () => {
  const { folder, backups, backUp } = await deskWith(1);
  granted(await backUp(0));
  const before = await stat(join(backups, 'callback-companion-2026-03-18.backup'));
  const real = createRealFiles();
  const full = await openCopyDesk(join(folder, '..', 'other'), {
    ...real,
    create: async (path) => {
      if (!path.includes('.backup')) return real.create(path);
      return {
        ...(await real.create(path)),
        write: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })),
      };
    },
  });
  expect(sentenceOf(await full.copies.backUp(backups, TODAY, NOON, steadyWork()))).toBe(
    `The backup folder ${backups} can’t be used: the disk is full.`,
  );
  expect(await readdir(backups)).toEqual(['callback-companion-2026-03-18.backup']);
  expect((await stat(join(backups, 'callback-companion-2026-03-18.backup'))).mtimeMs).toBe(before.mtimeMs);
});

it('given up half-way it leaves nothing behind', async () => {
  const { backups, backUp } = await deskWith(5);
  await chmod(backups, 0o700);
  expect(sentenceOf(await backUp(0, steadyWork(2)))).toBe('givenUp');
  expect(await readdir(backups)).toEqual([]);
});

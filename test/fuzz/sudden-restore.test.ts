// The process that restores is killed at random moments, again and again on one folder.

import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createRandomIds } from '../../electron/node/random-ids.ts';
import { settleTakeOver } from '../../electron/node/backup/take-over.ts';
import { createRealFiles } from '../../electron/node/files.ts';
import { dayPlus } from '../../shared/time.ts';
import { granted, NOON, openCopyDesk, steadyWork, TODAY } from '../support/copy-desk.ts';
import { bundleProgram, runProgram } from '../support/node-program.ts';
import { DAY, NEXT_DAY, puts, savedCall, savedCustomer, savedNotes, savedPromise } from '../support/saved-records.ts';
import { createQuickStore, everythingIn } from '../support/store-folder.ts';

const ROUNDS = 20;
/** Long enough for a whole restore, so that each of its steps is hit. */
const LONGEST_MS = 250;

it('D11, L4: killed at any moment of a restore, the next start has one of the two as a whole, and nothing half', async () => {
  const program = await bundleProgram('restoring-program');
  const desk = await openCopyDesk();
  const backUp = async (days: number) =>
    granted(await desk.copies.backUp(desk.copies.usualFolder, dayPlus(TODAY, days), NOON, steadyWork())).name;
  await desk.store.commit(
    puts(savedCustomer(), savedPromise(), savedNotes('First', { day: DAY }), savedCall({ day: DAY })),
  );
  const first = await backUp(0);
  await desk.store.commit(
    puts(savedNotes('Second', { id: 'c2', day: NEXT_DAY }), savedPromise({ revision: 2, day: DAY })),
  );
  const second = await backUp(1);
  await desk.store.close();

  const seen = new Set<boolean>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const restoring = runProgram(program, desk.folder, ...(round % 2 === 0 ? [first, second] : [second, first]));
    await restoring.nextLine();
    const ending = new Promise((resolve) => setTimeout(resolve, LONGEST_MS * chance())).then(restoring.kill);
    for (let line = await restoring.nextLine(); line !== null; ) line = await restoring.nextLine();
    await ending;

    expect(await settleTakeOver({ files: createRealFiles(), folder: desk.folder })).toMatchObject({ problem: null });
    const store = createQuickStore(desk.folder);
    const { saved, reports } = await everythingIn(store);
    await store.close();
    expect(reports).toEqual([]);
    const isSecond = 'notes:c2' in saved;
    expect(Object.keys(saved)).toHaveLength(isSecond ? 5 : 4);
    expect(saved['promise:promise1']?.revision).toBe(isSecond ? 2 : 1);
    expect(await readdir(desk.folder)).not.toContain('staged-copy');
    expect(await readdir(desk.folder)).not.toContain('taking-over.json');
    seen.add(isSecond);
  }
  expect(seen.size).toBe(2);
});

/** 0 to 1, from the platform's random source. */
function chance(): number {
  return (createRandomIds().next().charCodeAt(0) - 45) / 77;
}

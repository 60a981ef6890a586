// The process that saves is killed at random moments, thirty times on one folder.

import { expect, it } from 'vitest';
import { createRandomIds } from '../../electron/node/random-ids.ts';
import { bundleProgram, runProgram } from '../support/node-program.ts';
import { createQuickStore, everythingIn, temporaryFolder } from '../support/store-folder.ts';

const ROUNDS = 30;
/** Long enough to be killed inside a later save, or while records move to their own files. */
const LONGEST_MS = 60;

it('D4, L4: whatever was answered "saved" before a SIGKILL is found by the next start, and nothing is damaged', async () => {
  const program = await bundleProgram('saving-program');
  const folder = await temporaryFolder();
  let revision = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const saving = runProgram(program, folder, String(revision + 1));
    let answered = Number(await saving.nextLine());
    const ending = new Promise((resolve) => setTimeout(resolve, LONGEST_MS * chance())).then(saving.kill);
    for (let line = await saving.nextLine(); line !== null; line = await saving.nextLine()) answered = Number(line);
    await ending;

    const store = createQuickStore(folder);
    const { saved, reports } = await everythingIn(store);
    await store.close();
    expect(reports).toEqual([]);
    const [notes, call] = [saved['notes:call1'], saved['call:call1']];
    expect(notes?.revision).toBeGreaterThanOrEqual(answered);
    expect(call?.revision).toBe(notes?.revision);
    expect(saved['settings:settings']?.revision ?? 0).toBeGreaterThanOrEqual(answered - (answered % 4));
    revision = notes?.revision ?? 0;
  }
  expect(revision).toBeGreaterThan(ROUNDS);
});

/** 0 to 1, from the platform's random source. */
function chance(): number {
  return (createRandomIds().next().charCodeAt(0) - 45) / 77;
}

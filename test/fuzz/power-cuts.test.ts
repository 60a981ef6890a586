// The power goes again and again, at any file call of days of random commands: also while the folder is opened after the
// cut before. Whatever was not synced may or may not last.

import { expect, it } from 'vitest';
import { createLowdbLedgerStore } from '../../electron/node/lowdb-ledger-store.ts';
import { newestOfEach } from '../../shared/ledger/homes.ts';
import { createForgetfulDisk, type ForgetfulDisk } from '../support/forgetful-disk.ts';
import { type Chance, chanceFrom } from '../support/history/chance.ts';
import { allOf } from '../support/store-folder.ts';
import { applied, commandAt, withLeft } from '../torture/store/commands.ts';
import { type Known, nearest, states } from '../torture/store/states.ts';

const FOLDER = '/data';
const CUTS = 60;
/** File calls until the next cut: a save has two, a checkpoint hundreds. */
const LONGEST = 500;
/** Midnight comes after so many commands of the torture, so a day has three of these runs. */
const COMMANDS = 40;

interface Cut {
  readonly disk: ForgetfulDisk;
  readonly sent: number;
  readonly saved: number;
}

/** Opens, saves and closes; answers the disk as the cut left it, or as it is when the call of the cut never came. */
async function runUntilCut(
  disk: (hook: () => void) => ForgetfulDisk,
  seed: number,
  first: number,
  chance: Chance,
): Promise<Cut> {
  let left = 1 + Math.floor(chance.part() ** 2 * LONGEST);
  let cut: Cut | null = null;
  let [sent, saved] = [0, 0];
  const lasting = chance.part();
  const lasts = () => chance.part() < lasting;
  const own = disk(() => {
    left -= 1;
    if (left === 0) cut = { disk: own.afterCut(lasts), sent, saved };
  });
  const store = createLowdbLedgerStore({ folder: FOLDER, savedBy: '0.1.0', files: own.files, pace: { commands: 7 } });
  await store.open();
  let known: Known = newestOfEach(await allOf(store));
  for (let n = first; n < first + COMMANDS && cut === null; n += 1) {
    const command = commandAt(seed, n);
    const change = withLeft(command, known);
    known = applied(known, command);
    sent += 1;
    expect(await store.commit(change)).toEqual({ kind: 'done', value: null });
    saved += 1;
  }
  await store.close();
  return cut ?? { disk: own.afterCut(lasts), sent, saved };
}

async function lookedAt(disk: ForgetfulDisk) {
  const store = createLowdbLedgerStore({ folder: FOLDER, savedBy: '0.1.0', files: disk.files });
  const { reports, readOnly, recovery } = await store.open();
  const records = newestOfEach(await allOf(store));
  await store.close();
  return { records, reports, readOnly, recovery };
}

it.each([1, 2])('D1: power cuts after power cuts lose nothing that was answered, seed %i', async (seed) => {
  const chance = chanceFrom(seed);
  let disk = createForgetfulDisk(FOLDER);
  let known: Known = new Map();
  let next = 0;
  for (let round = 0; round < CUTS; round += 1) {
    const before = disk;
    const {
      sent,
      saved,
      disk: after,
    } = await runUntilCut((hook) => before.afterCut(() => true, hook), seed, next, chance);
    // Looking settles what was cut, so it looks at a copy: the next run opens the disk as it is.
    const found = await lookedAt(after.afterCut(() => true));
    const { lost, settled, state } = nearest(states(known, seed, next, { sent, saved }), found.records, saved);
    const { reports, readOnly, recovery } = found;
    expect({ round, lost, reports, readOnly, recovery }).toEqual({
      round,
      lost: [],
      reports: [],
      readOnly: null,
      recovery: null,
    });
    disk = after;
    known = state;
    next += settled;
  }
  expect(next).toBeGreaterThan(CUTS);
});

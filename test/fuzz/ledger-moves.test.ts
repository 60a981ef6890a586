// Records wander between the open file and days, are removed and made anew, while the power goes now and then.
// Whatever the walk, the store and a plain list of changes agree.

import { expect, it } from 'vitest';
import type { LedgerStore } from '../../electron/core/ports.ts';
import { createLowdbLedgerStore } from '../../electron/node/lowdb-ledger-store.ts';
import type { LedgerChange, LedgerRecord } from '../../shared/ledger/shapes.ts';
import { createForgetfulDisk, type ForgetfulDisk } from '../support/forgetful-disk.ts';
import { DAY, NEXT_DAY, puts, savedCall, savedCustomer } from '../support/saved-records.ts';
import { withoutRemoved } from '../support/scripted-day.ts';
import { byKey, everythingIn, withLeft } from '../support/store-folder.ts';

const FOLDER = '/data';
const STEPS = 120;
const NOTHING: LedgerChange = { puts: [], removes: [] };
const DAYS = [null, DAY, NEXT_DAY] as const;

type Chance = (below: number) => number;

/** A linear congruential source: the same seed walks the same way on every machine. */
function seeded(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function nextChange(chance: Chance, revision: number): LedgerChange {
  const id = `call${chance(3)}`;
  if (chance(8) === 0) return { puts: [], removes: [{ type: 'call', id }] };
  if (chance(6) === 0) return puts(savedCustomer({ id: `customer${chance(2)}`, revision }));
  return puts(savedCall({ id, revision, day: DAYS[chance(3)] ?? null }));
}

/** Files are brought up to date often, so that the power goes in the middle of it too. */
function storeOn({ files }: ForgetfulDisk): LedgerStore {
  return createLowdbLedgerStore({ folder: FOLDER, savedBy: '0.1.0', files, pace: { commands: 4 } });
}

async function walk(seed: number): Promise<void> {
  const chance = seeded(seed);
  const changes: LedgerChange[] = [];
  const known = new Map<string, LedgerRecord>();
  let disk = createForgetfulDisk(FOLDER);
  let store = storeOn(disk);
  await store.open();
  for (let step = 1; step <= STEPS; step += 1) {
    const [change = NOTHING] = withLeft([nextChange(chance, step)], known);
    const answer = store.commit(change);
    // Sometimes the next change comes while records are still on their way.
    if (chance(3) > 0) await store.readDay(DAY);
    expect((await answer).kind).toBe('done');
    changes.push(change);
    if (chance(5) > 0) continue;
    disk = disk.afterCut(() => chance(2) === 0);
    store = storeOn(disk);
    const { saved, reports } = await everythingIn(store);
    expect({ step, saved, reports }).toEqual({ step, saved: byKey(withoutRemoved(changes)), reports: [] });
  }
}

it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
  'every record is found once, where it belongs: seed %i',
  walk,
);

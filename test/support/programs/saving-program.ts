// Saves one change after another in the folder it is given, and prints the number of each that was answered "saved".

import { writeSync } from 'node:fs';
import { createLowdbLedgerStore } from '../../../electron/node/lowdb-ledger-store.ts';
import { DAY, NEXT_DAY, puts, savedCall, savedCustomer, savedNotes, savedSettings } from '../saved-records.ts';

const STANDARD_OUTPUT = 1;

async function saveOnAndOn(folder: string, first: number): Promise<never> {
  const store = createLowdbLedgerStore({ folder, savedBy: '0.1.0' });
  await store.open();
  for (let revision = first; ; revision += 1) {
    const day = [null, DAY, NEXT_DAY][revision % 3] ?? null;
    const others = revision % 4 === 0 ? [savedCustomer({ revision }), savedSettings(revision)] : [];
    const change = puts(savedNotes(`Typed ${revision}`, { revision }), savedCall({ revision, day }), ...others);
    const answer = await store.commit(change);
    if (answer.kind === 'done') writeSync(STANDARD_OUTPUT, `${revision}\n`);
  }
}

void saveOnAndOn(process.argv[2] ?? '', Number(process.argv[3]));

// Restores the two backups of the folder it is given, in turn and for ever, and prints the name of each once its data
// has taken over.

import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createCopies } from '../../../electron/node/backup/copies.ts';
import { createRealFiles } from '../../../electron/node/files.ts';
import { createLowdbLedgerStore } from '../../../electron/node/lowdb-ledger-store.ts';
import { createRenewableStore } from '../../../electron/node/renewable-store.ts';
import type { Instant } from '../../../shared/time.ts';
import { createScanArchive } from '../scan-archive.ts';

const STANDARD_OUTPUT = 1;
const WORK = { tell: () => undefined, isGivenUp: () => false };

async function restoreOnAndOn(folder: string, names: readonly string[]): Promise<never> {
  const files = createRealFiles();
  const storeOn = (place: string, through = files) =>
    createLowdbLedgerStore({ folder: place, savedBy: '0.1.0', files: through });
  const store = createRenewableStore({ folder, files, storeOn, archiveOn: createScanArchive });
  const copies = createCopies({ folder, files, version: '0.1.0', store, storeOn, renew: store.renew });
  await store.open();
  for (let n = 0; ; n += 1) {
    const name = names[n % names.length] ?? '';
    const staged = await copies.stage({ kind: 'backup', folder: join(folder, 'backups'), name }, WORK);
    if (staged.kind === 'refused') throw new Error(JSON.stringify(staged.reason));
    const over = await staged.value.takeOver(Date.now() as Instant);
    if (over.kind === 'refused') throw new Error(over.reason);
    await store.open();
    writeSync(STANDARD_OUTPUT, `${name}\n`);
  }
}

void restoreOnAndOn(process.argv[2] ?? '', process.argv.slice(3));

// The product's own way into a data folder.

import { join } from 'node:path';
import { openLedger, type OwnedLedger } from '../../../electron/node/open-ledger.ts';
import { createSystemClock } from '../../../electron/node/system-clock.ts';

/** Not opened yet: whoever measures opens it. Throws when somebody else has the folder. */
export async function ledgerIn(folder: string): Promise<OwnedLedger> {
  const log = { write: () => undefined };
  const now = createSystemClock().now();
  // Bundled beside this program.
  const archiveWorker = join(__dirname, 'archive-worker.cjs');
  const opened = await openLedger({ folder, host: 'loopback', now, version: '0.0.0', log, archiveWorker });
  if (opened.kind === 'refused') throw new Error(opened.reason);
  return opened.value;
}

// A data folder with its store and its copies on the real disk, as the hosts open them, and work nobody gives up.

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Copies, Work } from '../../electron/core/ports.ts';
import { createCopies } from '../../electron/node/backup/copies.ts';
import { createRealFiles, type Files } from '../../electron/node/files.ts';
import { createRenewableStore, type RenewableStore } from '../../electron/node/renewable-store.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { type CalendarDay, Instant } from '../../shared/time.ts';
import { createScanArchive } from './scan-archive.ts';
import { createQuickStore, temporaryFolder } from './store-folder.ts';

export interface CopyDesk {
  readonly folder: string;
  readonly store: RenewableStore;
  readonly copies: Copies;
}

export const NOON = Instant.parse(Date.UTC(2026, 2, 18, 12));
export const TODAY = '2026-03-18' as CalendarDay;

/** Open, and closed when the test ends. */
export async function openCopyDesk(folder?: string, files: Files = createRealFiles()): Promise<CopyDesk> {
  const place = folder ?? join(await temporaryFolder(), 'desk');
  await files.makeFolder(place);
  const storeOn = (where: string, through = files) => createQuickStore(where, { files: through });
  const store = createRenewableStore({ folder: place, files, storeOn, archiveOn: createScanArchive });
  await store.open();
  onTestFinished(() => store.close());
  const copies = createCopies({ folder: place, files, version: '0.1.0', store, storeOn, renew: store.renew });
  return { folder: place, store, copies };
}

/** Work that goes on to its end; `told` is how far it said it was, `giveUpAfter` that many calls it is given up. */
export function steadyWork(
  giveUpAfter = Number.POSITIVE_INFINITY,
): Work & { readonly told: [number, number | null][] } {
  const told: [number, number | null][] = [];
  let asked = 0;
  return {
    told,
    tell: (done, of) => void told.push([done, of]),
    isGivenUp() {
      asked += 1;
      return asked > giveUpAfter;
    },
  };
}

/** What is expected to be done. */
export function granted<Value>(outcome: Outcome<Value, unknown>): Value {
  if (outcome.kind === 'refused') throw new Error(`Refused: ${JSON.stringify(outcome.reason)}`);
  return outcome.value;
}

/** What is expected to be refused, with its sentence. */
export function sentenceOf(outcome: Outcome<unknown, unknown>): string {
  if (outcome.kind === 'done') throw new Error('Done, and not refused');
  const { reason } = outcome;
  if (typeof reason === 'string') return reason;
  return (reason as { sentence?: string }).sentence ?? (reason as { kind: string }).kind;
}

// What the archive follows, over a folder that the test's store wrote: stamps are the moments at which files changed,
// and what is at hand or saved is told by the test.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveSource, StoreEvent } from '../../electron/node/archive-source.ts';
import { createRealFiles } from '../../electron/node/files.ts';
import { dayNamed } from '../../shared/ledger/files.ts';
import type { LedgerChange, LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../shared/time.ts';

export interface FolderSource extends ArchiveSource {
  /** As if the store had saved it and not yet put it in its file. */
  save(change: Partial<LedgerChange>): void;
  checkpoint(): void;
  /** How many follow it. */
  followers(): number;
  /** How often anybody asked which days there are. */
  looks(): number;
}

export function createFolderSource(folder: string, atHand: readonly LedgerRecord[] = []): FolderSource {
  const listeners = new Set<(event: StoreEvent) => void>();
  let looks = 0;

  function tell(event: StoreEvent): void {
    for (const listener of listeners) listener(event);
  }

  return {
    folder,
    files: createRealFiles(),
    days() {
      looks += 1;
      return new Map(
        namesIn(folder, 'days').flatMap((name) => {
          const day = dayNamed(name);
          return day === null || name.endsWith('.1') ? [] : [[day, stampOf(folder, name)] as const];
        }),
      ) satisfies ReadonlyMap<CalendarDay, number>;
    },
    customerShards: () =>
      new Map([...namesIn(folder, 'customers'), 'customers.json'].flatMap((name) => stampedIn(folder, name))),
    atHand: () => atHand,
    gone: () => [],
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: (change) => tell({ kind: 'changed', change: { puts: [], removes: [], ...change } }),
    checkpoint: () => tell({ kind: 'checkpoint' }),
    followers: () => listeners.size,
    looks: () => looks,
  };
}

function stampedIn(folder: string, name: string): readonly (readonly [string, number])[] {
  const isShard = name.endsWith('.json') && statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
  return isShard ? [[name, stampOf(folder, name)]] : [];
}

function stampOf(folder: string, name: string): number {
  return statSync(join(folder, name)).mtimeMs;
}

function namesIn(folder: string, below: string): readonly string[] {
  try {
    return readdirSync(join(folder, below)).map((name) => `${below}/${name}`);
  } catch {
    return [];
  }
}

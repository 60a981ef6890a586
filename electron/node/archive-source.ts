// What the archive needs of the store to keep its index up to date: which files there are, how old each is, and every
// change as it is saved. Node-internal; core knows nothing of it.

import { CUSTOMERS_FOLDER, dayNamed } from '../../shared/ledger/files.ts';
import { keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerChange, type LedgerRecord, type RecordRef, refOf } from '../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../shared/time.ts';
import type { Stop } from '../core/ports.ts';
import type { Files } from './files.ts';
import type { Ledger } from './ledger.ts';
import { atHand, type LedgerMemory } from './ledger-memory.ts';

export type StoreEvent =
  /** Saved: in the journal and synced, told in the order of saving, before the caller is answered. */
  | { readonly kind: 'changed'; readonly change: LedgerChange }
  /** Days and shards on the disk hold all that was saved before it began; their stamps have grown. */
  | { readonly kind: 'checkpoint' };

/** Usable once the store is open; before that there is nothing in it. */
export interface ArchiveSource {
  /** Absolute. */
  readonly folder: string;
  readonly files: Files;
  /** Every day that has a file, with its stamp: it grows whenever the file is written. */
  days(): ReadonlyMap<CalendarDay, number>;
  /** Every file of customers, by its path inside the folder such as `customers/03f.json`, with its stamp. */
  customerShards(): ReadonlyMap<string, number>;
  /**
   * Open records, settings and every record that is saved but not yet in its own file, whatever its home. A copy of
   * one of these in a file counts no longer.
   */
  atHand(): readonly LedgerRecord[];
  /** Records that are no more, although a file may still have a copy. */
  gone(): readonly RecordRef[];
  /** Calls at once for each event; what the listener throws is not caught. */
  follow(listener: (event: StoreEvent) => void): Stop;
}

export interface SourceParts {
  readonly folder: string;
  readonly files: Files;
  /** Null before the store is open. */
  readonly ledger: () => Ledger | null;
  readonly follow: ArchiveSource['follow'];
}

export function createArchiveSource({ folder, files, ledger, follow }: SourceParts): ArchiveSource {
  const stamps = () => [...(ledger()?.stamps ?? [])];
  return {
    folder,
    files,
    follow,
    days() {
      const days = new Map<CalendarDay, number>();
      for (const [name, stamp] of stamps()) {
        const day = dayNamed(name);
        if (day !== null) days.set(day, stamp);
      }
      return days;
    },
    customerShards: () => new Map(stamps().filter(([name]) => name.startsWith(`${CUSTOMERS_FOLDER}/`))),
    atHand() {
      const opened = ledger();
      return opened === null ? [] : atHand(opened.memory);
    },
    gone() {
      const opened = ledger();
      return opened === null ? [] : goneFrom(opened.memory);
    },
  };
}

function goneFrom(memory: LedgerMemory): readonly RecordRef[] {
  const known = new Set(atHand(memory).map((entry) => keyOf(refOf(entry))));
  const leaving = [...memory.pending.values()].flatMap((arrivals) => [...arrivals.values()].map(({ ref }) => ref));
  return leaving.filter((ref) => !known.has(keyOf(ref)));
}

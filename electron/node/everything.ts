// Every saved record once, in pieces as small as a file, while commands go on: first what is at hand, then the days,
// newest first, then the customers.

import { CUSTOMERS_FOLDER, dayNamed, fileNameOf } from '../../shared/ledger/files.ts';
import { keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerChange, type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import type { ArchiveSource } from './archive-source.ts';
import type { Ledger } from './ledger.ts';
import { atHand } from './ledger-memory.ts';
import type { LedgerReader } from './ledger-reader.ts';
import { nextTurn } from './next-turn.ts';

/**
 * What was saved when it began, some of it as it became meanwhile. A record that leaves a file which is still to be
 * read is told at the end.
 */
export async function* everythingIn(
  ledger: Ledger,
  reader: LedgerReader,
  follow: ArchiveSource['follow'],
): AsyncGenerator<readonly LedgerRecord[]> {
  const files = filesOf(ledger);
  const unread = new Set(files);
  const told = new Map(firstOf(ledger).map((entry) => [keyOf(refOf(entry)), entry]));
  const skipped = new Set([...told.keys(), ...goingFrom(ledger)]);
  const moved = new Map<string, LedgerRecord>();
  const stop = follow((event) => {
    if (event.kind === 'changed') noteMoves(event.change, unread, skipped, moved);
  });
  try {
    yield [...told.values()];
    for (const name of files) {
      const { content } = await reader.onDisk(name);
      unread.delete(name);
      yield content.records.filter((entry) => !skipped.has(keyOf(refOf(entry))));
      await nextTurn();
    }
    yield [...moved.values()];
  } finally {
    stop();
  }
}

/** Guests are copies of what a file holds, and are told with it. */
function firstOf({ memory }: Ledger): readonly LedgerRecord[] {
  return atHand(memory).filter((entry) => {
    const key = keyOf(refOf(entry));
    return entry.type === 'settings' || memory.hot.has(key) || memory.waiting.has(key);
  });
}

/** Copies in files that must go from there. */
function goingFrom({ memory }: Ledger): readonly string[] {
  return [...memory.pending.values()].flatMap((arrivals) => [...arrivals.keys()]);
}

function filesOf({ stamps }: Ledger): readonly string[] {
  const names = [...stamps.keys()];
  const days = names
    .filter((name) => dayNamed(name) !== null)
    .sort()
    .reverse();
  return [...days, ...names.filter((name) => name.startsWith(`${CUSTOMERS_FOLDER}/`)).sort()];
}

function noteMoves(
  { puts, removes, left = [] }: LedgerChange,
  unread: ReadonlySet<string>,
  skipped: Set<string>,
  moved: Map<string, LedgerRecord>,
): void {
  const fresh = new Map(puts.map((entry) => [keyOf(refOf(entry)), entry]));
  for (const [key, entry] of fresh) if (moved.has(key)) moved.set(key, entry);
  for (const ref of removes) moved.delete(keyOf(ref));
  for (const { ref, home } of left) {
    const key = keyOf(ref);
    const entry = fresh.get(key);
    if (!unread.has(fileNameOf(home)) || skipped.has(key)) continue;
    skipped.add(key);
    if (entry !== undefined) moved.set(key, entry);
  }
}

// One line of the journal: a command's whole effect, as it was accepted. Persisted.

import { z } from 'zod';
import { CustomerId } from '../ids.ts';
import { CalendarDay } from '../time.ts';
import { FILE_VERSIONS, recordTypes } from './files.ts';
import { MIGRATIONS, upgradeFile } from './migrations.ts';
import { type LedgerChange, LedgerRecord } from './shapes.ts';

const RecordRef = z.strictObject({ type: z.enum(recordTypes), id: z.string().max(30) });

const Home = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hot') }),
  z.strictObject({ kind: z.literal('settings') }),
  z.strictObject({ kind: z.literal('customers'), customerId: CustomerId }),
  z.strictObject({ kind: z.literal('day'), day: CalendarDay }),
]);

const JournalEntry = z.strictObject({
  version: z.int().min(1),
  puts: z.array(LedgerRecord),
  removes: z.array(RecordRef),
  left: z.array(z.strictObject({ ref: RecordRef, home: Home })),
});

const Versioned = z.looseObject({ version: z.int().min(1) });

/** What the schema refuses must not reach the disk: at the next start it would count as damage. */
export function isWellFormed(change: LedgerChange): boolean {
  return JournalEntry.safeParse(entryOf(change)).success;
}

export function entryText(change: LedgerChange): string {
  return JSON.stringify(entryOf(change));
}

/** Null for what is no entry, or one of a newer version. */
export function parseEntry(text: string): LedgerChange | null {
  const content = Versioned.safeParse(jsonOf(text));
  if (!content.success || content.data.version > FILE_VERSIONS.journal) return null;
  const parsed = JournalEntry.safeParse(upgradeFile(MIGRATIONS.journal, content.data.version, content.data));
  return parsed.success ? parsed.data : null;
}

function entryOf({ puts, removes, left = [] }: LedgerChange) {
  return { version: FILE_VERSIONS.journal, puts, removes, left };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// What can be saved of a damaged file: the generation before it with what the journal holds since. Pure.

import { newestOfEach } from '../../shared/ledger/homes.ts';
import { visitOf } from '../../shared/ledger/visits.ts';
import { type VisitChange, withArrivals, withVisits } from './file-merge.ts';
import { isComplete, type Replay } from './journal-replay.ts';
import { type Content, type DamagedFile, NOTHING } from './ledger-content.ts';
import { type Arrivals, applyChange, createLedgerMemory, type LedgerMemory, pendingOf } from './ledger-memory.ts';

export interface Rescue {
  readonly content: Content;
  /** `whole`: nothing is missing. The others as in `RecoveredFile`. */
  readonly state: 'whole' | 'older' | 'part' | 'lost';
}

/**
 * `stamp`: what the manifest says of the file, 0 where it is not known; `replay`: all of the journal that is left. A
 * file changes at checkpoints only, and the journal begins at one: so if it was written later than that, all that
 * changed in it since the generation before is in the journal.
 */
export function rescued(name: string, found: DamagedFile, stamp: number, replay: Replay): Rescue {
  const { previous, sound } = found;
  const [first = Number.POSITIVE_INFINITY] = replay.changes.keys();
  const isJournalWhole = Number.isFinite(first) && isComplete(replay, first - 1, stamp);
  const changed = changesFor(name, replay);
  if (previous !== null && (previous.stamp >= stamp || (isJournalWhole && stamp >= first)) && stamp > 0) {
    return { content: received(name, previous, changed), state: 'whole' };
  }
  if (isJournalWhole && first === 1) return { content: received(name, NOTHING, changed), state: 'whole' };
  const records = [...newestOfEach([...(previous?.records ?? []), ...sound]).values()];
  const content = received(name, { ...(previous ?? NOTHING), records }, changed);
  return { content, state: previous !== null ? 'older' : content.records.length > 0 ? 'part' : 'lost' };
}

interface Changes {
  readonly arrivals: Arrivals;
  readonly visits: readonly VisitChange[];
}

function changesFor(name: string, replay: Replay): Changes {
  const memory = createLedgerMemory();
  for (const [sequence, change] of replay.changes) applyChange(memory, sequence, change);
  return { arrivals: pendingOf(memory, name), visits: pendingVisits(memory) };
}

function received(name: string, content: Content, { arrivals, visits }: Changes): Content {
  const shard = /([0-9a-f]{3})\.json$/.exec(name)?.[1] ?? '';
  return {
    ...content,
    records: withArrivals(content.records, arrivals),
    visits: withVisits(shard, content.visits, visits),
  };
}

/** Every call that waits for a day, or is open: where it stood before is known by its id alone. */
export function pendingVisits(memory: LedgerMemory): readonly VisitChange[] {
  const changes: VisitChange[] = [];
  for (const entry of memory.hot.values()) {
    if (entry.type === 'call') changes.push({ callId: entry.record.id, was: null, now: null });
  }
  for (const arrivals of memory.pending.values()) {
    for (const { ref, record } of arrivals.values()) {
      const now = record?.type === 'call' ? visitOf(record.record) : null;
      if (ref.type === 'call') changes.push({ callId: ref.id, was: null, now });
    }
  }
  return changes;
}

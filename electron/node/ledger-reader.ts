// Reads the files beside hot.json: each with what is pending for it, and damage rescued as far as it can be. Changes
// nothing on the disk.

import { damageReport, newerReport } from './damage-reports.ts';
import { missingIn, withArrivals, withVisits } from './file-merge.ts';
import type { Replay } from './journal-replay.ts';
import type { Ledger } from './ledger.ts';
import { type Content, type DamagedFile, type Inspection, NOTHING } from './ledger-content.ts';
import type { LedgerFolder } from './ledger-folder.ts';
import { pendingOf } from './ledger-memory.ts';
import { pendingVisits, type Rescue, rescued } from './rescue.ts';

export interface Known {
  readonly kind: Inspection['kind'];
  readonly content: Content;
  /** How much of a damaged file is there; null for any other. */
  readonly rescue: Rescue['state'] | null;
  /** True when the system would not let us read it; then it cannot be copied aside either. */
  readonly isUnreadable: boolean;
  readonly reports: readonly string[];
}

export interface LedgerReader {
  /** As it lies on the disk, without what is pending. */
  onDisk(name: string): Promise<Known>;
  /** With what is pending for it, as it is when this resolves. */
  now(name: string): Promise<Known>;
}

export interface ReaderParts {
  readonly folder: LedgerFolder;
  readonly ledger: Ledger;
  /** Everything that is left of the journal. */
  readonly replay: () => Promise<Replay>;
}

export function createLedgerReader({ folder, ledger, replay }: ReaderParts): LedgerReader {
  async function onDisk(name: string): Promise<Known> {
    const { latestDay } = ledger;
    if (latestDay?.name === name) return soundly({ kind: 'good', content: latestDay.content });
    const stamp = ledger.stamps.get(name);
    const found = outOfDate(await folder.inspect(name, stamp !== undefined), stamp ?? 0);
    if (found.kind !== 'damaged') return soundly(found);
    const rescue = rescued(name, found, stamp ?? 0, await replay());
    if (rescue.state === 'whole') ledger.damaged.add(name);
    const reports = [damageReport(name, found.damage, rescue)];
    return {
      kind: 'damaged',
      content: rescue.content,
      rescue: rescue.state,
      isUnreadable: isUnreadable(found),
      reports,
    };
  }

  function withPending(name: string, known: Known): Known {
    const { content } = known;
    const records = withArrivals(content.records, missingIn(content, pendingOf(ledger.memory, name)));
    const shard = shardNamed(name);
    const visits = shard === null ? content.visits : withVisits(shard, content.visits, pendingVisits(ledger.memory));
    return { ...known, content: { ...content, records, visits } };
  }

  return {
    onDisk,
    async now(name) {
      for (;;) {
        const before = ledger.memory.settled;
        const known = await onDisk(name);
        // What has left memory meanwhile may not be in what was read.
        if (ledger.memory.settled === before) return withPending(name, known);
      }
    },
  };
}

/** The shard of customers that a file is; null for any other file. */
export function shardNamed(name: string): string | null {
  return /^customers\/([0-9a-f]{3})\.json$/.exec(name)?.[1] ?? null;
}

/** A file older than the manifest says was put back by somebody, or its newer version never arrived on the disk. */
function outOfDate(found: Inspection, stamp: number): Inspection {
  if (found.kind !== 'good' || found.content.stamp >= stamp) return found;
  return { kind: 'damaged', damage: 'older', previous: found.content, sound: [] };
}

function soundly(found: Exclude<Inspection, DamagedFile>): Known {
  const sound = { kind: found.kind, rescue: null, isUnreadable: false };
  switch (found.kind) {
    case 'absent':
      return { ...sound, content: NOTHING, reports: [] };
    case 'good':
      return { ...sound, content: found.content, reports: [] };
    case 'newer':
      return { ...sound, content: found.content, reports: [newerReport(found.savedBy)] };
  }
}

function isUnreadable({ damage }: DamagedFile): boolean {
  return damage === 'unreadable';
}

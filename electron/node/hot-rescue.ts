// What is known of everything that may still change today: hot.json, else the generation before it, else the journal
// from its beginning, and whether the journal holds all that came since. Pure.

import { fileKindOf, HOT_FILE, segmentName } from '../../shared/ledger/files.ts';
import { newestOfEach } from '../../shared/ledger/homes.ts';
import type { RecoveredFile } from '../../shared/ledger/recovery.ts';
import { damageReport, journalReport } from './damage-reports.ts';
import type { Listing } from './folder-upkeep.ts';
import { isComplete, type Replay } from './journal-replay.ts';
import { type Content, type DamagedFile, type Inspection, NOTHING } from './ledger-content.ts';
import type { Rescue } from './rescue.ts';

export interface HotState {
  /** What the journal is replayed on. */
  readonly content: Content;
  /** hot.json itself is not what it should be. */
  readonly isDamaged: boolean;
  readonly losses: readonly RecoveredFile[];
  readonly reports: readonly string[];
}

export function rescuedHot(found: Inspection, manifest: Inspection, listing: Listing, replay: Replay): HotState {
  const upTo = manifest.kind === 'good' ? manifest.content.stamp : 0;
  switch (found.kind) {
    case 'newer':
      return { content: found.content, isDamaged: false, losses: [], reports: [] };
    case 'good':
      return isComplete(replay, found.content.stamp, upTo) ? whole(found.content) : broken(found.content, upTo, replay);
    case 'damaged':
      return rescued(found, upTo, replay);
    case 'absent':
      if (isNew(manifest, listing, replay)) return whole(NOTHING);
      return rescued({ kind: 'damaged', damage: 'missing', previous: null, sound: [] }, upTo, replay);
  }
}

/** Nothing was ever kept here, or the first checkpoint did not end: then the journal is whole. */
function isNew(manifest: Inspection, { names }: Listing, replay: Replay): boolean {
  if (manifest.kind !== 'absent') return false;
  const isEmpty = [...names].every((name) => !name.endsWith('.json') && !name.endsWith('.json.1'));
  return replay.changes.size === 0 ? isEmpty && replay.damaged.length === 0 : isComplete(replay, 0, 0);
}

function whole(content: Content): HotState {
  return { content, isDamaged: false, losses: [], reports: [] };
}

/** hot.json is sound, but not all that came after it is there. */
function broken(content: Content, upTo: number, replay: Replay): HotState {
  if (content.stamp < upTo && replay.damaged.length === 0) {
    return lost({ kind: 'damaged', damage: 'older', previous: content, sound: [] }, replay);
  }
  return { content, isDamaged: false, ...journalLosses(replay) };
}

function rescued(found: DamagedFile, upTo: number, replay: Replay): HotState {
  const [first] = replay.changes.keys();
  for (const base of [found.previous, first === 1 ? NOTHING : null]) {
    // A generation from before the journal says nothing of what came after it.
    if (base === null || base.leaving !== null || !isComplete(replay, base.stamp, upTo)) continue;
    const reports = [damageReport(HOT_FILE, found.damage, { content: base, state: 'whole' })];
    return { content: base, isDamaged: true, losses: [], reports };
  }
  return lost(found, replay);
}

function lost(found: DamagedFile, replay: Replay): HotState {
  const records = [...newestOfEach([...(found.previous?.records ?? []), ...found.sound]).values()];
  const content = { ...(found.previous ?? NOTHING), records };
  const state: Rescue['state'] = found.previous !== null ? 'older' : records.length > 0 ? 'part' : 'lost';
  const journal = replay.damaged.length === 0 ? { losses: [], reports: [] } : journalLosses(replay);
  const loss = { file: HOT_FILE, what: fileKindOf(HOT_FILE), state, rescued: records.length };
  return {
    content,
    isDamaged: true,
    losses: [loss, ...journal.losses],
    reports: [damageReport(HOT_FILE, found.damage, { content, state }), ...journal.reports],
  };
}

/** A gap that no damaged line explains is told of the newest segment. */
function journalLosses({ damaged, changes, end }: Replay): Pick<HotState, 'losses' | 'reports'> {
  const files = damaged.length > 0 ? damaged : [segmentName(Math.max(end.highest, 1))];
  const state = changes.size > 0 ? 'part' : 'lost';
  return {
    losses: files.map((file) => ({ file, what: 'journal', state, rescued: changes.size })),
    reports: files.map(journalReport),
  };
}

// Copies of a memory disk, kept in memory too: the same answers and refusals as the real ones, without files. An export
// is its text; what is imported is put into `texts` by the test.

import type { Copies, CopySource, Work } from '../../electron/core/ports.ts';
import { type Backup, backupName, hasShrunk, newestGood } from '../../shared/copies/backup.ts';
import { exportName } from '../../shared/copies/export-file.ts';
import { type CopyPreview, NOTHING_SEEN, standing } from '../../shared/copies/preview.ts';
import { counted, NO_RECORDS } from '../../shared/copies/tally.ts';
import { keyOf } from '../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import { done, refused } from '../../shared/outcome.ts';
import type { MemoryDisk } from './memory-ledger-store.ts';

export interface MemoryCopies extends Copies {
  /** What was exported, and what can be imported, by its path. */
  readonly texts: Map<string, string>;
  /** Set by a test: every backup fails with it. */
  problem: string | null;
  /** Set by a test: staging waits for it. */
  gate: Promise<void> | null;
  /** Set by a test: nothing takes over, with this sentence. */
  stuck: string | null;
}

interface Kept {
  readonly backup: Backup;
  readonly records: readonly LedgerRecord[];
}

export function createMemoryCopies(disk: MemoryDisk): MemoryCopies {
  const kept = new Map<string, Kept>();
  const listed = () => [...kept.values()].map(({ backup }) => backup).sort((a, b) => (a.day < b.day ? 1 : -1));
  const here = () => [...disk.records.values()];

  function recordsOf(source: CopySource): readonly LedgerRecord[] {
    if (source.kind === 'backup') return kept.get(source.name)?.records ?? [];
    return (JSON.parse(copies.texts.get(source.path) ?? '{}') as { records?: LedgerRecord[] }).records ?? [];
  }

  function missing(source: CopySource): string | null {
    const isThere = source.kind === 'backup' ? kept.has(source.name) : copies.texts.has(source.path);
    return isThere ? null : `There is no ${source.kind === 'backup' ? source.name : source.path}.`;
  }

  async function goOn(work: Work): Promise<boolean> {
    if (copies.gate !== null) await copies.gate;
    return !work.isGivenUp();
  }

  const copies: MemoryCopies = {
    texts: new Map(),
    problem: null,
    gate: null,
    stuck: null,
    usualFolder: '/data/backups',
    backups: async () => done(listed()),
    async backUp(_folder, day, now, work) {
      if (copies.problem !== null) return refused({ kind: 'problem', sentence: copies.problem });
      if (!(await goOn(work))) return refused({ kind: 'givenUp' });
      const records = here();
      const before = newestGood(listed())?.holds?.records ?? 0;
      if (hasShrunk(before, records.length)) return refused({ kind: 'shrunk', sentence: 'It shrank.' });
      const name = backupName(day);
      const holds = { ...records.reduce(counted, NO_RECORDS), madeAt: now };
      const backup = { name, day, bytes: JSON.stringify(records).length, holds };
      kept.set(name, { backup, records });
      return done(backup);
    },
    async preview(source, work) {
      if (!(await goOn(work))) return refused({ kind: 'givenUp' });
      const sentence = missing(source);
      if (sentence !== null) return refused({ kind: 'problem', sentence });
      return done(previewOf(here(), recordsOf(source)));
    },
    async stage(source, work) {
      if (!(await goOn(work))) return refused({ kind: 'givenUp' });
      const sentence = missing(source);
      if (sentence !== null) return refused({ kind: 'problem', sentence });
      const merged = new Map(source.kind === 'export' ? disk.records : []);
      for (const entry of recordsOf(source)) {
        const known = merged.get(keyOf(refOf(entry)));
        if (known === undefined || known.record.revision < entry.record.revision)
          merged.set(keyOf(refOf(entry)), entry);
      }
      return done({
        discard: async () => undefined,
        async takeOver() {
          if (copies.stuck !== null) return refused(copies.stuck);
          disk.records.clear();
          for (const [key, entry] of merged) disk.records.set(key, entry);
          disk.recovery = null;
          return done('/data/replaced');
        },
      });
    },
    async exportTo({ folder, day, as }, work) {
      if (!(await goOn(work))) return refused({ kind: 'givenUp' });
      const path = `${folder}/${exportName(day, as, 1)}`;
      copies.texts.set(path, JSON.stringify({ records: here() }));
      return done(path);
    },
    proveFolder: async (path) => done(path),
    async readSmall(path, mostBytes) {
      const text = copies.texts.get(path);
      if (text === undefined) return refused('There is no file there.');
      return text.length > mostBytes ? refused('Too large.') : done(text);
    },
    async writeSmall(folder, name, text) {
      copies.texts.set(`${folder}/${name}`, text);
      return done(`${folder}/${name}`);
    },
    proveFile: async (path) => (copies.texts.has(path) ? done(path) : refused('There is no file there.')),
  };
  return copies;
}

function previewOf(here: readonly LedgerRecord[], there: readonly LedgerRecord[]): CopyPreview {
  const revisions = new Map(here.map((entry) => [keyOf(refOf(entry)), entry.record.revision]));
  const keys = new Set(there.map((entry) => keyOf(refOf(entry))));
  const start: CopyPreview = {
    ...NOTHING_SEEN,
    here: here.reduce(counted, NO_RECORDS),
    onlyHere: [...revisions.keys()].filter((key) => !keys.has(key)).length,
  };
  return there.reduce<CopyPreview>((preview, entry) => {
    const stands = standing(revisions.get(keyOf(refOf(entry))), entry.record.revision);
    return { ...preview, there: counted(preview.there, entry), [stands]: preview[stands] + 1 };
  }, start);
}

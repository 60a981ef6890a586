// One process: notes are saved, each alone and durably, by our store, by SQLite, and as bare appends beside them.

import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Notes } from '../../../shared/call/record.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { generateHistory } from '../../support/generated-history.ts';
import { call, notes } from '../../support/records.ts';
import { type Contender, type Figures, inTurns } from './busy.ts';
import { wantedOf } from './history.ts';
import { ledgerIn } from './opened.ts';
import { openSqlite } from './sqlite.ts';

export const OURS = 'our store';
export const LIMIT = 'append + datasync (the limit)';
export const SQLITE = 'SQLite WAL, synchronous FULL';
export const PLAIN = 'plain lowdb, one file';

const AT_ONCE = 25;
const WARM_UP = 50;
const TEXT = 'parcel lost, the carrier confirms it; a replacement is ordered and may need to be faster. '.repeat(10);
const LIVE_CALL = 'bench-live';

export interface SavesWanted {
  readonly folder: string;
  /** The package and the database; null to go without. */
  readonly sqlite: { readonly module: string; readonly file: string } | null;
  readonly samples: number;
}

type Rows = Readonly<Record<string, Figures>>;

/** The folder holds afterwards what it held before. */
export async function measureSaves({ folder, sqlite, samples }: SavesWanted): Promise<Rows> {
  const appended = `${folder}.appended`;
  const [ours, raw, others] = [
    await ourStore(folder),
    await appends(appended),
    sqlite === null ? [] : [sqliteSaves(sqlite)],
  ];
  const contenders = [ours, ...raw, ...others];
  try {
    await inTurns(contenders, WARM_UP, AT_ONCE);
    return await inTurns(contenders, samples, AT_ONCE);
  } finally {
    for (const { end } of contenders) await end();
    rmSync(appended, { force: true });
  }
}

/** Plain lowdb: every note in one file, which each save writes anew. Only notes, so that the largest still fits. */
export async function measurePlainLowdb(file: string, calls: number, samples: number): Promise<Rows> {
  const all: Notes[] = [];
  for (const { records } of generateHistory(wantedOf(calls))) {
    for (const entry of records) if (entry.type === 'notes') all.push(entry.record);
  }
  const low = new Low(new JSONFile<Notes[]>(file), all);
  await low.write();
  let revision = 0;
  const save = async () => {
    revision += 1;
    low.data[low.data.length - 1] = noteOf(revision);
    await low.write();
  };
  const rows = await inTurns([{ name: PLAIN, save }], samples, 1);
  rmSync(file, { force: true });
  return rows;
}

type Ending = Contender & { readonly end: () => unknown };

async function ourStore(folder: string): Promise<Ending> {
  const store = await ledgerIn(folder);
  await store.open();
  const live: LedgerRecord = { type: 'call', record: { ...call(), id: noteOf(1).callId } };
  await store.commit({ puts: [live, { type: 'notes', record: noteOf(1) }], removes: [] });
  let revision = 1;
  return {
    name: OURS,
    async save() {
      revision += 1;
      const answer = await store.commit({ puts: [{ type: 'notes', record: noteOf(revision) }], removes: [] });
      if (answer.kind === 'refused') throw new Error(answer.reason.problem);
    },
    async end() {
      const refs = [
        { type: 'call', id: LIVE_CALL },
        { type: 'notes', id: LIVE_CALL },
      ] as const;
      const left = refs.map((ref) => ({ ref, home: { kind: 'hot' } as const }));
      await store.commit({ puts: [], removes: refs, left });
      await store.close();
    },
  };
}

async function appends(file: string): Promise<readonly Ending[]> {
  const line = `${JSON.stringify(noteOf(1))}\n`;
  const [blocking, handle] = [openSync(file, 'a', 0o600), await open(file, 'a', 0o600)];
  return [
    {
      name: LIMIT,
      save() {
        writeSync(blocking, line);
        fdatasyncSync(blocking);
      },
      end: () => closeSync(blocking),
    },
    {
      name: 'append + datasync, asynchronous',
      async save() {
        await handle.write(line);
        await handle.datasync();
      },
      end: () => handle.close(),
    },
  ];
}

function sqliteSaves({ module, file }: { readonly module: string; readonly file: string }): Ending {
  const database = openSqlite(module, file);
  const statement = database.prepare('INSERT OR REPLACE INTO calls VALUES (?, ?)');
  let revision = 0;
  return {
    name: SQLITE,
    save() {
      revision += 1;
      statement.run(0, JSON.stringify(noteOf(revision)));
    },
    end() {
      database.exec('DELETE FROM calls WHERE n = 0');
      database.close();
    },
  };
}

function noteOf(revision: number): Notes {
  return { ...notes(LIVE_CALL, TEXT, String(revision)), revision };
}

/** Where `measurePlainLowdb` may write. */
export function plainFile(kept: string): string {
  return join(kept, 'plain-lowdb.json');
}

// The Copies port on real files: backups, export, import, and staging what is to take the place of everything.

import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CsvTable } from '../../../shared/copies/csv.ts';
import { CSV_TABLES } from '../../../shared/copies/csv.ts';
import { exportName } from '../../../shared/copies/export-file.ts';
import { words } from '../../../shared/copy/words.ts';
import { refused } from '../../../shared/outcome.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Copies, CopySource, ExportOrder, LedgerStore, StagedCopy, Work } from '../../core/ports.ts';
import { temporaryPath } from '../durable-write.ts';
import type { Files, NewFile } from '../files.ts';
import { writeBackup } from './backup-file.ts';
import { addBackup, backupsIn } from './backup-folder.ts';
import { answered, answeredPlainly } from './copy-fault.ts';
import { probeExisting, provedFile, proveSource, recordsOf, wholePath } from './copy-source.ts';
import { writeTables } from './csv-files.ts';
import { writeExport } from './export-json.ts';
import { createPresentRecords, type PresentRecords } from './present-records.ts';
import { previewOf } from './preview.ts';
import { fillStore } from './stage.ts';
import { syncTree, withoutSyncs } from './synced-at-once.ts';
import { STAGED } from './take-over.ts';
import { readSmall, writeSmall } from './small-files.ts';
import { filled, makeWhole } from './whole-file.ts';

export interface CopiesParts {
  /** The data folder. */
  readonly folder: string;
  readonly files: Files;
  /** Version of the product. */
  readonly version: string;
  readonly store: Pick<LedgerStore, 'everything'>;
  /** A store on a folder of its own, through these file calls. */
  storeOn(folder: string, files?: Files): LedgerStore;
  /** Closes the present store, lets the staged folder take over, and opens what is there then. */
  renew(now: Instant): Promise<string>;
}

export function createCopies(parts: CopiesParts): Copies {
  const { folder, files, version, store } = parts;
  const usualFolder = join(folder, 'backups');
  const present = createPresentRecords(store);

  return {
    usualFolder,
    backups: (place) => answeredPlainly(place, () => backupsIn(files, place)),
    backUp: (place, day, now, work) =>
      answered(place, async () => {
        if (place === usualFolder) await files.makeFolder(place);
        const making = { savedBy: version, now, records: present.each(work) };
        return addBackup(files, place, day, (file) => writeBackup({ ...making, file }));
      }),
    preview: (source, work) =>
      answered(placeOf(source), async () => {
        await proveSource(files, source);
        return previewOf(present.each(work), (note) => recordsOf(source, work, note));
      }),
    stage: (source, work) => answered(folder, () => staged(parts, present, source, work)),
    exportTo: (order, work) => answered(order.folder, () => exported(parts, present, order, work)),
    proveFolder: (place) =>
      answeredPlainly(place, async () => {
        const path = wholePath(place);
        await probeExisting(files, path);
        return path;
      }),
    proveFile: (place) => answeredPlainly(place, () => provedFile(files, place)),
    readSmall: (place, mostBytes, as) => answeredPlainly(place, () => readSmall(files, place, mostBytes, as)),
    writeSmall: (place, name, text) => answeredPlainly(place, () => writeSmall(files, place, name, text)),
  };
}

function placeOf(source: CopySource): string {
  return source.kind === 'backup' ? join(source.folder, source.name) : source.path;
}

async function staged(
  { folder, files, storeOn, renew }: CopiesParts,
  present: PresentRecords,
  source: CopySource,
  work: Work,
): Promise<StagedCopy> {
  await proveSource(files, source);
  const place = join(folder, STAGED);
  const discard = () => rm(place, { recursive: true, force: true });
  await discard();
  await files.makeFolder(place);
  await files.syncFolder(folder);
  async function* records() {
    if (source.kind === 'export') yield* present.each(work);
    yield* recordsOf(source, work, () => undefined);
  }
  try {
    await fillStore(() => storeOn(place, withoutSyncs(files)), records(), work);
    await syncTree(files, place);
  } catch (error) {
    await discard();
    throw error;
  }
  return { discard, takeOver: (now) => takenOver(folder, () => renew(now)) };
}

async function takenOver(folder: string, renew: () => Promise<string>) {
  const answer = await answeredPlainly(folder, renew);
  return answer.kind === 'done' ? answer : refused(words('data.problem.changed', { problem: answer.reason }));
}

async function exported(
  { files, version }: CopiesParts,
  present: PresentRecords,
  order: ExportOrder,
  work: Work,
): Promise<string> {
  await probeExisting(files, order.folder);
  const path = await freeName(files, order);
  if (order.as === 'csv') return tablesIn(files, path, order, () => present.each(work));
  const madeAt = isoMoment(order);
  const making = { savedBy: version, madeAt, records: present.each(work) };
  await makeWhole(files, path, (file) => writeExport({ ...making, file }));
  return path;
}

function isoMoment({ now }: ExportOrder): string {
  return new Date(now).toISOString();
}

async function freeName(files: Files, { folder, day, as }: ExportOrder): Promise<string> {
  for (let n = 1; ; n += 1) {
    const path = join(folder, exportName(day, as, n));
    if ((await files.kindOf(path)) === null) return path;
  }
}

/** The three tables in a folder that gets its name when they are whole. */
async function tablesIn(
  files: Files,
  path: string,
  { zone }: ExportOrder,
  records: () => ReturnType<PresentRecords['each']>,
): Promise<string> {
  const temporary = temporaryPath(path);
  await mkdir(temporary, { mode: 0o700 });
  try {
    await withTables(files, temporary, Object.keys(CSV_TABLES) as CsvTable[], new Map(), (open) =>
      writeTables({ file: (table) => tableIn(open, table), records, zone }),
    );
    await files.syncFolder(temporary);
    await files.rename(temporary, path);
    await files.syncFolder(dirname(path));
    return path;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** Opens one table inside the other, so that each is synced and closed whatever happens. */
async function withTables(
  files: Files,
  folder: string,
  [table, ...others]: readonly CsvTable[],
  open: ReadonlyMap<CsvTable, NewFile>,
  run: (open: ReadonlyMap<CsvTable, NewFile>) => Promise<void>,
): Promise<void> {
  if (table === undefined) return run(open);
  await filled(files, join(folder, table), (file) =>
    withTables(files, folder, others, new Map([...open, [table, file]]), run),
  );
}

function tableIn(open: ReadonlyMap<CsvTable, NewFile>, table: CsvTable): NewFile {
  const file = open.get(table);
  if (file === undefined) throw new Error(`${table} is not open`);
  return file;
}

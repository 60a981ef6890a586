// The data folder as files of the ledger: reads one and says what is wrong with it, replaces one durably, sets one aside.

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { DAYS_FOLDER, dayNamed, fileKindOf, previousOf } from '../../shared/ledger/files.ts';
import { type FileReading, parseFile } from '../../shared/ledger/parse-file.ts';
import type { FileKind } from '../../shared/ledger/files.ts';
import type { CalendarDay } from '../../shared/time.ts';
import { createDurableAdapter, type Encoding, FULL_PATIENCE } from './durable-adapter.ts';
import { isLeftover, type Patience, temporaryPath, writeSynced } from './durable-write.ts';
import { codeOf, FileFault, type Files } from './files.ts';
import {
  type AnyFile,
  type Content,
  fileOf,
  type Found,
  type Inspection,
  inspectionOf,
  NOTHING,
} from './ledger-content.ts';

export interface LedgerFolder {
  readonly path: string;
  /** Reads and changes nothing. `expected`: a file that is not there is missing, not new. Never rejects. */
  inspect(name: string, expected: boolean): Promise<Inspection>;
  /** Replaces a file and keeps the one before it. When it rejects, the old one is still there. */
  write(name: string, content: Content): Promise<void>;
  /** Writes at once or not at all: for work that can be done later. */
  writeUnlessHeld(name: string, content: Content): Promise<void>;
  /** Copies a damaged file to the quarantine. Answers the copy's name; null when there is no file. */
  setAside(name: string): Promise<string | null>;
  /** Puts what was rescued in the place of a damaged file that was set aside; the generation before it stays. */
  repair(name: string, content: Content): Promise<void>;
  /** Days that have a file or its older generation, newest first. */
  days(): Promise<readonly CalendarDay[]>;
  /** Really writes, syncs and removes a file. Rejects with what stands in the way. */
  probe(): Promise<void>;
  /** Removes what an interrupted save left behind. */
  clean(): Promise<void>;
}

export interface LedgerFolderOptions {
  readonly path: string;
  readonly files: Files;
  /** Version of the product, written into every file. */
  readonly savedBy: string;
  readonly patience?: Patience;
  readonly encoding?: Encoding;
}

const QUARANTINE = 'quarantine';

export function createLedgerFolder(options: LedgerFolderOptions): LedgerFolder {
  const { path: folder, files, patience = FULL_PATIENCE } = options;
  const pathOf = (name: string) => join(folder, ...name.split('/'));
  const lowOf = createLowOf(options, pathOf);

  async function read(name: string): Promise<Found> {
    const low = lowOf(name, NOTHING, patience, null);
    const untouched = low.data;
    try {
      await low.read();
      return low.data === untouched ? { kind: 'absent' } : { kind: 'good', file: low.data };
    } catch (error) {
      return foundByError(error);
    }
  }

  async function write(name: string, content: Content, how: Patience, previousPath: string | null): Promise<void> {
    if (name.startsWith(`${DAYS_FOLDER}/`)) await makeFolder(files, dirname(pathOf(name)));
    await lowOf(name, content, how, previousPath).write();
  }

  return {
    path: folder,
    async inspect(name, expected) {
      const found = await read(name);
      const previous: Found = found.kind === 'good' ? { kind: 'absent' } : await read(previousOf(name));
      return inspectionOf(found, previous, expected);
    },
    write: (name, content) => write(name, content, patience, pathOf(previousOf(name))),
    writeUnlessHeld: (name, content) => write(name, content, { ...patience, backOffMs: [] }, pathOf(previousOf(name))),
    setAside: (name) => setAside(files, folder, pathOf(name)),
    repair: (name, content) => write(name, content, patience, null),
    days: () => listDays(files, folder),
    probe: () => probeFolder(files, folder),
    clean: () => cleanFolder(files, folder),
  };
}

/** Makes the folder if need be, then really writes, syncs and removes a file in it. Rejects with what stands in the way. */
export async function probeFolder(files: Files, folder: string): Promise<void> {
  await makeFolder(files, folder);
  const path = temporaryPath(join(folder, 'probe'));
  try {
    await writeSynced(files, path, Buffer.from('probe'));
  } finally {
    await files.remove(path);
  }
}

/** The adapter's way to say what it found instead of a sound file. */
class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  constructor(readonly reading: Exclude<FileReading<FileKind>, { kind: 'good' }>) {
    super(reading.kind);
  }
}

type LowOf = (name: string, content: Content, patience: Patience, previousPath: string | null) => Low<AnyFile>;

function createLowOf(options: LedgerFolderOptions, pathOf: (name: string) => string): LowOf {
  const { files, savedBy } = options;
  const encoding = options.encoding === undefined ? {} : { encoding: options.encoding };
  return (name, content, patience, previousPath) => {
    const kind = fileKindOf(name);
    const parse = (text: string) => parseOrThrow(kind, text);
    const adapter = createDurableAdapter({ files, path: pathOf(name), parse, patience, previousPath, ...encoding });
    return new Low<AnyFile>(adapter, fileOf(kind, content, savedBy));
  };
}

function parseOrThrow(kind: FileKind, text: string): AnyFile {
  const reading = parseFile(kind, text);
  if (reading.kind !== 'good') throw new UnusableFile(reading);
  return reading.file;
}

function foundByError(error: unknown): Found {
  if (error instanceof UnusableFile) return error.reading;
  const undecodable = codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA';
  return undecodable ? { kind: 'damaged', damage: 'notJson', records: [] } : { kind: 'unreadable' };
}

/** A folder whose own name is on the disk for good. */
async function makeFolder(files: Files, path: string): Promise<void> {
  if ((await files.kindOf(path)) === 'folder') return;
  await files.makeFolder(path);
  await files.syncFolder(dirname(path));
}

async function setAside(files: Files, folder: string, path: string): Promise<string | null> {
  const kind = await files.kindOf(path);
  if (kind === null) return null;
  if (kind !== 'file') throw new FileFault('LINK', path);
  const bytes = await files.read(path);
  const name = `${QUARANTINE}/${basename(path)}.${randomBytes(4).toString('hex')}`;
  await makeFolder(files, join(folder, QUARANTINE));
  await writeSynced(files, join(folder, ...name.split('/')), bytes);
  await files.syncFolder(join(folder, QUARANTINE));
  return name;
}

async function listDays(files: Files, folder: string): Promise<readonly CalendarDay[]> {
  const names = await files.list(join(folder, DAYS_FOLDER)).catch(() => []);
  const days = names.flatMap((name) => dayNamed(`${DAYS_FOLDER}/${name}`) ?? []);
  return [...new Set(days)].sort().reverse();
}

async function cleanFolder(files: Files, folder: string): Promise<void> {
  for (const each of [folder, join(folder, DAYS_FOLDER)]) {
    const leftovers = (await files.list(each)).filter(isLeftover);
    for (const name of leftovers) await files.remove(join(each, name));
  }
}

// The data folder as files of the ledger: reads one and says what is wrong with it, replaces one durably, sets one aside.

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { type FileKind, fileKindOf, previousOf } from '../../shared/ledger/files.ts';
import { type FileReading, parseFile, parseSealed } from '../../shared/ledger/parse-file.ts';
import { createDurableAdapter, type Encoding } from './durable-adapter.ts';
import { type Patience, writeSynced } from './durable-write.ts';
import { codeOf, FileFault, type Files } from './files.ts';
import { makeFolder } from './folder-upkeep.ts';
import {
  type AnyFile,
  type Content,
  type Found,
  fileOf,
  type Inspection,
  inspectionOf,
  NOTHING,
} from './ledger-content.ts';
import type { Seal } from './seal.ts';

export interface LedgerFolder {
  readonly path: string;
  /** Reads and changes nothing. `expected`: a file that is not there is missing, not new. Never rejects. */
  inspect(name: string, expected: boolean): Promise<Inspection>;
  /** Replaces a file and keeps what was before it. When it rejects, the old one is still there. */
  write(name: string, content: Content): Promise<void>;
  /** Puts what was rescued in the place of a damaged file; the generations before it stay as they are. */
  repair(name: string, content: Content): Promise<void>;
  /** Copies a file to the quarantine. Answers false when there is none. */
  setAside(name: string): Promise<boolean>;
  remove(name: string): Promise<void>;
}

export interface LedgerFolderOptions {
  readonly path: string;
  readonly files: Files;
  /** Version of the product, written into every file. */
  readonly savedBy: string;
  readonly patience: Patience;
  readonly encoding: Encoding;
}

const QUARANTINE = 'quarantine';

export function createLedgerFolder(options: LedgerFolderOptions): LedgerFolder {
  const { path: folder, files } = options;
  const pathOf = (name: string) => join(folder, ...name.split('/'));

  function lowOf(name: string, content: Content, previousPaths: readonly string[]): Low<object> {
    const kind = fileKindOf(name);
    const parse = (text: string, seal: Seal) => parseOrThrow(kind, text, seal);
    const adapter = createDurableAdapter<object>({ ...options, path: pathOf(name), parse, previousPaths });
    return new Low<object>(adapter, fileOf(kind, content, options.savedBy));
  }

  async function read(name: string): Promise<Found> {
    const low = lowOf(name, NOTHING, []);
    const untouched = low.data;
    try {
      await low.read();
      return low.data === untouched ? { kind: 'absent' } : { kind: 'good', file: low.data as AnyFile };
    } catch (error) {
      return foundByError(error);
    }
  }

  async function write(name: string, content: Content, previousNames: readonly string[]): Promise<void> {
    if (name.includes('/')) await makeFolder(files, dirname(pathOf(name)));
    await lowOf(name, content, previousNames.map(pathOf)).write();
  }

  return {
    path: folder,
    async inspect(name, expected) {
      const found = await read(name);
      const previous: Found[] = [];
      if (found.kind !== 'good') for (const older of previousOf(name)) previous.push(await read(older));
      return inspectionOf(found, previous, expected);
    },
    write: (name, content) => write(name, content, previousOf(name)),
    repair: (name, content) => write(name, content, []),
    setAside: (name) => setAside(files, folder, pathOf(name)),
    remove: (name) => files.remove(pathOf(name)),
  };
}

/** The adapter's way to say what it found instead of a sound file. */
class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
  constructor(readonly reading: Exclude<FileReading<FileKind>, { kind: 'good' }>) {
    super(reading.kind);
  }
}

function parseOrThrow(kind: FileKind, text: string, seal: Seal): AnyFile {
  const reading = seal === 'whole' ? parseSealed(kind, text) : parseFile(kind, text);
  if (reading.kind === 'damaged') throw new UnusableFile(reading);
  const records = reading.kind === 'newer' ? reading.records : 'records' in reading.file ? reading.file.records : [];
  if (seal === 'broken') throw new UnusableFile({ kind: 'damaged', damage: 'altered', records });
  if (reading.kind === 'newer') throw new UnusableFile(reading);
  return reading.file;
}

function foundByError(error: unknown): Found {
  if (error instanceof UnusableFile) return error.reading;
  const undecodable = codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA';
  return undecodable ? { kind: 'damaged', damage: 'notJson', records: [] } : { kind: 'unreadable' };
}

async function setAside(files: Files, folder: string, path: string): Promise<boolean> {
  const kind = await files.kindOf(path);
  if (kind === null) return false;
  if (kind !== 'file') throw new FileFault('LINK', path);
  const bytes = await files.read(path);
  const place = join(folder, QUARANTINE);
  await makeFolder(files, place);
  await writeSynced(files, join(place, `${basename(path)}.${randomBytes(4).toString('hex')}`), bytes);
  await files.syncFolder(place);
  return true;
}

// The few file calls that the store is made of. Everything durable goes through them, so that a test can record their
// order, make any of them fail, or forget what was not synced.

import { link, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';

/** A file being written for the first time. */
export interface NewFile {
  /** Writes all of it, in as many pieces as the system wants. */
  write(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/** A file that grows while it is kept open. */
export interface GrowingFile {
  /** Writes all of it from this byte on. */
  write(bytes: Uint8Array, at: number): Promise<void>;
  /** Makes contents and length last. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** Every call rejects with an error that carries the system's `code`. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** A new file that only its owner can read; rejects with EEXIST when anything has the name, a link included. */
  create(path: string): Promise<NewFile>;
  /** Opens a file that is there to write more into it; ENOENT when it is not. */
  grow(path: string): Promise<GrowingFile>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file. */
  link(from: string, to: string): Promise<void>;
  /** A name that does not exist is already removed. */
  remove(path: string): Promise<void>;
  /** Names in a folder; none when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** With its parents, for its owner only; one that exists stays as it is. */
  makeFolder(path: string): Promise<void>;
  /** Makes creations, renames and removals in the folder last; does nothing where the platform cannot. */
  syncFolder(path: string): Promise<void>;
  /** What has this name, links not followed; null for nothing. */
  kindOf(path: string): Promise<EntryKind | null>;
}

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
/** What systems answer that cannot sync a folder: some network drives, and FUSE. */
const CANNOT_SYNC_FOLDERS = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'ENOSYS']);

/** The files of this machine. */
export function createRealFiles(platform: NodeJS.Platform = process.platform): Files {
  return {
    read: (path) => readFile(path),
    create: createFile,
    grow: growFile,
    rename,
    link,
    remove: (path) => rm(path, { force: true }),
    list: (folder) => orElse(readdir(folder), 'ENOENT', []),
    makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: OWNER_ONLY_FOLDER })),
    // Windows cannot open a folder for syncing; NTFS journals its names itself.
    syncFolder: (path) => (platform === 'win32' ? Promise.resolve() : syncFolder(path)),
    kindOf: (path) => orElse(kindOf(path), 'ENOENT', null),
  };
}

/** The system's name of what went wrong, or of our own FileFault; empty for any other thrown thing. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What we find wrong ourselves, named like the system's codes. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  constructor(
    readonly code: 'HELD' | 'LINK' | 'SHORT' | 'NOT_FOLDER',
    path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

async function createFile(path: string): Promise<NewFile> {
  const handle = await open(path, 'wx', OWNER_ONLY_FILE);
  return {
    write: (bytes) => handle.writeFile(bytes),
    sync: () => handle.sync(),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  };
}

async function growFile(path: string): Promise<GrowingFile> {
  const handle = await open(path, 'r+');
  return {
    async write(bytes, at) {
      for (let done = 0; done < bytes.byteLength; ) {
        done += (await handle.write(bytes, done, bytes.byteLength - done, at + done)).bytesWritten;
      }
    },
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  };
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.has(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function kindOf(path: string): Promise<EntryKind> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return 'link';
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}

async function orElse<Value>(answer: Promise<Value>, code: string, otherwise: Value): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (codeOf(error) === code) return otherwise;
    throw error;
  }
}

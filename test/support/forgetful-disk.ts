// A disk in memory that forgets, at a power cut, what was not synced: contents of files, and names in folders.
// Harsher than a real one: of the names not synced, any may last and any may not, in whatever order.

import { dirname } from 'node:path';
import type { Files, GrowingFile } from '../../electron/node/files.ts';
import { systemError } from './recorded-files.ts';

type Entry = FileEntry | { readonly kind: 'folder' };
interface FileEntry {
  readonly kind: 'file';
  bytes: Uint8Array;
  synced: Uint8Array;
}

/** A name that was given or taken, and may not last. */
interface NameChange {
  readonly folder: string;
  readonly apply: (names: Map<string, Entry>) => void;
}

/** Decides for each unsynced thing whether it lasts. */
export type Lasts = () => boolean;

export interface ForgetfulDisk {
  readonly files: Files;
  /** The disk as it is after a power cut now; this one goes on. `beforeEach` as in `createForgetfulDisk`. */
  afterCut(lasts: Lasts, beforeEach?: () => void): ForgetfulDisk;
}

const NO_BYTES = new Uint8Array();

/** `beforeEach` is called before every call that changes something: the moments at which the power may go. */
export function createForgetfulDisk(folder: string, beforeEach: () => void = () => undefined): ForgetfulDisk {
  return diskWith(new Map([[folder, { kind: 'folder' }]]), beforeEach);
}

function diskWith(start: ReadonlyMap<string, Entry>, beforeEach: () => void): ForgetfulDisk {
  const names = new Map(start);
  const lasting = new Map(start);
  let pending: NameChange[] = [];

  function change(path: string, apply: NameChange['apply']): void {
    apply(names);
    pending.push({ folder: dirname(path), apply });
  }

  function entryAt(path: string): Entry {
    const entry = names.get(path);
    if (entry === undefined) throw systemError('ENOENT');
    return entry;
  }

  const files: Files = {
    async read(path) {
      const entry = entryAt(path);
      if (entry.kind === 'folder') throw systemError('EISDIR');
      return entry.bytes;
    },
    async create(path) {
      beforeEach();
      entryAt(dirname(path));
      if (names.has(path)) throw systemError('EEXIST');
      const entry: FileEntry = { kind: 'file', bytes: NO_BYTES, synced: NO_BYTES };
      change(path, (all) => all.set(path, entry));
      return openFile(entry, beforeEach);
    },
    async grow(path) {
      const entry = entryAt(path);
      if (entry.kind === 'folder') throw systemError('EISDIR');
      return growFile(entry, beforeEach);
    },
    async rename(from, to) {
      beforeEach();
      const entry = entryAt(from);
      change(to, (all) => {
        all.delete(from);
        all.set(to, entry);
      });
    },
    async link(from, to) {
      beforeEach();
      const entry = entryAt(from);
      if (names.has(to)) throw systemError('EEXIST');
      change(to, (all) => all.set(to, entry));
    },
    async remove(path) {
      if (!names.has(path)) return;
      beforeEach();
      change(path, (all) => all.delete(path));
    },
    list: async (folder) => [...names.keys()].filter((path) => dirname(path) === folder).map(lastPart),
    async makeFolder(path) {
      beforeEach();
      change(path, (all) => all.set(path, { kind: 'folder' }));
    },
    async syncFolder(path) {
      beforeEach();
      for (const each of pending.filter((one) => one.folder === path)) each.apply(lasting);
      pending = pending.filter((one) => one.folder !== path);
    },
    kindOf: async (path) => names.get(path)?.kind ?? null,
  };

  return {
    files,
    afterCut(lasts, beforeNext = () => undefined) {
      const kept = new Map(lasting);
      for (const each of pending) if (lasts()) each.apply(kept);
      const reachable = [...kept].filter(([path]) => path === firstOf(start) || kept.has(dirname(path)));
      return diskWith(new Map(reachable.map(([path, entry]) => [path, cut(entry, lasts)])), beforeNext);
    },
  };
}

function openFile(entry: FileEntry, beforeEach: () => void) {
  return {
    async write(bytes: Uint8Array) {
      beforeEach();
      entry.bytes = bytes;
    },
    async sync() {
      beforeEach();
      entry.synced = entry.bytes;
    },
    size: async () => entry.bytes.byteLength,
    close: async () => undefined,
  };
}

function growFile(entry: FileEntry, beforeEach: () => void): GrowingFile {
  return {
    async write(bytes, at) {
      beforeEach();
      entry.bytes = Buffer.concat([entry.bytes.subarray(0, at), bytes]);
    },
    async datasync() {
      beforeEach();
      entry.synced = entry.bytes;
    },
    async truncate(length) {
      beforeEach();
      entry.bytes = entry.bytes.slice(0, length);
    },
    size: async () => entry.bytes.byteLength,
    close: async () => undefined,
  };
}

/** Of what was not synced all, a torn beginning, or nothing is there afterwards. */
function cut(entry: Entry, lasts: Lasts): Entry {
  if (entry.kind === 'folder') return entry;
  const bytes = entry.bytes === entry.synced || lasts() ? entry.bytes : lasts() ? torn(entry) : entry.synced;
  return { kind: 'file', bytes, synced: bytes };
}

function torn({ bytes, synced }: FileEntry): Uint8Array {
  const unsynced = Math.max(bytes.byteLength - synced.byteLength, 0);
  return unsynced === 0 ? synced : bytes.slice(0, synced.byteLength + Math.floor(unsynced / 2));
}

function firstOf(entries: ReadonlyMap<string, Entry>): string {
  return [...entries.keys()][0] ?? '';
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

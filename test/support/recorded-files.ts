// A file layer that writes down every call, and makes the ones a test names fail as the system would.

import { basename } from 'node:path';
import type { Files, GrowingFile, NewFile } from '../../electron/node/files.ts';

/** One call: what was done, to which file. Temporary names read `temporary`. */
export interface FileCall {
  readonly act:
    | 'read'
    | 'create'
    | 'write'
    | 'sync'
    | 'grow'
    | 'datasync'
    | 'truncate'
    | 'size'
    | 'close'
    | 'rename'
    | 'link'
    | 'remove'
    | 'list'
    | FolderAct;
  readonly name: string;
}
type FolderAct = 'makeFolder' | 'syncFolder' | 'kindOf';

export interface RecordedFiles {
  readonly files: Files;
  readonly calls: FileCall[];
  /** What happened, as `rename hot.json`; calls that only look are left out. */
  changes(): readonly string[];
  /** From now on a call for which this answers a code is refused with it; null lets everything pass. */
  failWith(choose: ((call: FileCall) => string | null) | null): void;
  /** The same for what is written. */
  refuseContent(choose: (bytes: Uint8Array) => string | null): void;
}

const LOOKING = new Set<FileCall['act']>(['read', 'kindOf', 'list', 'close', 'grow']);

export function createRecordedFiles(real: Files): RecordedFiles {
  const calls: FileCall[] = [];
  let choose: ((call: FileCall) => string | null) | null = null;
  let chooseContent: (bytes: Uint8Array) => string | null = () => null;

  async function recorded<Value>(act: FileCall['act'], path: string, call: () => Promise<Value>): Promise<Value> {
    const entry = { act, name: nameOf(path) };
    calls.push(entry);
    const code = choose?.(entry) ?? null;
    if (code !== null) throw systemError(code);
    return call();
  }

  function written(path: string, bytes: Uint8Array, write: () => Promise<void>): Promise<void> {
    return recorded('write', path, () => {
      const code = chooseContent(bytes);
      return code === null ? write() : Promise.reject(systemError(code));
    });
  }

  function recordedGrowth(file: GrowingFile, path: string): GrowingFile {
    return {
      write: (bytes, at) => written(path, bytes, () => file.write(bytes, at)),
      datasync: () => recorded('datasync', path, () => file.datasync()),
      truncate: (length) => recorded('truncate', path, () => file.truncate(length)),
      size: () => recorded('size', path, () => file.size()),
      close: () => recorded('close', path, () => file.close()),
    };
  }

  function recordedFile(file: NewFile, path: string): NewFile {
    return {
      write: (bytes) => written(path, bytes, () => file.write(bytes)),
      sync: () => recorded('sync', path, () => file.sync()),
      size: () => recorded('size', path, () => file.size()),
      close: () => recorded('close', path, () => file.close()),
    };
  }

  return {
    calls,
    changes: () => calls.filter(({ act }) => !LOOKING.has(act)).map(({ act, name }) => `${act} ${name}`),
    failWith(chooser) {
      choose = chooser;
    },
    refuseContent(chooser) {
      chooseContent = chooser;
    },
    files: {
      read: (path) => recorded('read', path, () => real.read(path)),
      create: (path) => recorded('create', path, async () => recordedFile(await real.create(path), path)),
      grow: (path) => recorded('grow', path, async () => recordedGrowth(await real.grow(path), path)),
      rename: (from, to) => recorded('rename', to, () => real.rename(from, to)),
      link: (from, to) => recorded('link', to, () => real.link(from, to)),
      remove: (path) => recorded('remove', path, () => real.remove(path)),
      list: (folder) => recorded('list', folder, () => real.list(folder)),
      makeFolder: (path) => recorded('makeFolder', path, () => real.makeFolder(path)),
      syncFolder: (path) => recorded('syncFolder', path, () => real.syncFolder(path)),
      kindOf: (path) => recorded('kindOf', path, () => real.kindOf(path)),
    },
  };
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused by the test`), { code });
}

function nameOf(path: string): string {
  const name = basename(path);
  return name.endsWith('.tmp') ? 'temporary' : name;
}

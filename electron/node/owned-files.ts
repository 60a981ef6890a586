// File calls of a folder that could not be written when it was opened: it may become writable at any moment, to us and
// to another host alike. So nothing is changed in it before it is ours, and what we read is still what lies there.

import { join } from 'node:path';
import { words } from '../../shared/copy/words.ts';
import { HOT_FILE, segmentNumber } from '../../shared/ledger/files.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { DataLock, LockRefusal } from './data-lock.ts';
import { codeOf, type Files } from './files.ts';
import { FolderProblem } from './save-problem.ts';

export interface OwnedFiles {
  readonly files: Files;
  /** Lets go of a folder that became ours meanwhile. */
  release(): Promise<void>;
}

export interface OwnedFilesParts {
  readonly folder: string;
  readonly files: Files;
  /** Tries once to take the folder. */
  acquire(): Promise<Outcome<DataLock, LockRefusal>>;
}

/** What stands for a file that is not there: the same whether its folder is there or not. */
const ABSENT = 'absent';
const ABSENT_CODES = new Set(['ENOENT', 'ENOTDIR']);

/**
 * The same calls, but each that changes something first takes the folder. It rejects, and changes nothing, while the
 * folder belongs to somebody else, cannot be taken, or holds another journal or hot.json than it did now: what lies there
 * was then saved by another host and would be lost.
 */
export async function createOwnedFiles(parts: OwnedFilesParts): Promise<OwnedFiles> {
  const { files } = parts;
  const known = await contentOf(parts);
  let lock: DataLock | null = null;
  let taking: Promise<void> | null = null;

  async function take(): Promise<void> {
    const taken = await parts.acquire();
    if (taken.kind === 'refused') throw new FolderProblem(problemOf(taken.reason));
    if ((await contentOf(parts)) === known) {
      lock = taken.value;
      return;
    }
    await taken.value.release();
    throw new FolderProblem(words('store.problem.changed'));
  }

  async function own(): Promise<void> {
    if (lock !== null) return;
    taking ??= take().finally(() => {
      taking = null;
    });
    await taking;
  }

  const whenOwned =
    <Given extends readonly unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      await own();
      return call(...given);
    };

  return {
    files: {
      ...files,
      create: whenOwned(files.create),
      grow: whenOwned(files.grow),
      rename: whenOwned(files.rename),
      link: whenOwned(files.link),
      remove: whenOwned(files.remove),
      makeFolder: whenOwned(files.makeFolder),
    },
    async release() {
      await lock?.release();
    },
  };
}

function problemOf(refusal: LockRefusal): string {
  return refusal.kind === 'taken' ? words('store.problem.taken') : refusal.problem;
}

/** hot.json and the journal as text, or why there is none. */
async function contentOf({ files, folder }: OwnedFilesParts): Promise<string> {
  const names = (await files.list(folder).catch(() => [])).filter((name) => segmentNumber(name) !== null).sort();
  const contents = [HOT_FILE, ...names].map(async (name) => `${name} ${await textOf(files, join(folder, name))}`);
  return (await Promise.all(contents)).join();
}

async function textOf(files: Files, path: string): Promise<string> {
  try {
    return Buffer.from(await files.read(path)).toString('base64');
  } catch (error) {
    const code = codeOf(error);
    return ABSENT_CODES.has(code) ? ABSENT : `unreadable: ${code}`;
  }
}

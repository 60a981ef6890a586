// What a failed file call means in words that an agent can act on.

import { type WordKey, words } from '../../shared/copy/words.ts';
import type { SaveProblem } from '../core/ports.ts';
import { codeOf } from './files.ts';

const WORDS_OF_CODE: Readonly<Record<string, WordKey>> = {
  ENOSPC: 'store.problem.full',
  EDQUOT: 'store.problem.full',
  EROFS: 'store.problem.readOnly',
  EACCES: 'store.problem.notAllowed',
  EPERM: 'store.problem.notAllowed',
  EBUSY: 'store.problem.held',
  HELD: 'store.problem.held',
  EIO: 'store.problem.fault',
  ENOENT: 'store.problem.gone',
  ENOTDIR: 'store.problem.notFolder',
  NOT_FOLDER: 'store.problem.notFolder',
  EEXIST: 'store.problem.notFolder',
  LINK: 'store.problem.link',
  ELOOP: 'store.problem.link',
  SHORT: 'store.problem.short',
};

/** What we find wrong with a whole folder ourselves; `message` is the fragment for "I can’t save: …". */
export class FolderProblem extends Error {
  override readonly name = 'FolderProblem';
}

/** The fragment for "I can’t save: …". A code nobody foresaw is named, so that support can look it up. */
export function problemInWords(error: unknown): string {
  if (error instanceof FolderProblem) return error.message;
  const code = codeOf(error);
  const key = WORDS_OF_CODE[code];
  return key === undefined ? words('store.problem.other', { code: code || 'unknown' }) : words(key);
}

export function saveProblem(error: unknown, folder: string): SaveProblem {
  return { problem: problemInWords(error), folder };
}

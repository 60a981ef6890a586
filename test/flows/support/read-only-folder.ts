// A folder that the system refuses to write to, as a full share or a rescue mount does; root is refused too.

import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ReadOnlyFolder {
  /** From now on it can be written again. Calling it twice is harmless. */
  heal(): void;
}

/** `folder` must exist. Throws where this system has no way to do it. */
export function makeReadOnly(folder: string): ReadOnlyFolder {
  const undo = process.getuid?.() === 0 ? refuseRoot(folder) : refuseOwner(folder);
  let isHealed = false;
  return {
    heal() {
      if (!isHealed) undo();
      isHealed = true;
    },
  };
}

function refuseOwner(folder: string): () => void {
  chmodSync(folder, 0o555);
  return () => chmodSync(folder, 0o700);
}

/** Root may write through every permission, but not through a flag of the file system or a read-only mount. */
function refuseRoot(folder: string): () => void {
  // The journal is open: a flag of its folder alone would not keep anybody from appending to it.
  const journals = readdirSync(folder).filter((name) => name.startsWith('journal-'));
  const all = [folder, ...journals.map((name) => join(folder, name))];
  if (runs('chattr', '+i', ...all)) return () => void runs('chattr', '-i', ...all);
  if (!runs('mount', '--bind', folder, folder) || !runs('mount', '-o', 'remount,ro,bind', folder))
    throw new Error('Neither chattr nor mount works here, so root can write everywhere.');
  return () => void runs('mount', '-o', 'remount,rw,bind', folder);
}

function runs(program: string, ...words: string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

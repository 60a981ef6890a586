// Where the library is that lets a test move the wall clock of one program while it runs (libfaketime).

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = 'libfaketimeMT.so.1';

/** @returns {string | null} its path, null where it is not installed */
export function findFakeTime() {
  if (process.platform !== 'linux') return null;
  // Debian and Ubuntu keep libraries in a folder for each kind of processor.
  const kinds = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  const folders = [...kinds.map((kind) => join('/usr/lib', kind)), '/usr/lib', '/usr/lib64', '/usr/local/lib'];
  return folders.map((folder) => join(folder, 'faketime', LIBRARY)).find((path) => existsSync(path)) ?? null;
}

// What lies in a data folder, to see that nothing was touched.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of the ledger by its path, with its content. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.json|\.log/.test(name)).sort();
  const read = names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')] as const);
  return Object.fromEntries(await Promise.all(read));
}

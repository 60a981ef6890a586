// Which files below a folder hold a card number: what was typed must be found nowhere.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Nine digits in a row are found, however they are spaced: eight may be known while the number is being typed. */
const MOST_KNOWN = 9;

/** Paths of the files with the number in them, packed ones unpacked. Throws when there is no file at all. */
export async function filesWithCard(folder: string, digits: string): Promise<readonly string[]> {
  const pattern = new RegExp([...digits.slice(0, MOST_KNOWN)].join('(?:\\s|\\\\n|[-./])*'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  if (paths.length === 0) throw new Error(`No files in ${folder}`);
  const found = await Promise.all(paths.map(async (path) => (pattern.test(await textOf(path)) ? [path] : [])));
  return found.flat();
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
}

// Files that are read and written as a whole: those that a team shares.

import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { numberedName } from '../../../shared/copies/export-file.ts';
import type { Files } from '../files.ts';
import { copyFault } from './copy-fault.ts';
import { probeExisting, provedFile } from './copy-source.ts';
import { makeWhole } from './whole-file.ts';

/** Throws a sentence for whatever is no plain file or too large, and reads no byte more than that. */
export async function readSmall(files: Files, place: string, mostBytes: number, as: 'json' | 'table'): Promise<string> {
  const path = await provedFile(files, place);
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(mostBytes + 1);
    let size = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, size, buffer.length - size, size);
      size += bytesRead;
      if (size > mostBytes) throw copyFault('team.problem.tooLarge');
      if (bytesRead === 0) return textOf(buffer.subarray(0, size), as);
    }
  } finally {
    await file.close();
  }
}

/** Under the first name that is free; what is there is never replaced. */
export async function writeSmall(files: Files, folder: string, name: string, text: string): Promise<string> {
  await probeExisting(files, folder);
  for (let n = 1; ; n += 1) {
    const path = join(folder, numberedName(name, n));
    if ((await files.kindOf(path)) !== null) continue;
    await makeWhole(files, path, (file) => file.write(Buffer.from(text, 'utf8')));
    return path;
  }
}

/** Spreadsheets still write what is not UTF-8; a JSON file that is not is damaged. */
function textOf(bytes: Uint8Array, as: 'json' | 'table'): string {
  if (bytes.includes(0)) throw copyFault('team.problem.noText');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (as === 'json') throw copyFault('team.problem.damaged');
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

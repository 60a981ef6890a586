// Reads which files an asar archive holds: a JSON header behind four lengths, see Chromium's Pickle.

import { readFileSync } from 'node:fs';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
}

const HEADER_LENGTH_AT = 12;
const HEADER_AT = 16;

/** The paths of all files inside, sorted. */
export function filesInAsar(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const length = bytes.readUInt32LE(HEADER_LENGTH_AT);
  const header = JSON.parse(bytes.toString('utf8', HEADER_AT, HEADER_AT + length)) as Entry;
  return [...pathsIn(header, '')].sort();
}

function pathsIn({ files }: Entry, prefix: string): readonly string[] {
  if (files === undefined) return [prefix.slice(1)];
  return Object.entries(files).flatMap(([name, entry]) => pathsIn(entry, `${prefix}/${name}`));
}

// A folder as the first release left it: hot.json, customers.json, settings.json and a file for each day.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from '../../../shared/ledger/homes.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';

export function writeFirstRelease(folder: string, records: Iterable<LedgerRecord>): void {
  const files = new Map<string, LedgerRecord[]>([['hot.json', []]]);
  for (const entry of records) {
    const name = nameOf(entry);
    files.set(name, [...(files.get(name) ?? []), entry]);
  }
  mkdirSync(join(folder, 'days'), { recursive: true, mode: 0o700 });
  for (const [name, entries] of files) {
    const version = name === 'hot.json' || name === 'settings.json' ? 2 : 1;
    const leaving = name === 'hot.json' ? { leaving: [] } : {};
    save(join(folder, name), { version, savedBy: '0.1.0', records: entries, ...leaving });
  }
  const others = [...files.keys()].filter((name) => name !== 'hot.json');
  save(join(folder, 'manifest.json'), { version: 1, savedBy: '0.1.0', files: others });
}

function nameOf(entry: LedgerRecord): string {
  const home = homeOf(entry);
  if (home.kind === 'day') return `days/${home.day}.json`;
  return `${home.kind}.json`;
}

function save(path: string, content: unknown): void {
  writeFileSync(path, JSON.stringify(content), { mode: 0o600 });
}

// better-sqlite3, where `run.mjs` could install it: the same notes in one table and one full-text index, as a yardstick.

import { existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { generateHistory } from '../../support/generated-history.ts';
import { searchable, wantedOf } from './history.ts';

export interface Statement {
  run(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): readonly Record<string, unknown>[];
}
export interface Sqlite {
  pragma(text: string): unknown;
  exec(text: string): unknown;
  prepare(text: string): Statement;
  close(): void;
}

/** WAL and synchronous FULL: what was answered survives a power cut. `module` is the folder of the package. */
export function openSqlite(module: string, file: string): Sqlite {
  const Database = createRequire(import.meta.url)(module) as new (file: string) => Sqlite;
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database;
}

/** Kept from run to run: `file` is made only when it is not there. */
export function fillSqlite(module: string, file: string, calls: number): void {
  if (existsSync(file)) return;
  const half = `${file}.half`;
  rmSync(half, { force: true });
  const database = openSqlite(module, half);
  database.exec(`CREATE TABLE calls (n INTEGER PRIMARY KEY, json TEXT);
    CREATE TABLE numbers (number TEXT, n INTEGER); CREATE INDEX byNumber ON numbers (number);
    CREATE VIRTUAL TABLE texts USING fts5(text, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
    BEGIN`);
  const call = database.prepare('INSERT INTO calls VALUES (?, ?)');
  const number = database.prepare('INSERT INTO numbers VALUES (?, ?)');
  const text = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)');
  let n = 0;
  for (const one of searchable(generateHistory(wantedOf(calls)))) {
    n += 1;
    call.run(n, one.json);
    text.run(n, one.text);
    if (one.number !== null) number.run(one.number, n);
  }
  database.exec("COMMIT; INSERT INTO texts (texts) VALUES ('optimize')");
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  renameSync(half, file);
}

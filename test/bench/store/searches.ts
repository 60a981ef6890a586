// One process: the same questions to our archive, to SQLite's full-text index, and to a plain scan.

import type { HistoryAnswer } from '../../../shared/history/found.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import { createHistoryIndex } from '../../../shared/history/index/history-index.ts';
import { monthOfRecords } from '../../../shared/history/index/month-of-records.ts';
import { peopleOf } from '../../../shared/history/index/people.ts';
import type { Segment } from '../../../shared/history/index/segment.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { generateHistory } from '../../support/generated-history.ts';
import { type Figures, noFigures, takeInto } from './busy.ts';
import { searchable, wantedOf } from './history.ts';
import { ledgerIn } from './opened.ts';
import { queriesOf } from './queries.ts';
import { openSqlite } from './sqlite.ts';
import { EVERY_CALL } from '../../support/every-call.ts';

const SHOWN = 50;
/** Questions before the first that counts. */
const WARM_UP = 50;

export interface SearchesWanted {
  readonly folder: string;
  readonly calls: number;
  readonly samples: number;
  readonly sqlite: { readonly module: string; readonly file: string } | null;
}

/** `found`: calls in all answers together. */
export type SearchRows = Readonly<Record<string, Figures & { readonly found: number }>>;

interface Engine {
  readonly name: string;
  /** How many it found. */
  readonly find: (text: string) => number | Promise<number>;
  readonly end: () => unknown;
}

export async function measureSearches(wanted: SearchesWanted): Promise<SearchRows> {
  const { folder, calls, samples, sqlite } = wanted;
  const queries = queriesOf(calls, samples + WARM_UP);
  const engines = [
    await ourArchive(folder),
    ourIndex(calls),
    ...(sqlite === null ? [] : fullText(sqlite)),
    ...scans(calls),
  ];
  const all = new Map(engines.map(({ name }) => [name, { ...noFigures(), found: 0 }]));
  for (const text of queries.slice(0, WARM_UP)) for (const { find } of engines) await find(text);
  for (const text of queries.slice(WARM_UP)) {
    for (const { name, find } of engines) {
      const own = all.get(name) ?? { ...noFigures(), found: 0 };
      await takeInto(own, async () => {
        own.found += await find(text);
      });
    }
  }
  for (const { end } of engines) await end();
  return Object.fromEntries(all);
}

/** The index by itself, in this thread and in memory: places of calls. */
function ourIndex(calls: number): Engine {
  const customers: Customer[] = [];
  const months = new Map<string, LedgerRecord[]>();
  const segments: [string, Segment][] = [];
  const close = () => {
    for (const [key, records] of months) segments.push([key, monthOfRecords(records).segment]);
    months.clear();
  };
  for (const { day, records } of generateHistory(wantedOf(calls))) {
    const key = day.slice(0, 7);
    if (!months.has(key)) close();
    customers.push(...records.flatMap((entry) => (entry.type === 'customer' ? [entry.record] : [])));
    months.set(key, [...(months.get(key) ?? []), ...records.filter(({ type }) => type !== 'customer')]);
  }
  close();
  const index = createHistoryIndex(peopleOf(customers));
  for (const [key, segment] of segments.reverse()) index.add(key, segment);
  const find = (text: string) => index.findCalls({ ...EVERY_CALL, text, limit: SHOWN }, true).hits.length;
  return { name: 'our index, ids', find, end: () => undefined };
}

/** Through the port, as the window asks: the way to its thread and back, and the rows it shows. */
async function ourArchive(folder: string): Promise<Engine> {
  const ledger = await ledgerIn(folder);
  await ledger.open();
  const ask = (text: string): Promise<HistoryAnswer> => ledger.archive.findCalls({ ...EVERY_CALL, text, limit: SHOWN });
  while ((await ask('')).unread > 0);
  return { name: 'our archive, rows', find: async (text) => (await ask(text)).calls.length, end: () => ledger.close() };
}

function fullText({ module, file }: { readonly module: string; readonly file: string }): readonly Engine[] {
  const database = openSqlite(module, file);
  const matching = 'SELECT rowid AS n FROM texts WHERE texts MATCH ? ORDER BY rowid DESC LIMIT 50';
  const ids = database.prepare(matching);
  const rows = database.prepare(`SELECT json FROM calls WHERE n IN (${matching}) ORDER BY n DESC`);
  const asked = (text: string) =>
    text
      .split(' ')
      .map((word) => `"${word}"*`)
      .join(' ');
  return [
    { name: 'SQLite FTS5, ids', find: (text) => ids.all(asked(text)).length, end: () => undefined },
    {
      name: 'SQLite FTS5, rows',
      find: (text) => rows.all(asked(text)).map(({ json }) => JSON.parse(String(json))).length,
      end: () => database.close(),
    },
  ];
}

/** Folded texts in memory, newest first, until enough are found. */
function scans(calls: number): readonly Engine[] {
  const all = [...searchable(generateHistory(wantedOf(calls)))].reverse();
  const texts = all.map(({ text }) => ` ${folded(text)}`);
  const rows = all.map(({ json }) => json);
  const find = (text: string): readonly number[] => {
    const words = folded(text)
      .split(' ')
      .map((word) => ` ${word}`);
    const found: number[] = [];
    for (let index = 0; index < texts.length && found.length < SHOWN; index += 1) {
      if (words.every((word) => texts[index]?.includes(word))) found.push(index);
    }
    return found;
  };
  return [
    { name: 'plain scan, ids', find: (text) => find(text).length, end: () => undefined },
    {
      name: 'plain scan, rows',
      find: (text) => find(text).map((index) => JSON.parse(rows[index] ?? 'null')).length,
      end: () => undefined,
    },
  ];
}

/** Words apart by one space, without case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

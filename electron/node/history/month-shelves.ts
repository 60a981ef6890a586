// The months of the index as files: opened when they are of the days as they are, made again from the days when not.

import { join } from 'node:path';
import { monthOfRecords } from '../../../shared/history/index/month-of-records.ts';
import { searchRules } from '../../../shared/history/index/rules.ts';
import type { Segment } from '../../../shared/history/index/segment.ts';
import { textAt } from '../../../shared/history/index/text-list.ts';
import { viewOf } from '../../../shared/history/ledger-view.ts';
import { type CallRow, callRowOf } from '../../../shared/history/rows.ts';
import { newestOfEach } from '../../../shared/ledger/homes.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { nextTurn } from '../next-turn.ts';
import type { Sealing } from './index-bytes.ts';
import type { SavedRecords } from './saved-records.ts';
import { partsOfSegment, segmentOfParts } from './segment-parts.ts';
import { openShelf, type Shelf, type Sources, writeShelf } from './shelf-file.ts';

export interface MonthShelf {
  readonly segment: Segment;
  /** From the file of the index, else from that of the day; null when neither has it. */
  row(call: number): CallRow | null;
}

export interface MonthShelves {
  /** `stamps`: the days of the month that have a file. */
  open(month: string, stamps: ReadonlyMap<CalendarDay, number>): Promise<MonthShelf>;
  nameOf(month: string): string;
}

export interface ShelfPlace {
  /** Where the files of the index lie. */
  readonly folder: string;
  readonly saved: SavedRecords;
  readonly sealing: Sealing;
}

export function createMonthShelves(place: ShelfPlace): MonthShelves {
  const nameOf = (month: string): string => `${month}.idx`;
  const rowOfDay = createRowsOfDays(place.saved);

  async function built(stamps: ReadonlyMap<CalendarDay, number>, path: string, sources: Sources): Promise<MonthShelf> {
    const records: LedgerRecord[] = [];
    for (const day of stamps.keys()) {
      records.push(...place.saved.day(day));
      await nextTurn();
    }
    const { segment, rows } = monthOfRecords([...newestOfEach(records).values()]);
    const texts = rows.map((row) => JSON.stringify(row));
    const parts = partsOfSegment(segment);
    const isWritten = worked(() =>
      writeShelf(path, { rules: searchRules(), sources, parts, rows: texts }, place.sealing),
    );
    const shelf = isWritten ? openShelf(path, place.sealing) : null;
    return { segment, row: (call) => rowOf(shelf, call) ?? rowOfDay(segment, call) };
  }

  return {
    nameOf,
    async open(month, stamps) {
      const path = join(place.folder, nameOf(month));
      const sources = Object.fromEntries(stamps);
      const shelf = openShelf(path, place.sealing);
      const segment = shelf === null || !isOf(shelf, sources) ? null : segmentIn(shelf);
      if (segment === null) return built(stamps, path, sources);
      return { segment, row: (call) => rowOf(shelf, call) ?? rowOfDay(segment, call) };
    },
  };
}

/** Whether a file of the index was made by the present rules, of these files as they are. */
function isOf({ rules, sources }: Shelf, wanted: Sources): boolean {
  const names = Object.keys(wanted);
  return (
    rules === searchRules() &&
    names.length === Object.keys(sources).length &&
    names.every((name) => sources[name] === wanted[name])
  );
}

function segmentIn(shelf: Shelf): Segment | null {
  try {
    return segmentOfParts(shelf.parts);
  } catch {
    return null;
  }
}

function rowOf(shelf: Shelf | null, call: number): CallRow | null {
  const text = shelf?.row(call) ?? null;
  // Its checksum was right, so it is as this product wrote it.
  return text === null ? null : (JSON.parse(text) as CallRow);
}

/** The way to a row where the index has none: its whole day is read, and the last one is kept. */
function createRowsOfDays(saved: SavedRecords): (segment: Segment, call: number) => CallRow | null {
  let kept: { readonly day: string; readonly view: ReturnType<typeof viewOf> } | null = null;
  return (segment, call) => {
    const day = segment.days[(segment.day[call] ?? 0) - 1] as CalendarDay;
    if (kept?.day !== day) kept = { day, view: viewOf([...newestOfEach(saved.day(day)).values()]) };
    const id = textAt(segment.ids, call);
    const found = kept.view.calls.find((one) => one.call.id === id);
    return found === undefined ? null : callRowOf(found.call, found.notes);
  };
}

function worked(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

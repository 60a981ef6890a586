// The history of a folder, answered from an index that is opened, or made, while questions already come: the customers
// first, then month by month from the newest. It knows no thread; whoever runs it decides on which it works.

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundCustomer, HistoryAnswer, HistoryQuery } from '../../../shared/history/found.ts';
import { answerCalls, answerCustomers, type Shown } from '../../../shared/history/index/answers.ts';
import { createHistoryIndex } from '../../../shared/history/index/history-index.ts';
import { createNumberShower } from '../../../shared/history/index/number-shower.ts';
import { createOverlay, type Overlay } from '../../../shared/history/index/overlay.ts';
import { newestOfEach } from '../../../shared/ledger/homes.ts';
import type { KnownChange, LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { nextTurn } from '../next-turn.ts';
import { UNSEALED } from './index-bytes.ts';
import { createKept } from './kept.ts';
import { createMonthShelves, type MonthShelf, type ShelfPlace } from './month-shelves.ts';
import { openPeople, PEOPLE_FILE, type PeopleShelf } from './people-shelf.ts';
import { createSavedRecords, type SavedRecords } from './saved-records.ts';

/** The saved files as they are, each with its stamp. */
export interface SavedFiles {
  /** Absolute. */
  readonly folder: string;
  readonly days: ReadonlyMap<CalendarDay, number>;
  readonly customerShards: ReadonlyMap<string, number>;
}

export interface HistoryService {
  /** Records at hand, and then every change as it is saved. */
  apply(change: KnownChange): void;
  findCalls(query: HistoryQuery): Promise<HistoryAnswer>;
  findCustomers(text: string): Promise<readonly FoundCustomer[]>;
  /** Ends reading and making; questions that come later are answered as far as it came. */
  stop(): void;
}

/** Below the data folder; all of it can be made again. */
export const INDEX_FOLDER = ['index', 'search'] as const;

/** While one types, the same newest calls are shown again and again: 3 MB spare reading and parsing them. */
const KEPT_ROWS = 2_000;
const KEPT_CUSTOMERS = 2_000;

export function createHistoryService(files: SavedFiles): HistoryService {
  const place = placeIn(files.folder);
  const months = monthsOf(files.days);
  /** Changes that came before there was an index to lay them over. */
  const early: KnownChange[] = [];
  let shown: Shown | null = null;
  let unread = files.days.size;
  let isStopped = false;

  async function open(): Promise<Shown> {
    const people = await openPeople(place, files.customerShards);
    const opened = shownFor(people, new Map());
    for (const change of [laterChange(people), ...early]) opened.shown.overlay.apply(change);
    shown = opened.shown;
    const [newest, ...older] = months;
    if (newest !== undefined) await add(opened, newest);
    // What could not be read stays unread, and the answers say so.
    addAll(opened, older, people).catch(() => undefined);
    return opened.shown;
  }

  async function add({ shown: { index }, shelves }: Opened, month: string): Promise<void> {
    const own = new Map([...files.days].filter(([day]) => day.startsWith(month)));
    const shelf = await createMonthShelves(place).open(month, own);
    shelves.set(month, shelf);
    index.add(month, shelf.segment);
    unread -= own.size;
    await nextTurn();
  }

  async function addAll(opened: Opened, older: readonly string[], people: PeopleShelf): Promise<void> {
    for (const month of older) if (!isStopped) await add(opened, month);
    if (isStopped) return;
    await people.refresh();
    removeOthers(place.folder, [PEOPLE_FILE, ...months.map(createMonthShelves(place).nameOf)]);
  }

  const opening = open();
  // Whoever asks is told.
  opening.catch(() => undefined);

  async function ready(): Promise<Shown> {
    const opened = await opening;
    completeFrom(place.saved, opened.overlay);
    return opened;
  }

  return {
    apply(change) {
      if (shown === null) early.push(change);
      else shown.overlay.apply(change);
    },
    findCalls: async (query) => answerCalls(await ready(), query, unread),
    findCustomers: async (text) => answerCustomers(await ready(), text),
    stop() {
      isStopped = true;
    },
  };
}

interface Opened {
  readonly shown: Shown;
  readonly shelves: Map<string, MonthShelf>;
}

function shownFor(people: PeopleShelf, shelves: Map<string, MonthShelf>): Opened {
  const index = createHistoryIndex(people.people);
  const overlay = createOverlay(index);
  const row = createKept(KEPT_ROWS, (month: string, call: number) => shelves.get(month)?.row(call) ?? null);
  const show = createNumberShower(() => overlay.settings()?.profile?.country ?? '');
  const customer = createKept(KEPT_CUSTOMERS, (_kind: string, at: number) => people.customer(at));
  return { shown: { index, overlay, shelves: { row, customer: (at) => customer('', at) }, show }, shelves };
}

function laterChange({ later }: PeopleShelf): KnownChange {
  const puts = [...later.values()].flatMap((record): LedgerRecord[] =>
    record === null ? [] : [{ type: 'customer', record }],
  );
  const gone = [...later].filter(([, record]) => record === null);
  return { puts, removes: gone.map(([id]) => ({ type: 'customer', id })) };
}

/** Reads the halves of calls of which only the other half was saved since. */
function completeFrom(saved: SavedRecords, overlay: Overlay): void {
  for (const { callId, day } of overlay.missing()) {
    const known = newestOfEach(saved.day(day));
    const call = known.get(`call:${callId}`);
    const notes = known.get(`notes:${callId}`);
    overlay.supply(callId, {
      call: call?.type === 'call' ? call.record : null,
      notes: notes?.type === 'notes' ? notes.record : null,
    });
  }
}

/** Newest first. */
function monthsOf(days: ReadonlyMap<CalendarDay, number>): readonly string[] {
  return [...new Set([...days.keys()].map((day) => day.slice(0, 7)))].sort().reverse();
}

function placeIn(folder: string): ShelfPlace {
  return { folder: join(folder, ...INDEX_FOLDER), saved: createSavedRecords(folder), sealing: UNSEALED };
}

/** Months that are no more, and what an end in the middle of writing left behind. */
function removeOthers(folder: string, kept: readonly string[]): void {
  try {
    for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name), { force: true });
  } catch {
    // They do no harm.
  }
}

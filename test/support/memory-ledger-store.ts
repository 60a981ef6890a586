// A ledger store that keeps its disk in memory: the same folding of whole records as the real one, the same insistence
// on their shapes, and a disk that outlives the store, so that a test can restart the app on it.

import type { LedgerStore, SaveProblem, Whom } from '../../electron/core/ports.ts';
import { words } from '../../shared/copy/words.ts';
import type { Customer } from '../../shared/customer/record.ts';
import { guestsNamedBy } from '../../shared/ledger/guests.ts';
import { homeOf, keyOf } from '../../shared/ledger/homes.ts';
import type { Recovery } from '../../shared/ledger/recovery.ts';
import { type LedgerChange, LedgerRecord, refOf } from '../../shared/ledger/shapes.ts';
import { done, refused } from '../../shared/outcome.ts';
import { dialString } from '../../shared/phone/parse.ts';
import type { CalendarDay } from '../../shared/time.ts';

export interface MemoryDisk {
  readonly records: Map<string, LedgerRecord>;
  /** Every change that reached the disk, in order. */
  readonly commits: LedgerChange[];
  /** Set by a test: every commit is refused with it. */
  problem: SaveProblem | null;
  /** Set by a test: what the next start finds damaged. */
  reports: string[];
  /** Set by a test: what is lost for good; every commit is refused until `goOn`. */
  recovery: Recovery | null;
  /** Set by a test: a commit waits for it before it answers. */
  gate: Promise<void> | null;
  /** Set by a test: a change that reached the disk waits for it before that is answered. */
  answerGate: Promise<void> | null;
  /** Set by a test: reading a day waits for it. */
  dayGate: Promise<void> | null;
  /** Set by a test: what rests cannot be read. */
  recallFails: boolean;
  /** Whom the store was asked for, in order. */
  readonly recalled: Whom[];
}

export function createMemoryDisk(records: readonly LedgerRecord[] = []): MemoryDisk {
  const kept = new Map(records.map((entry) => [keyOf(refOf(entry)), entry]));
  return {
    records: kept,
    commits: [],
    problem: null,
    reports: [],
    recovery: null,
    gate: null,
    answerGate: null,
    dayGate: null,
    recallFails: false,
    recalled: [],
  };
}

export function createMemoryLedgerStore(disk: MemoryDisk): LedgerStore {
  let closed = false;
  const inHome = (wanted: (day: CalendarDay | null) => boolean) =>
    [...disk.records.values()].filter((entry) => wanted(dayOf(entry)));

  return {
    async open() {
      const days = new Set([...disk.records.values()].map(dayOf).filter((day) => day !== null));
      return {
        records: copied(atHand(disk)),
        days: [...days].sort().reverse(),
        reports: disk.reports,
        readOnly: disk.problem,
        recovery: disk.recovery,
      };
    },
    async readDay(wanted) {
      if (disk.dayGate !== null) await disk.dayGate;
      return { records: copied(inHome((day) => day === wanted)), reports: [] };
    },
    async casesOf(customers) {
      const wanted = new Set(customers);
      return [...disk.records.values()].flatMap((entry) =>
        entry.type === 'case' && entry.record.closedAt !== null && wanted.has(entry.record.customerId)
          ? [entry.record]
          : [],
      );
    },
    async recall(whom) {
      disk.recalled.push(whom);
      if (disk.recallFails) throw new Error('EIO');
      const all = [...disk.records.values()];
      const people = customersMeant(all, whom);
      const isTheirs = (id: string | null) => people.some((one) => one.id === id);
      const calls = all.flatMap((entry) => (entry.type === 'call' && isTheirs(entry.record.customerId) ? [entry] : []));
      const called = new Set(calls.map(({ record }) => record.id as string));
      const answered = people.map(({ id }) => {
        const own = calls.filter(({ record }) => record.customerId === id && record.day !== null);
        return [id, own.filter(({ record }) => record.answeredAt !== null).length] as const;
      });
      const records = all.filter((entry) => {
        if (entry.type === 'customer') return isTheirs(entry.record.id);
        if (entry.type === 'case' || entry.type === 'promise') return isTheirs(entry.record.customerId);
        return (
          (entry.type === 'call' && called.has(entry.record.id)) ||
          (entry.type === 'notes' && called.has(entry.record.callId))
        );
      });
      return { records: copied(records), answered: new Map(answered), reports: [] };
    },
    async *everything() {
      yield copied([...disk.records.values()]);
    },
    async commit(change) {
      if (disk.gate !== null) await disk.gate;
      if (closed) throw new Error('commit after close');
      if (disk.problem !== null) return refused(disk.problem);
      if (disk.recovery !== null) return refused({ problem: words('store.problem.recovery'), folder: '/data' });
      for (const entry of change.puts) LedgerRecord.parse(entry);
      for (const entry of change.puts) disk.records.set(keyOf(refOf(entry)), entry);
      for (const ref of change.removes) disk.records.delete(keyOf(ref));
      disk.commits.push(change);
      if (disk.answerGate !== null) await disk.answerGate;
      return done(null);
    },
    async goOn() {
      if (disk.problem !== null) return refused(disk.problem);
      disk.recovery = null;
      return done(null);
    },
    async close() {
      closed = true;
    },
  };
}

/** What is open, and of the rest only whom it speaks of, as the real store does. */
function atHand(disk: MemoryDisk): readonly LedgerRecord[] {
  const open = [...disk.records.values()].filter((entry) => dayOf(entry) === null);
  const resting = (entry: LedgerRecord) => homeOf(entry).kind === 'customers';
  const guests = new Set([...guestsNamedBy(open)].map(({ ref }) => keyOf(ref)));
  return open.filter((entry) => !resting(entry) || guests.has(keyOf(refOf(entry))));
}

function dayOf(entry: LedgerRecord): CalendarDay | null {
  const home = homeOf(entry);
  return home.kind === 'day' ? home.day : null;
}

/** As read from a file: equal, never the same object. */
function copied(records: readonly LedgerRecord[]): LedgerRecord[] {
  return JSON.parse(JSON.stringify(records)) as LedgerRecord[];
}

function customersMeant(all: readonly LedgerRecord[], whom: Whom): readonly Customer[] {
  return all.flatMap((entry) => {
    if (entry.type !== 'customer') return [];
    const isMeant =
      whom.kind === 'customer'
        ? entry.record.id === whom.id
        : entry.record.numbers.some((number) => dialString(number) === whom.number);
    return isMeant ? [entry.record] : [];
  });
}

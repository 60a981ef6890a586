// What the ladder has shown of a promise: read by plan(), written after showing (at least once, never before).

import type { Instant } from '../time.ts';
import type { PromiseRecord, Rung, RungEntry } from './record.ts';
import { rungRow } from './rungs.ts';

/** A rung of one promise that was shown, and the quieter ones it made pointless. */
export interface ShownRung {
  readonly rung: Rung;
  readonly anchor: Instant;
  readonly overtaken: readonly Rung[];
}

export interface Showing {
  readonly at: Instant;
  readonly outcome: RungEntry['outcome'];
  /** The desktop's text when `outcome` is `failed`. */
  readonly failure: string | null;
}

/** Of the rung that comes again and again only the newest entries are kept; all others stay (S6: days of nagging). */
const NAGS_KEPT = 100;
/** Limit of the saved shape. */
const MOST_ENTRIES = 2000;

export function wasQuiet(record: PromiseRecord, rung: Rung, anchor: Instant): boolean {
  return record.rungLog.some(
    (entry) => entry.rung === rung && entry.anchor === anchor && entry.outcome === 'quietOnCall',
  );
}

/**
 * The record after a rung was shown, or tried. Sets `firstDueAt` with the first rung that stands for a come moment. A
 * reaction that lies ahead was made before somebody set the clock back: it answers nothing that is shown now (I8).
 */
export function recordRung(record: PromiseRecord, shown: ShownRung, showing: Showing): PromiseRecord {
  const { anchor } = shown;
  // What gave way to a quiet one is decided anew after the call, like the quiet one itself.
  const gaveWay = showing.outcome === 'quietOnCall' ? 'quietOnCall' : 'overtaken';
  const overtaken = shown.overtaken.map(
    (rung): RungEntry => ({ anchor, rung, at: showing.at, outcome: gaveWay, failure: null }),
  );
  const rungLog = bounded([...record.rungLog, ...overtaken, { anchor, rung: shown.rung, ...showing }]);
  const isPassing = rungRow(shown.rung)?.isPassing ?? true;
  const { firstDueAt, reactedAt, snoozedUntil } = record;
  const isSnoozeOver = snoozedUntil !== null && showing.at >= snoozedUntil && anchor !== snoozedUntil;
  return {
    ...record,
    rungLog,
    firstDueAt: firstDueAt ?? (isPassing ? showing.at : null),
    reactedAt: reactedAt !== null && reactedAt > showing.at ? null : reactedAt,
    // A snooze that no rung hangs on is forgotten once it is over, or a clock set back would bring it to life again (I8).
    snoozedUntil: isSnoozeOver ? null : snoozedUntil,
  };
}

function bounded(log: readonly RungEntry[]): RungEntry[] {
  const nags = log.filter(({ rung }) => rung === 'nag');
  const tooOld = new Set(nags.slice(0, -NAGS_KEPT));
  return log.filter((entry) => !tooOld.has(entry)).slice(-MOST_ENTRIES);
}

/** A click, a button, opening the promise or calling: the agent has seen it. The same object once it has ended. */
export function react(record: PromiseRecord, at: Instant): PromiseRecord {
  return record.status === 'open' ? { ...record, reactedAt: at } : record;
}

// What must hold of the whole product whenever it is looked at from outside (reminders.md (b) "Invariants").

import type { Desk } from '../../../shared/desk/desk.ts';
import type { PromiseId } from '../../../shared/ids.ts';
import { isPaused } from '../../../shared/promise/ladder.ts';
import { ladderOf, wasShown } from '../../../shared/promise/ladder-state.ts';
import { phaseOf } from '../../../shared/promise/phase.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { isSnoozed, SNOOZE_MS } from '../../../shared/promise/snooze.ts';
import { ladderWindow } from '../../../shared/promise/try-window.ts';
import { type Instant, SECOND_MS } from '../../../shared/time.ts';
import { createLoudness, type Loudness } from './loudness.ts';
import { must } from './violation.ts';

/** Beside the 15 s of the loop: a desktop that hangs on toast and window, and toasts one second apart. */
const PATIENCE_MS = 15 * SECOND_MS;
const AWAKE_MS = 20 * SECOND_MS;

export interface Seen {
  readonly desk: Desk;
  readonly now: Instant;
  /** Milliseconds lived. */
  readonly at: number;
}

export interface CoreRules {
  /** I1, I2, I3, of what the desk tells now. */
  look(seen: Seen): void;
  /** The silence of every promise counts from here: a clock was set, the app began anew. */
  disturbAll(at: number): void;
  acted(id: PromiseId, at: number): void;
  reacted(id: PromiseId, at: number): void;
  snoozed(id: PromiseId, at: number): void;
  /** The app begins anew: what it had not saved it has forgotten, what it had saved counts as heard. */
  forget(saved: ReadonlyMap<PromiseId, PromiseRecord['rungLog']>, at: number): void;
}

export function createCoreRules(): CoreRules {
  const loudness: Loudness = createLoudness(15 * SECOND_MS + PATIENCE_MS);
  /** How much of each log was heard. */
  const heard = new Map<PromiseId, number>();
  /** Since when each is asked for without a break, in milliseconds lived. */
  const askedSince = new Map<PromiseId, number>();
  const snoozedAt = new Map<PromiseId, number>();

  function hear({ id, rungLog }: PromiseRecord, { now, at }: Seen): void {
    for (const [index, entry] of rungLog.entries()) {
      if (index < (heard.get(id) ?? 0) || entry.outcome === 'quietOnCall' || entry.rung === 'decide') continue;
      // Passed over together with a louder one: not heard at all.
      const isBeside = entry.outcome === 'overtaken' && rungLog[index + 1]?.at === entry.at;
      if (!isBeside) loudness.heard(id, { ...entry, at: at - (now - entry.at) });
    }
    heard.set(id, rungLog.length);
  }

  function isAsked(record: PromiseRecord, { desk, now, at }: Seen): boolean {
    const { phase } = phaseOf(record, now);
    const wasDue = record.nextTryAt === null && record.firstDueAt !== null;
    const isDue = (phase === 'due' || phase === 'overdue') && (wasDue || now >= ladderWindow(record).start);
    const maySnooze = isSnoozed(record, now) && at - (snoozedAt.get(record.id) ?? 0) < 2 * SNOOZE_MS;
    return isDue && !isPaused(desk.health.pausedUntil, now) && !maySnooze;
  }

  function checkOne(record: PromiseRecord, seen: Seen): void {
    const { desk, now, at } = seen;
    if (!isAsked(record, seen)) {
      askedSince.delete(record.id);
      loudness.disturbed(record.id, at);
      return;
    }
    if (!askedSince.has(record.id)) {
      askedSince.set(record.id, at);
      loudness.disturbed(record.id, at);
    }
    const askedMs = at - (askedSince.get(record.id) ?? at);
    const since = Math.max(ladderWindow(record).start, record.snoozedUntil ?? 0);
    const rang = record.rungLog.some(({ rung, anchor }) => anchor >= since && (rung === 'due' || rung === 'late'));
    must(rang || askedMs < AWAKE_MS, 'I1 due for 20 s and awake means rung for', () => `${record.id} at ${now}`);
    const isOnCall = desk.call !== null && desk.call.call.phase !== 'wrapUp';
    if (isOnCall) loudness.disturbed(record.id, at);
    else if (askedMs > 0) loudness.checkSilence(record.id, ladderOf(record, false).anchor, at);
  }

  return {
    look(seen) {
      for (const record of seen.desk.promises) {
        hear(record, seen);
        checkOnce(record);
        if (record.status === 'open') checkOne(record, seen);
      }
    },
    disturbAll(at) {
      for (const id of heard.keys()) {
        loudness.disturbed(id, at);
        askedSince.delete(id);
        if (snoozedAt.has(id)) snoozedAt.set(id, at);
      }
    },
    acted: (id, at) => {
      loudness.disturbed(id, at);
      askedSince.delete(id);
    },
    reacted: (id, at) => loudness.reacted(id, at),
    snoozed: (id, at) => void snoozedAt.set(id, at),
    forget(saved, at) {
      for (const [id, known] of heard) {
        const log = saved.get(id) ?? [];
        loudness.disturbed(id, at);
        for (const entry of log.slice(known).filter(wasShown)) loudness.heard(id, { ...entry, at });
        heard.set(id, log.length);
      }
    },
  };
}

/** I2: of one ladder no rung is there twice; a nag is each time its own, and so is what each call kept quiet. */
function checkOnce({ id, rungLog }: PromiseRecord): void {
  const keys = rungLog
    .filter((entry) => wasShown(entry) && entry.rung !== 'nag' && entry.rung !== 'decide')
    .map(({ anchor, rung }) => `${anchor} ${rung}`);
  must(new Set(keys).size === keys.length, 'I2 never twice the same rung', () => `${id}: ${keys.join()}`);
}

// What the time away left behind: a gap in a call that was live, and promises that fell due with nobody watching.

import type { Call } from '../../shared/call/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { Absence } from '../../shared/promise/notices.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { ladderWindow } from '../../shared/promise/try-window.ts';
import type { Instant } from '../../shared/time.ts';
import { lastActivity } from './call-activity.ts';
import { entry } from './commands/entries.ts';
import type { DraftChange } from './ledger-keeper.ts';
import type { LedgerReader } from './ledger-view.ts';

/** The schema's limit; the oldest gap gives way. */
const GAPS_KEPT = 200;

/** The last moment at which the app is known to have run; null on its first start ever. */
export function lastRunning(view: LedgerReader): Instant | null {
  const { stoppedAt, aliveAt } = view.engine;
  return stoppedAt ?? aliveAt;
}

/** For the line "App was closed 12:10–13:05; 2 callbacks fell due"; null when none did. */
export function awaySince(view: LedgerReader, absence: Absence | null): Desk['away'] {
  if (absence === null) return null;
  const { from, to: now, how } = absence;
  const fellDue = view.openPromises().filter((promise) => fellDueBetween(promise, from, now)).length;
  return fellDue === 0 ? null : { from, to: now, fellDue, how };
}

/**
 * The app runs again: a crash is told from an orderly stop by `stoppedAt`, and a live call shows its gap. Whether the
 * test reminder was seen is to be asked again of each new version (N11): another one may be refused where this was not.
 */
export function startNoted(view: LedgerReader, now: Instant, version: string): DraftChange {
  const live = view.openCalls().filter(({ phase }) => phase === 'live');
  const gaps = live.map((call) => entry('call', withGap(call, lastSignOfLife(view, call), now)));
  const testReminder = view.engine.version === version ? view.engine.testReminder : null;
  const engine = entry('engine', { ...view.engine, aliveAt: now, stoppedAt: null, version, testReminder });
  return { puts: [engine, ...gaps], removes: [] };
}

function fellDueBetween(promise: PromiseRecord, from: Instant, to: Instant): boolean {
  const { start, due } = ladderWindow(promise);
  return [start, due].some((moment) => from < moment && moment <= to);
}

function withGap(call: Call, from: Instant, to: Instant): Call {
  return { ...call, gaps: [...call.gaps, { from, to }].slice(-GAPS_KEPT) };
}

function lastSignOfLife(view: LedgerReader, call: Call): Instant {
  const signs = [lastActivity(view, call), lastRunning(view) ?? 0];
  return Math.max(...signs) as Instant;
}

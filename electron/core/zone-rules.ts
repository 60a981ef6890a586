// After an upgrade the rules of a country's clocks may be others (T10). What was said to the customer is a time on a
// clock, so that stays, and the instant moves; every promise that moved is named.

import { dayTime } from '../../shared/copy/day-time.ts';
import { words } from '../../shared/copy/words.ts';
import { shownName } from '../../shared/customer/name.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { floorToMinutes, type Instant, instantOf, plus, wallMoment } from '../../shared/time.ts';
import { entry } from './commands/entries.ts';
import { zoneOfAgent } from './commands/zone-of-agent.ts';
import type { DraftChange } from './ledger-keeper.ts';
import type { LedgerReader } from './ledger-view.ts';

export interface RulesChange {
  readonly draft: DraftChange;
  /** One clear sentence for each promise that moved. */
  readonly reports: readonly string[];
}

/** Null while the rules are those with which the promises were worked out. */
export function rulesChange(view: LedgerReader, zoneRules: string, now: Instant): RulesChange | null {
  const { engine } = view;
  if (engine.zoneRules === zoneRules) return null;
  const moved = engine.zoneRules === null ? [] : view.openPromises().filter(hasMoved).map(asSaid);
  const country = view.settings.profile?.country ?? '';
  const reports = moved.map((promise) => {
    const who = shownName(view.customer(promise.customerId) ?? null, promise.number, country);
    return words('store.zoneRules', { who, time: dayTime(promise.dueAt, now, zoneOfAgent(view)) });
  });
  const puts = [entry('engine', { ...engine, zoneRules }), ...moved.map((promise) => entry('promise', promise))];
  return { draft: { puts, removes: [] }, reports };
}

function hasMoved({ dueAt, dueLocal, zone }: PromiseRecord): boolean {
  const { day, time } = wallMoment(dueAt, zone);
  return day !== dueLocal.day || time !== dueLocal.time;
}

function asSaid(promise: PromiseRecord): PromiseRecord {
  const { dueAt, windowStart, dueLocal, zone } = promise;
  const by = instantOf(dueLocal.day, dueLocal.time, zone) - floorToMinutes(dueAt, 1, zone);
  return { ...promise, dueAt: plus(dueAt, by), windowStart: plus(windowStart, by) };
}

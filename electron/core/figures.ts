// The figures of the desk, gathered from as much of the ledger as they need: their cost does not grow with history.

import type { Call } from '../../shared/call/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import { medianCallMinutes } from '../../shared/figures/call-minutes.ts';
import { isHandled, oneAndDone } from '../../shared/figures/one-and-done.ts';
import { onTimeRate } from '../../shared/figures/on-time.ts';
import { type CalendarDay, dayPlus, type Instant, wallMoment } from '../../shared/time.ts';
import { zoneOfAgent } from './commands/zone-of-agent.ts';
import type { LedgerReader } from './ledger-view.ts';

/** Four weeks of calls say how long this agent's calls take now; older ones would only say how they took then. */
const DAYS_OF_CALLS = 28;

/** The agent's own median (c.5 #3); null until ten calls of the last four weeks are known. */
export function ownCallMinutes(view: LedgerReader, now: Instant): number | null {
  const today = todayOf(view, now);
  const calls: Call[] = [];
  for (let back = 0; back < DAYS_OF_CALLS; back += 1) calls.push(...view.callsOfDay(dayPlus(today, -back)));
  return medianCallMinutes(calls);
}

export function todaysFigures(view: LedgerReader, now: Instant): Desk['today'] {
  const today = todayOf(view, now);
  const handled = view.callsOfDay(today).filter(isHandled);
  const { kept, counted } = onTimeRate(view.promisesEndedOn(today));
  return {
    handled: handled.length,
    oneAndDone: handled.filter((call) => oneAndDone(call, view.promisesMadeIn(call.id))).length,
    kept,
    counted,
    medianCallMinutes: ownCallMinutes(view, now),
  };
}

/** The days these figures are made of, and any that an earlier clock left in the future. */
export function recentDays(days: readonly CalendarDay[], today: CalendarDay): readonly CalendarDay[] {
  const first = dayPlus(today, 1 - DAYS_OF_CALLS);
  return days.filter((day) => day >= first);
}

/** Today on the agent's calendar. */
export function todayOf(view: LedgerReader, now: Instant): CalendarDay {
  return wallMoment(now, zoneOfAgent(view)).day;
}

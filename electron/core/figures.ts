// The figures of the desk, gathered from as much of the ledger as they need: their cost does not grow with history.

import type { Call } from '../../shared/call/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import { medianCallMinutes } from '../../shared/figures/call-minutes.ts';
import { endingsOf } from '../../shared/figures/endings.ts';
import { holdAnswers } from '../../shared/figures/holds.ts';
import { foldedRepSteps } from '../../shared/rep/steps.ts';
import { isHandled, oneAndDone } from '../../shared/figures/one-and-done.ts';
import { onTimeRate } from '../../shared/figures/on-time.ts';
import { type CalendarDay, dayPlus, type Instant, wallMoment } from '../../shared/time.ts';
import { DAYS_OF_USES, type GrantUse, grantUsesIn } from '../../shared/authority/how-often.ts';
import { type OptionMedians, optionMedians } from '../../shared/options/own-minutes.ts';
import { zoneOfAgent } from './commands/zone-of-agent.ts';
import type { LedgerReader } from './ledger-view.ts';

/** Four weeks of calls say how long this agent's calls take now; older ones would only say how they took then. */
const DAYS_OF_CALLS = 28;

/** The agent's own median (c.5 #3); null until ten calls of the last four weeks are known. */
export function ownCallMinutes(view: LedgerReader, now: Instant): number | null {
  return medianCallMinutes(callsOfLast(view, DAYS_OF_CALLS, now));
}

/** 000-04: earlier uses of the limits that say how often; nothing is counted while none does. */
export function grantUses(view: LedgerReader, now: Instant): GrantUse[] {
  if (view.settings.grants.every(({ howOften }) => howOften === null)) return [];
  return grantUsesIn(callsOfLast(view, DAYS_OF_USES, now));
}

/** 000-18: the agent's own minutes for each option, from the same weeks as the length of a call. */
export function ownOptionMinutes(view: LedgerReader, now: Instant): OptionMedians {
  const calls = callsOfLast(view, DAYS_OF_CALLS, now);
  const promiseOf = (call: Call) => (call.promiseId === null ? undefined : view.promise(call.promiseId));
  const wasOption3 = (call: Call): boolean => {
    const promise = promiseOf(call);
    const made = promise?.callId == null ? undefined : view.call(promise.callId);
    return made?.options.some(({ option }) => option === 3) ?? false;
  };
  return optionMedians(calls, calls.filter(wasOption3));
}

function callsOfLast(view: LedgerReader, days: number, now: Instant): readonly Call[] {
  const today = todayOf(view, now);
  return Array.from({ length: days }, (_, back) => view.callsOfDay(dayPlus(today, -back))).flat();
}

export function todaysFigures(view: LedgerReader, now: Instant): Desk['today'] {
  const today = todayOf(view, now);
  const handled = view.callsOfDay(today).filter(isHandled);
  const { kept, counted } = onTimeRate(view.promisesEndedOn(today));
  const { resolvedAlone, resolvedAfterAsking } = endingsOf(handled);
  const holds = holdAnswers(handled);
  return {
    handled: handled.length,
    oneAndDone: handled.filter((call) => oneAndDone(call, view.promisesMadeIn(call.id))).length,
    kept,
    counted,
    medianCallMinutes: ownCallMinutes(view, now),
    optionMinutes: ownOptionMinutes(view, now),
    resolvedAlone,
    resolvedAfterAsking,
    holdsAsked: holds.asked,
    holdsAgreed: holds.agreed,
    foldedSteps: foldedSteps(view, now),
  };
}

/** 001-06: nothing is counted for those who are not new. */
function foldedSteps(view: LedgerReader, now: Instant): string[] {
  return view.settings.profile?.newRep === true ? foldedRepSteps(callsOfLast(view, DAYS_OF_CALLS, now)) : [];
}

/** The days these figures are made of, and any that an earlier clock left in the future. */
export function recentDays(days: readonly CalendarDay[], today: CalendarDay): readonly CalendarDay[] {
  const first = dayPlus(today, 1 - Math.max(DAYS_OF_CALLS, DAYS_OF_USES));
  return days.filter((day) => day >= first);
}

/** Today on the agent's calendar. */
export function todayOf(view: LedgerReader, now: Instant): CalendarDay {
  return wallMoment(now, zoneOfAgent(view)).day;
}

// What Enter does in the promise bar: always exactly one thing, and the button that carries the word Enter says it.

import { standingWarnings } from '../guard/consider.ts';
import { firstSafe } from '../guard/offers.ts';
import type { GuardFacts } from '../guard/facts.ts';
import type { GuardReport, SafeTime } from '../guard/report.ts';
import type { NotUnderstood, UnderstoodTime } from '../guard/understood-time.ts';
import type { Outcome } from '../outcome.ts';
import type { PassedWarning } from '../promise/record.ts';
import type { ZoneId } from '../time.ts';

export type EnterAct =
  /** Nothing is typed, or nothing can be offered. */
  | { readonly kind: 'nothing' }
  /** The number is missing or impossible (check 1): its field takes the caret. */
  | { readonly kind: 'fixNumber' }
  /** Check 7: Enter takes the guess; without one the time there must be typed. */
  | { readonly kind: 'confirmZone'; readonly guess: ZoneId | null }
  /** The typed time, with the warnings that a reason passes. */
  | { readonly kind: 'promise'; readonly time: SafeTime; readonly passedWarnings: readonly PassedWarning[] }
  /** A time the guard offers in place of the typed one, with the warnings that no other time would lift. */
  | { readonly kind: 'promiseOffered'; readonly time: SafeTime; readonly passedWarnings: readonly PassedWarning[] }
  /** Only a reason helps: nothing safe is near, or what is warned of holds at any time (check 11). */
  | { readonly kind: 'askReason' };

export interface EnterFacts {
  readonly facts: GuardFacts;
  readonly understood: Outcome<UnderstoodTime, NotUnderstood>;
  /** Null while no time is understood. */
  readonly report: GuardReport | null;
  /** What was typed after "Keep 14:45, because…". */
  readonly reason: string;
  /** Move only: why there is a new time. It also answers the warnings that hold at any time (check 11). */
  readonly note: string;
  /** Check 7: the guess after the agent's corrections; undefined while untouched, null where it fits no zone. */
  readonly correctedZone: ZoneId | null | undefined;
}

/** The one thing that Enter does now (c.5: Enter accepts the time the guard offers; check 7: it takes the guess). */
export function enterAct({ facts, understood, report, reason: typed, note, correctedZone }: EnterFacts): EnterAct {
  const reason = typed.trim();
  const standing = reason === '' ? note.trim() : reason;
  const offered: Offered = (time) => offeredTime(time, facts, standing);
  if (understood.kind === 'refused') return insteadOf(understood.reason, facts, offered);
  if (report === null) return { kind: 'nothing' };
  if (report.findings.some(({ code }) => code === 'numberMissing' || code === 'numberImpossible')) {
    return { kind: 'fixNumber' };
  }
  switch (report.verdict) {
    case 'safe':
      return { kind: 'promise', time: typedTime(report), passedWarnings: [] };
    case 'ask':
      return { kind: 'confirmZone', guess: correctedZone === undefined ? guessOf(report) : correctedZone };
    case 'warn':
      return warned(report, report.firstSafe === null ? standing : reason, offered);
    case 'refuse':
      return offered(report.firstSafe) ?? { kind: 'nothing' };
  }
}

/** The warnings that a time the guard offers has as well, each with the reason; null while it is missing. */
export function offerPasses(facts: GuardFacts, reason: string): readonly PassedWarning[] | null {
  const checks = standingWarnings(facts);
  if (checks.length > 0 && reason.trim() === '') return null;
  return [...new Set(checks)].map((check) => ({ check, reason: reason.trim() }));
}

/** Without a reason the first safe time is taken; with one, the typed time. */
function warned(report: GuardReport, reason: string, offered: Offered): EnterAct {
  if (reason === '') return offered(report.firstSafe) ?? { kind: 'askReason' };
  const checks = new Set(report.findings.filter(({ result }) => result === 'warn').map(({ check }) => check));
  const passedWarnings = [...checks].map((check) => ({ check, reason }));
  return { kind: 'promise', time: typedTime(report), passedWarnings };
}

/** A time that has passed has a safe one instead (c.5); what was not understood has none. */
function insteadOf(why: NotUnderstood, facts: GuardFacts, offered: Offered): EnterAct {
  const isGone = why.code === 'past' || why.code === 'dayIsOver';
  return (isGone ? offered(firstSafe(facts)) : null) ?? { kind: 'nothing' };
}

type Offered = (time: SafeTime | null) => EnterAct | null;

function guessOf(report: GuardReport): ZoneId | null {
  for (const finding of report.findings) if (finding.code === 'zoneUncertain') return finding.values.guess;
  return null;
}

function offeredTime(time: SafeTime | null, facts: GuardFacts, reason: string): EnterAct | null {
  if (time === null) return null;
  const passedWarnings = offerPasses(facts, reason);
  return passedWarnings === null ? { kind: 'askReason' } : { kind: 'promiseOffered', time, passedWarnings };
}

/** The typed time as it will be stored; a clock change in it is a warning of its own. */
function typedTime({ dueAt, windowStart, spokenAsWindow }: GuardReport): SafeTime {
  return { dueAt, windowStart, spokenAsWindow, acrossClockChange: false };
}

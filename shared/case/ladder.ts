// The ladder of a case (003-04..06): where it stands, and what has to be there before it rises. The level is how far it
// rose; it does not fall again, so that the level it closes on can be counted (003-08).

import type { RefusalCode } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { Case } from './record.ts';
import { withLine } from './with-step.ts';

export type Level = 1 | 2 | 3 | 4;

export const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** 003-06: what lets a case rise although nothing is noted as tried: the customer's demand, or somebody's safety. */
export type Exit = 'customerAsked' | 'safety';

export interface Rise {
  readonly to: 2 | 3;
  readonly exit: Exit | null;
  /** 003-05: why a level is skipped; null when nobody said. */
  readonly skipReason: string | null;
}

/** Whether a step of the level below was never taken, so that rising to `to` skips it. */
export function skipsALevel(one: Case, to: Level): boolean {
  return to > one.level + 1;
}

/**
 * What stands in the way of rising: `nothingTried` (003-06) unless one of the two exits is taken, `skipNeedsReason`
 * (003-05) where a level is skipped; the customer's demand and safety are reasons by themselves (003-22). Null when
 * nothing does.
 */
export function riseBlockedBy(one: Case, { to, exit, skipReason }: Rise): RefusalCode | null {
  if (exit !== null) return null;
  if (one.tried.length === 0) return 'nothingTried';
  return skipsALevel(one, to) && (skipReason ?? '').trim() === '' ? 'skipNeedsReason' : null;
}

/** The case on at least this level, with a line of its history. The owner stays (002-07). */
export function raisedTo(one: Case, level: Level, at: Instant, note: string): Case {
  return { ...withLine(one, at, 'raised', note), level: Math.max(level, one.level) };
}

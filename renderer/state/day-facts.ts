import type { GuardFacts } from '../../shared/guard/facts.ts';
import { ANYBODY, gatherFacts, type GuardSubject } from '../../shared/guard/gather-facts.ts';
import type { Settings } from '../../shared/ledger/shapes.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import type { Instant } from '../../shared/time.ts';

/** The parts of the desk that decide the day. */
export interface DayParts {
  readonly settings: Settings;
  readonly promises: readonly PromiseRecord[];
  readonly today: { readonly medianCallMinutes: number | null };
}

/** The guard's facts about somebody; without `subject` those of the day alone, for safe slots. Null before first run. */
export function dayFacts(
  { settings, promises, today }: DayParts,
  now: Instant,
  subject: Partial<GuardSubject> = {},
): GuardFacts | null {
  const day = { now, settings, promises, medianCallMinutes: today.medianCallMinutes };
  return gatherFacts(day, { ...ANYBODY, ...subject });
}

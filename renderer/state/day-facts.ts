import type { Settings } from '../../shared/ledger/shapes.ts';
import type { GuardFacts } from '../../shared/guard/facts.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import type { Instant } from '../../shared/time.ts';

/** The parts of the desk that decide the day. */
export interface DayParts {
  readonly settings: Settings;
  readonly promises: readonly PromiseRecord[];
  readonly today: { readonly medianCallMinutes: number | null };
}

/** The guard's facts that do not depend on a customer: for safe slots. Null before there is a profile. */
export function dayFacts({ settings, promises, today }: DayParts, now: Instant): GuardFacts | null {
  const { profile } = settings;
  if (profile === null) return null;
  return {
    now,
    profile,
    customer: null,
    number: null,
    openPromises: promises.filter(({ status }) => status === 'open'),
    customerAsked: false,
    medianCallMinutes: today.medianCallMinutes,
    replacing: null,
  };
}

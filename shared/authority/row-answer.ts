// The answer of one row of the authority checklist: Yes, not yet, or No and by how much. Codes, not words.

import type { CalendarDay } from '../time.ts';
import type { AuthorityNeed, AuthorityRow, DeliverySpeed, Grant, GrantLimit, Money } from './grants.ts';

/** Why a row is No. Each has its words in copy under `authority.no.<kind>`. */
export type NoReason =
  | { readonly kind: 'notGranted' }
  /** `lastDay` was the review date, the last valid day (000-04). */
  | { readonly kind: 'expired'; readonly lastDay: CalendarDay }
  | { readonly kind: 'daysOver'; readonly days: number }
  | { readonly kind: 'moneyOver'; readonly by: Money }
  | { readonly kind: 'percentOver'; readonly by: number }
  /** The limit is in `currency`, what is asked is not (000-06). */
  | { readonly kind: 'otherCurrency'; readonly currency: string }
  /** One is money, the other a share of the price. */
  | { readonly kind: 'notComparable' }
  /** `best` is the fastest that is granted (000-07). */
  | { readonly kind: 'speedNotGranted'; readonly best: DeliverySpeed }
  /** `resetDay` is the Monday on which the allowance begins again (000-09). */
  | { readonly kind: 'usedUp'; readonly resetDay: CalendarDay }
  /** Used as often as it may be in its day, week or month (000-04). */
  | { readonly kind: 'tooOften'; readonly times: number; readonly resetDay: CalendarDay };

export type RowAnswer =
  /** `isExact`: a figure was given and fits; otherwise Yes holds up to the limit. `left`: exceptions still free this week. */
  | { readonly kind: 'yes'; readonly limit: GrantLimit; readonly isExact: boolean; readonly left: number | null }
  /** Inside the limit, but its reason is not written yet (000-08): not a Yes. */
  | { readonly kind: 'missing'; readonly what: 'reason'; readonly limit: GrantLimit }
  | { readonly kind: 'no'; readonly why: NoReason; readonly limit: GrantLimit | null };

export interface RowVerdict {
  readonly row: AuthorityRow;
  /** What is asked; null while the row is not ticked, and its answer then says what would be possible. */
  readonly need: AuthorityNeed | null;
  readonly answer: RowAnswer;
  /** The written permission that answers, with the policy line it quotes (003-03); null where there is none. */
  readonly grant: Grant | null;
}

// What the Alerts screen says of notifications, as one verdict: refused, perhaps hidden, not seen, to be answered, or
// well. The worst comes first; a notice that was accepted is not one that was seen (N5, N6, N11).

import type { PromiseRecord } from '../promise/record.ts';
import { lastNoticeAt, unansweredNotices } from '../promise/unseen.ts';
import type { Instant } from '../time.ts';
import type { Desk } from './desk.ts';

export type NotificationHealth =
  /** A test was sent and nobody has said yet whether it was seen. */
  | { readonly kind: 'asked'; readonly at: Instant }
  /** N6: with what the desktop said. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** N5: accepted, and nobody reacted to `n` of them. */
  | { readonly kind: 'hidden'; readonly n: number }
  /** N11: the agent said that the test did not come. */
  | { readonly kind: 'notSeen'; readonly at: Instant }
  /** Never tested, or not since the last update. */
  | { readonly kind: 'notTried' }
  | { readonly kind: 'well'; readonly lastAt: Instant };

export function notificationHealth(
  { notificationFailure, testReminder }: Pick<Desk['health'], 'notificationFailure' | 'testReminder'>,
  promises: readonly PromiseRecord[],
): NotificationHealth {
  if (notificationFailure !== null) return { kind: 'refused', problem: notificationFailure };
  if (testReminder?.seen === null) return { kind: 'asked', at: testReminder.at };
  const n = unansweredNotices(promises, testReminder?.seen === true ? testReminder.at : null);
  if (n > 0) return { kind: 'hidden', n };
  if (testReminder === null) return { kind: 'notTried' };
  if (!testReminder.seen) return { kind: 'notSeen', at: testReminder.at };
  const last = lastNoticeAt(promises);
  return { kind: 'well', lastAt: last === null || last < testReminder.at ? testReminder.at : last };
}

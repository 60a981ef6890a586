// What the reminders watch: how many promises, and the one they ring for next.

import { shownName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { ladderWindow } from '../promise/try-window.ts';
import type { Instant } from '../time.ts';

export interface Watched {
  readonly open: number;
  /** The open promise whose window opens next; null when every window is open already. */
  readonly next: { readonly who: string; readonly at: Instant } | null;
}

export interface WatchFacts {
  readonly promises: readonly PromiseRecord[];
  readonly customers: readonly Customer[];
  readonly now: Instant;
  /** The agent's. */
  readonly country: string;
}

export function watchedOf({ promises, customers, now, country }: WatchFacts): Watched {
  const open = promises.filter(({ status }) => status === 'open');
  const [next] = open
    .map((promise) => ({ promise, at: ladderWindow(promise).start }))
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at - b.at);
  if (next === undefined) return { open: open.length, next: null };
  const customer = customers.find(({ id }) => id === next.promise.customerId) ?? null;
  return { open: open.length, next: { who: shownName(customer, next.promise.number, country), at: next.at } };
}

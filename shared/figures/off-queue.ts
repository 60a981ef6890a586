// Minutes in which people were not there for the queue (000-19): added up from recorded timers and nothing else.

import type { Call } from '../call/record.ts';
import { realMinutes, tenths } from '../options/minutes.ts';
import { PromiseCause } from '../promise/record.ts';
import type { PromiseId } from '../ids.ts';

/** One timer: how long one person was taken up, and why. */
export interface QueueTimer {
  readonly cause: PromiseCause;
  readonly who: 'you' | 'them' | 'supervisor';
  readonly minutes: number;
}

export type CauseOf = (promiseId: PromiseId) => PromiseCause | null;

/**
 * The timers of one call: options 1 and 2 from the choice to what came of it, with the supervisor while the customer
 * held; and a call back as a whole, for the cause of its promise.
 */
export function timersOf(call: Call, causeOf: CauseOf): readonly QueueTimer[] {
  return [...optionTimers(call), ...callBackTimers(call, causeOf)];
}

export type QueueMinutes = Readonly<Record<QueueTimer['who'], number>>;

/** Minutes by cause, to a tenth. */
export function offQueue(timers: readonly QueueTimer[]): Record<PromiseCause, QueueMinutes> {
  const sum = (cause: PromiseCause, who: QueueTimer['who']) =>
    rounded(timers.reduce((all, one) => (one.cause === cause && one.who === who ? all + one.minutes : all), 0));
  const of = (cause: PromiseCause) => ({
    you: sum(cause, 'you'),
    them: sum(cause, 'them'),
    supervisor: sum(cause, 'supervisor'),
  });
  return Object.fromEntries(PromiseCause.options.map((cause) => [cause, of(cause)])) as Record<
    PromiseCause,
    QueueMinutes
  >;
}

/** Of all three together. */
export function personMinutes({ you, them, supervisor }: QueueMinutes): number {
  return rounded(you + them + supervisor);
}

function optionTimers(call: Call): readonly QueueTimer[] {
  return realMinutes(call).flatMap(({ cause, minutes, held }) => [
    { cause, who: 'you', minutes },
    { cause, who: 'them', minutes },
    ...(held > 0 ? ([{ cause, who: 'supervisor', minutes: held }] as const) : []),
  ]);
}

function callBackTimers({ direction, promiseId, ringingAt, answeredAt, endedAt }: Call, causeOf: CauseOf) {
  const cause = direction === 'callback' && promiseId !== null ? causeOf(promiseId) : null;
  if (cause === null || endedAt === null) return [];
  const timers: QueueTimer[] = [];
  const from = ringingAt ?? answeredAt;
  if (from !== null) timers.push({ cause, who: 'you', minutes: tenths(endedAt - from) });
  if (answeredAt !== null) timers.push({ cause, who: 'them', minutes: tenths(endedAt - answeredAt) });
  return timers;
}

function rounded(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}

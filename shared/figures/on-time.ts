// The headline number: promises kept on time (002-21). Definition: reminders.md (b) "On-time rate".

import type { PromiseRecord, PromiseStatus } from '../promise/record.ts';

export interface OnTime {
  readonly kept: number;
  /** What `kept` is measured against. */
  readonly counted: number;
  /** `kept` ÷ `counted`, 0 to 1; null while nothing counts. */
  readonly rate: number | null;
  /** Ended promises that are left out and shown apart. */
  readonly apart: number;
}

/** How an ended promise counts; `ifLate`: only when it ended after `dueAt`. */
const COUNTS: Readonly<Record<PromiseStatus, 'never' | 'always' | 'ifLate' | 'unlessTried'>> = {
  open: 'never',
  kept: 'always',
  keptLate: 'always',
  broken: 'unlessTried',
  rescheduled: 'ifLate',
  handedOver: 'ifLate',
  customerRangFirst: 'ifLate',
  cancelledByCustomer: 'ifLate',
};

export function onTimeRate(promises: readonly PromiseRecord[]): OnTime {
  const ended = promises.filter(({ status }) => status !== 'open');
  const kept = ended.filter(({ status }) => status === 'kept').length;
  const counted = ended.filter(isCounted).length;
  return { kept, counted, rate: counted === 0 ? null : kept / counted, apart: ended.length - counted };
}

/** Whether an ended promise belongs to the denominator. */
export function isCounted(promise: PromiseRecord): boolean {
  switch (COUNTS[promise.status]) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'ifLate':
      return endedLate(promise);
    case 'unlessTried':
      return !notReachedInTime(promise);
  }
}

/** They may have rung before the due time and been logged after it: the conversation decides. */
function endedLate({ resolution, dueAt }: PromiseRecord): boolean {
  return resolution !== null && (resolution.reachedAt ?? resolution.at) > dueAt;
}

function notReachedInTime({ resolution, attempts, dueAt }: PromiseRecord): boolean {
  const [first] = attempts;
  return resolution?.brokenAs === 'notReached' && first !== undefined && first.at <= dueAt;
}

// The words of the two notices of a shift (c.10). Like all notices they hold no note content.

import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import { saidName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import type { NoticeFacts, PromiseNotice } from './notices.ts';
import type { LeftPromise } from './shift-calls.ts';
import { ladderWindow } from './try-window.ts';

export interface ShiftTelling extends Pick<NoticeFacts, 'country' | 'zone' | 'now' | 'hideNames'> {
  readonly customerOf: (left: LeftPromise) => Customer | null;
}

/** Start of shift: how many there are, how many of them are late, and the first. Null when there is none to tell. */
export function startNotice(left: readonly LeftPromise[], telling: ShiftTelling): PromiseNotice | null {
  const [first] = left;
  if (first === undefined) return null;
  const { now, zone, hideNames } = telling;
  const late = left.filter(({ promise }) => ladderWindow(promise).due < now).length;
  const time = dayTime(ladderWindow(first.promise).due, now, zone, 'spoken');
  const values = { late, time, who: whoIs(first, telling), named: hideNames ? 'no' : 'yes' };
  return notice(
    'shift',
    words('notice.shift.title', { n: left.length }),
    words('notice.shift.body', values),
    'openList',
  );
}

/** The sweep: what is left, how much of it fits, and who no longer does. Null when nothing is left. */
export function sweepNotice(left: readonly LeftPromise[], telling: ShiftTelling): PromiseNotice | null {
  if (left.length === 0) return null;
  const gone = left.filter(({ fits }) => !fits);
  const title = words('notice.sweep.title', { n: left.length, fit: left.length - gone.length });
  return notice('sweep', title, sweepBody(gone, telling), 'review');
}

function sweepBody(gone: readonly LeftPromise[], telling: ShiftTelling): string {
  const [only] = gone;
  if (only === undefined) return words('notice.sweep.all');
  if (gone.length > 1 || telling.hideNames) return words('notice.sweep.some', { n: gone.length });
  return words('notice.sweep.one', { who: whoIs(only, telling) });
}

function whoIs(left: LeftPromise, { customerOf, country }: ShiftTelling): string {
  return saidName(customerOf(left), left.promise.number, country);
}

function notice(id: 'shift' | 'sweep', title: string, body: string, act: 'openList' | 'review'): PromiseNotice {
  return { id, title, body, actions: [{ id: 'open', label: words(`notice.act.${act}`) }], urgent: false, silent: true };
}

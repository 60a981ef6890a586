// One notice for more than three that come at once (S7): their count, and the one that matters most.

import { dayTime } from '../copy/day-time.ts';
import { words } from '../copy/words.ts';
import { saidName } from '../customer/name.ts';
import type { Customer } from '../customer/record.ts';
import type { NoticeFacts, PromiseNotice } from './notices.ts';
import type { PromiseRecord } from './record.ts';
import { ladderWindow } from './try-window.ts';

/** `who` finds the customer of a promise. `promises` must not be empty. They are late, or their windows are open. */
export function summaryNotice(
  promises: readonly PromiseRecord[],
  who: (promise: PromiseRecord) => Customer | null,
  facts: Omit<NoticeFacts, 'customer' | 'away'>,
): PromiseNotice {
  const dueOf = (promise: PromiseRecord) => ladderWindow(promise).due;
  const [most] = [...promises].sort((a, b) => dueOf(a) - dueOf(b));
  if (most === undefined) throw new Error('A summary needs at least one promise');
  const havePassed = promises.every((promise) => dueOf(promise) < facts.now);
  const values = {
    who: saidName(who(most), most.number, facts.country),
    time: dayTime(dueOf(most), facts.now, facts.zone, 'spoken'),
    late: dueOf(most) < facts.now ? 'yes' : 'no',
    named: facts.hideNames ? 'no' : 'yes',
  };
  return {
    id: 'passed',
    title: words(havePassed ? 'notice.summary.title' : 'notice.summary.dueTitle', { n: promises.length }),
    body: words('notice.summary.body', values),
    actions: [{ id: 'open', label: words('notice.act.openList') }],
    urgent: true,
    silent: !facts.sound,
  };
}

// The reply-by time of a letter: the grammar and the guard of the promise bar. A reply is no call, so the customer's
// clock does not count; the agent's shift, breaks and other promises do.

import { enterAct } from '../../../shared/bar/enter-act.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import { considerPromise } from '../../../shared/guard/consider.ts';
import { understandTime } from '../../../shared/guard/spoken-time.ts';
import { dayFacts } from '../../state/day-facts.ts';
import { useDesk, useNow } from '../../state/store-context.tsx';
import { MINUTE_MS } from '../../../shared/time.ts';

export interface ReplyBy {
  /** Null while no time is understood that can be kept. */
  readonly value: Params<'recordFourth'>['replyBy'] | null;
  /** The time as it will be kept; what to type while there is none. */
  readonly said: string;
}

export function useReplyBy(typed: string, customer: Pick<Customer, 'numbers'>): ReplyBy {
  const now = useNow(MINUTE_MS);
  const settings = useDesk((desk) => desk.settings);
  const promises = useDesk((desk) => desk.promises);
  const today = useDesk((desk) => desk.today);
  const hint = { value: null, said: words('fourth.replyByHint') };
  const facts = dayFacts({ settings, promises, today }, now, { kind: 'action', number: customer.numbers[0] ?? null });
  if (facts === null) return hint;
  const { profile } = facts;
  const understood = understandTime(typed, { now, profile });
  const report = understood.kind === 'done' ? considerPromise(facts, understood.value) : null;
  const enter = enterAct({
    facts,
    understood,
    report,
    reason: words('fourth.keepReason'),
    note: '',
    correctedZone: undefined,
  });
  if (enter.kind !== 'promise' && enter.kind !== 'promiseOffered') return hint;
  const { dueAt } = enter.time;
  const time = dayTime(dueAt, now, profile.zone);
  return {
    value: {
      when: { dueAt, windowStart: null },
      passedWarnings: [...enter.passedWarnings],
    },
    said: words(enter.kind === 'promise' ? 'fourth.replyIs' : 'fourth.replyOffered', { time }),
  };
}

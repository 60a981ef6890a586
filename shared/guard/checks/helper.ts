// Check 9: nothing is promised for a time by which the expert or supervisor it waits for has gone, unless a whole working
// day of theirs lies before it. Somebody whose hours nobody filled in is not judged; the very end of them is in time.

import { type Instant, plus } from '../../time.ts';
import type { Outlook } from '../outlook.ts';
import type { Finding } from '../report.ts';
import type { Span, SpanFinder } from '../span-finder.ts';

export function checkHelper({ facts, helper: hours }: Outlook, dueAt: Instant): readonly Finding[] {
  const { helper } = facts;
  if (helper === null || hours === null) return [];
  const isThere = hours.covering(dueAt) !== null || hours.covering(plus(dueAt, -1)) !== null;
  if (isThere || hasDayBetween(hours, facts.now, dueAt)) return [];
  const { person } = helper;
  const deputy = helper.deputy?.name ?? null;
  if (person.busyUntil !== null && person.busyUntil > dueAt) {
    return [
      { check: 9, result: 'warn', code: 'helperBusy', values: { name: person.name, until: person.busyUntil, deputy } },
    ];
  }
  const back = hours.endingAfter(dueAt).next().value?.start ?? null;
  return [{ check: 9, result: 'warn', code: 'helperOff', values: { name: person.name, back, deputy } }];
}

function hasDayBetween(hours: SpanFinder<Span>, now: Instant, dueAt: Instant): boolean {
  for (const { start, end } of hours.endingAfter(now)) if (start >= now) return end <= dueAt;
  return false;
}

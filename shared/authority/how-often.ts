// How often a written permission may be used (000-04): uses in the running day, week or month of the agent's calendar.

import { z } from 'zod';
import type { Call } from '../call/record.ts';
import { CallId } from '../ids.ts';
import { CalendarDay, dayPlus, mondayOf } from '../time.ts';
import { AuthorityRow, type Grant } from './grants.ts';

/** One finished call in which the agent decided a row alone. */
export const GrantUse = z.strictObject({ callId: CallId, row: AuthorityRow, day: CalendarDay });
export type GrantUse = z.infer<typeof GrantUse>;
type Per = NonNullable<Grant['howOften']>['per'];

/** So many days back a use may still count: the first of a long month, seen from its last day. */
export const DAYS_OF_USES = 31;

/** Resolved on own authority: nobody was asked and nobody was put through. One use for each row that was ticked. */
export function grantUsesIn(calls: readonly Call[]): GrantUse[] {
  return calls.flatMap(({ id, day, needs, options, escalations, wrapUp }) => {
    const isAlone = options.every(({ option }) => option === 3) && escalations.length === 0;
    if (day === null || wrapUp?.disposition !== 'resolved' || !isAlone) return [];
    return needs.map(({ row }) => ({ callId: id, row, day }));
  });
}

/** The first day of the span in which `today` lies, and the day on which the count begins again. */
export function spanOf(per: Per, today: CalendarDay): { readonly from: CalendarDay; readonly resetDay: CalendarDay } {
  switch (per) {
    case 'day':
      return { from: today, resetDay: dayPlus(today, 1) };
    case 'week':
      return { from: mondayOf(today), resetDay: dayPlus(mondayOf(today), 7) };
    case 'month':
      return { from: firstOfMonth(today), resetDay: firstOfMonth(dayPlus(firstOfMonth(today), 31)) };
  }
}

/** The reset day when one use more would be too many; null while it may be used. `callId` is the use being judged. */
export function spentUntil(
  { howOften, limit }: Grant,
  uses: readonly GrantUse[],
  today: CalendarDay,
  callId: CallId | null,
): CalendarDay | null {
  if (howOften === null) return null;
  const { from, resetDay } = spanOf(howOften.per, today);
  const before = uses.filter(
    (use) => use.row === limit.row && use.day >= from && use.day < resetDay && use.callId !== callId,
  ).length;
  return before + 1 > howOften.times ? resetDay : null;
}

function firstOfMonth(day: CalendarDay): CalendarDay {
  return `${day.slice(0, 7)}-01` as CalendarDay;
}

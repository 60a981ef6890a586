// The allowance of row 5: so many exceptions a week, Monday to Sunday on the agent's calendar (000-09).

import type { CallId } from '../ids.ts';
import { type CalendarDay, dayPlus, mondayOf } from '../time.ts';
import type { ExceptionUse, Grant } from './grants.ts';

export interface ExceptionAllowance {
  readonly perWeek: number;
  /** Used this week. */
  readonly used: number;
  readonly left: number;
  /** The Monday on which the count begins again. */
  readonly resetDay: CalendarDay;
}

/** A grant is valid up to and on its review day (000-04). */
export function isValidOn(grant: Grant, day: CalendarDay): boolean {
  return grant.reviewDay === null || day <= grant.reviewDay;
}

/**
 * How many exceptions may still be made on `today`; null when none is granted. With several grants the largest counts.
 * Uses in `exceptCall` are not counted: they are what is being judged.
 */
export function exceptionAllowance(
  grants: readonly Grant[],
  uses: readonly ExceptionUse[],
  today: CalendarDay,
  exceptCall: CallId | null = null,
): ExceptionAllowance | null {
  const allowed = grants.flatMap((grant) =>
    grant.limit.row === 'exception' && isValidOn(grant, today) ? [grant.limit.perWeek] : [],
  );
  if (allowed.length === 0) return null;
  return allowanceOf(Math.max(...allowed), uses, today, exceptCall);
}

/** The allowance under one limit. */
export function allowanceOf(
  perWeek: number,
  uses: readonly ExceptionUse[],
  today: CalendarDay,
  exceptCall: CallId | null,
): ExceptionAllowance {
  const monday = mondayOf(today);
  // A wish that was declined used nothing (000-23).
  const used = uses.filter(
    ({ result, day, callId }) => result === 'granted' && mondayOf(day) === monday && callId !== exceptCall,
  ).length;
  return { perWeek, used, left: Math.max(0, perWeek - used), resetDay: dayPlus(monday, 7) };
}

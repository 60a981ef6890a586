import { CalendarDay } from '../../../shared/time.ts';

/** A typed day, null for none, undefined for what is neither. */
export function readDay(text: string): CalendarDay | null | undefined {
  if (text.trim() === '') return null;
  const read = CalendarDay.safeParse(text.trim());
  return read.success ? read.data : undefined;
}

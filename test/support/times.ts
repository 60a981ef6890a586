// Instants and zones for tests, written as people write them. Values are parsed, so a typo fails at once.

import { CalendarDay, type Instant, instantOf, WallTime, ZoneId } from '../../shared/time.ts';

export const LONDON = ZoneId.parse('Europe/London');
export const BERLIN = ZoneId.parse('Europe/Berlin');
export const NEW_YORK = ZoneId.parse('America/New_York');
export const SYDNEY = ZoneId.parse('Australia/Sydney');
export const PERTH = ZoneId.parse('Australia/Perth');
export const LORD_HOWE = ZoneId.parse('Australia/Lord_Howe');

/** `at('2026-03-18 14:02', LONDON)`; gaps move forward and doubled times are their first. */
export function at(moment: string, zone: ZoneId): Instant {
  const [day, time] = moment.split(' ');
  return instantOf(CalendarDay.parse(day), WallTime.parse(time), zone);
}

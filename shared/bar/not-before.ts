// "Not before noon" (c.5 #6), as the agent types what the customer says: a time of the customer's day.

import { readClock } from '../guard/typed-clock.ts';
import { normalTyped } from '../guard/typed-text.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { type WallTime, wallTimeOf } from '../time.ts';

const NOON = /^(?:noon|midday)$/;
/** Said without am or pm, it lies in the waking day: 7 is in the morning, 6 in the evening. */
const EARLIEST = 7 * 60;
const LATEST = 19 * 60;

/** Null for an empty text: no such limit. */
export function readNotBefore(typed: string): Outcome<WallTime | null, 'notATime'> {
  const text = normalTyped(typed).replace(/^(?:not )?before /, '');
  if (text === '') return done(null);
  if (NOON.test(text)) return done(wallTimeOf(12 * 60));
  const reading = readClock(text);
  if (reading === null || reading === 'impossible') return refused('notATime');
  const { readings } = reading;
  const minutes = readings.find((one) => one >= EARLIEST && one < LATEST) ?? readings[0];
  return minutes === undefined ? refused('notATime') : done(wallTimeOf(minutes));
}

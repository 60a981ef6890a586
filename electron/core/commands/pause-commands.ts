// A pause of the reminders (S13): it has a stored end, four hours away at most, and hides no count.

import { LONGEST_PAUSE_MS } from '../../../shared/promise/ladder.ts';
import { type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';

/** Null ends the pause now. Refused: pauseTooLong, also for an end that lies behind. */
export const pauseReminders: Decide<'pauseReminders'> = ({ engine }, { until }, { now }) => {
  if (until !== null && (until <= now || until - now > LONGEST_PAUSE_MS)) return refuse('pauseTooLong');
  const pausedUntil = until ?? (engine.pausedUntil !== null && engine.pausedUntil > now ? now : engine.pausedUntil);
  return decided(null, [entry('engine', { ...engine, pausedUntil })]);
};

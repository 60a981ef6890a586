// Which calling hours the agent wants, and those they changed (c.5): saved with the settings. What is not changed
// follows the table, so a better table reaches everybody.

import { z } from 'zod';
import { CalendarDay, WallTime } from '../../time.ts';

/** The profiles of c.5. Persisted: never rename. */
export const CallingHoursId = z.enum([
  'default',
  'us',
  'usCollections',
  'canada',
  'uk',
  'france',
  'italy',
  'spain',
  'australia',
  'india',
]);
export type CallingHoursId = z.infer<typeof CallingHoursId>;

/** Half-open, 20:00 is outside 9 to 20. ISO weekdays; a day may have several spans, a day in none has no hours. */
export const CallingHoursSpan = z.strictObject({
  weekdays: z.array(z.int().min(1).max(7)).max(7),
  from: WallTime,
  until: WallTime,
});
export type CallingHoursSpan = z.infer<typeof CallingHoursSpan>;

export const EditedHours = z.strictObject({
  id: CallingHoursId,
  spans: z.array(CallingHoursSpan).max(20),
  /** When the agent last looked at them. */
  editedOn: CalendarDay,
});
export type EditedHours = z.infer<typeof EditedHours>;

export const HoursChoice = z.strictObject({
  /** These for everybody; null follows each customer's number and clock. */
  always: CallingHoursId.nullable(),
  edited: z.array(EditedHours).max(10),
});
export type HoursChoice = z.infer<typeof HoursChoice>;

export const HOURS_BY_CUSTOMER: HoursChoice = { always: null, edited: [] };

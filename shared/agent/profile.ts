// Who the agent is and when they are here: what first run asks (c.12 steps 1 to 3) and what the guard works with.

import { z } from 'zod';
import { CalendarDay, WallTime, ZoneId } from '../time.ts';

/** A break in a shift; half-open, so a promise may fall on its end. */
export const Break = z.strictObject({ name: z.string().max(40), start: WallTime, end: WallTime });
export type Break = z.infer<typeof Break>;

/** One pattern for every working day. `end` at or before `start` is a night shift that ends on the next day. */
export const Shift = z.strictObject({
  /** ISO weekdays on which a shift starts, 1 Monday … 7 Sunday. */
  workdays: z.array(z.int().min(1).max(7)).max(7),
  start: WallTime,
  end: WallTime,
  breaks: z.array(Break).max(6),
  daysOff: z.array(CalendarDay).max(400),
});
export type Shift = z.infer<typeof Shift>;

export const AgentProfile = z.strictObject({
  /** As the agent says it on the phone. */
  name: z.string().trim().min(1).max(60),
  role: z.string().max(60),
  newRep: z.boolean(),
  /** The number given out at the end of each call (002-15), as the agent writes it. */
  directNumber: z.string().trim().min(1).max(40),
  extension: z.string().max(10).nullable(),
  noteAddress: z.string().max(120).nullable(),
  zone: ZoneId,
  /** ISO 3166 country whose national number format the agent types. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** ISO 4217 currency of the agent's limits. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Ordinary return term in days; 000-05 counts days over it. */
  returnTermDays: z.int().min(0).max(3650),
  shift: Shift,
});
export type AgentProfile = z.infer<typeof AgentProfile>;

// A customer and their case. People are matched by number; two people may share one.

import { z } from 'zod';
import { CaseId, CustomerId } from '../ids.ts';
import { PhoneNumber } from '../phone/number.ts';
import { CalendarDay, Instant, WallTime, ZoneId } from '../time.ts';

/** `certain`: the number allows one clock only; `guess`: it must be asked (c.5 #7); `confirmed`: the customer said so. */
export const ZoneCertainty = z.enum(['certain', 'guess', 'confirmed']);
export type ZoneCertainty = z.infer<typeof ZoneCertainty>;

export const CustomerZone = z.strictObject({ id: ZoneId, certainty: ZoneCertainty });
export type CustomerZone = z.infer<typeof CustomerZone>;

export const Customer = z.strictObject({
  id: CustomerId,
  revision: z.int().min(1),
  /** Null until somebody asked: "New number. Ask the name, we'll remember it." */
  name: z.string().trim().min(1).max(80).nullable(),
  numbers: z.array(PhoneNumber).max(12),
  zone: CustomerZone.nullable(),
  /** The customer's own limits (c.5 #6). */
  notBefore: WallTime.nullable(),
  doNotCall: z.boolean(),
  createdAt: Instant,
});
export type Customer = z.infer<typeof Customer>;

/** The customer's issue, kept open until solved. Its owner is the agent; passing it on comes with hand-over. */
export const Case = z.strictObject({
  id: CaseId,
  revision: z.int().min(1),
  /** Short name the agent can say, `A17`. */
  code: z.string().max(12),
  customerId: CustomerId,
  title: z.string().max(120),
  owner: z.literal('you'),
  level: z.int().min(1).max(4),
  openedAt: Instant,
  openedOn: CalendarDay,
  closedAt: Instant.nullable(),
});
export type Case = z.infer<typeof Case>;

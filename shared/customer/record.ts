// A customer. People are matched by number; two people may share one.

import { z } from 'zod';
import { CustomerId } from '../ids.ts';
import { PhoneNumber } from '../phone/number.ts';
import { Instant, WallTime, ZoneId } from '../time.ts';

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
  /** 003-34: no new promise on any of their numbers. */
  doNotCall: z.boolean(),
  createdAt: Instant,
});
export type Customer = z.infer<typeof Customer>;

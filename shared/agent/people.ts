// Supervisors and experts the agent may ask (003-19, 003-23). "Free" (c.6) is on shift and not marked busy.

import { z } from 'zod';
import { PersonId } from '../ids.ts';
import { Instant, WallTime } from '../time.ts';

export const PersonRole = z.enum(['supervisor', 'expert', 'seniorPartner']);
export type PersonRole = z.infer<typeof PersonRole>;

export const Person = z.strictObject({
  id: PersonId,
  name: z.string().trim().min(1).max(60),
  role: PersonRole,
  /** What an expert knows, in a few words; empty for others. */
  topics: z.string().max(120),
  number: z.string().max(40),
  /** Hours on the agent's clock, on the agent's working days; null when nobody has filled them in (then never "free"). */
  hours: z.strictObject({ start: WallTime, end: WallTime }).nullable(),
  /** Marked busy by the agent until then. */
  busyUntil: Instant.nullable(),
  /** 003-19, 003-23: who is asked when this one is away. */
  deputyId: PersonId.nullable(),
  /** 003-14: minutes from question to answer of the last twenty answers, oldest first. */
  answerMinutes: z.array(z.int().min(0).max(100_000)).max(20),
});
export type Person = z.infer<typeof Person>;

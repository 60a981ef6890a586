// What a method is made of: a query answers its value, a command an Outcome; and the parts that several methods share.

import { z } from 'zod';
import { PersonId } from '../ids.ts';
import { PassedWarning } from '../promise/record.ts';
import { Refusal } from '../refusal.ts';
import { Instant } from '../time.ts';

export const nothing = z.null();
export const shortText = z.string().max(300);
export const numberText = z.string().max(200);

/** The time as it was echoed and said. `windowStart` only when a range was said ("3-4p"). */
export const SpokenTime = z.strictObject({ dueAt: Instant, windowStart: Instant.nullable() });
export type SpokenTime = z.infer<typeof SpokenTime>;

/** What both making and moving a promise need the guard to know. */
export const promised = {
  when: SpokenTime,
  customerAsked: z.boolean(),
  readBack: z.boolean(),
  /** A reason for each warning that is passed. */
  passedWarnings: z.array(PassedWarning).max(11),
  /** Check 9: the expert or supervisor it waits for. Left out: nobody, or as before where a promise is moved. */
  dependsOn: PersonId.nullable().optional(),
};

export function query<P extends z.ZodType, R extends z.ZodType>(params: P, result: R) {
  return { kind: 'query', params, result } as const;
}

export function command<P extends z.ZodType, V extends z.ZodType>(params: P, value: V) {
  const result = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('done'), value }),
    z.strictObject({ kind: z.literal('refused'), reason: Refusal }),
  ]);
  return { kind: 'command', params, result } as const;
}

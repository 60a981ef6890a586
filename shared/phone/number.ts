// A telephone number as the ledger keeps it. The raw text is never lost; E.164 is what matching and dialling use.

import { z } from 'zod';

/**
 * `e164` for a number the world can dial, `extension` for 2 to 5 digits inside the house (no zone, allowed by the
 * guard, c.5 #1), `unusable` for text that is neither. Persisted.
 */
export const PhoneNumber = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('e164'), raw: z.string().max(200), e164: z.string().regex(/^\+\d{4,15}$/) }),
  z.strictObject({ kind: z.literal('extension'), raw: z.string().max(200), digits: z.string().regex(/^[\d*#]{2,5}$/) }),
  z.strictObject({ kind: z.literal('unusable'), raw: z.string().max(200) }),
]);
export type PhoneNumber = z.infer<typeof PhoneNumber>;

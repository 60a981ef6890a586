// Everything a verdict is allowed to know. What is not in here cannot sway it.

import { z } from 'zod';
import { CallId } from '../ids.ts';
import { CalendarDay } from '../time.ts';
import { AuthorityNeed, ExceptionUse, Grant } from './grants.ts';
import { GrantUse } from './how-often.ts';

export const AuthorityFacts = z.strictObject({
  grants: z.array(Grant),
  /** The ticked rows of this call, with what was asked. */
  needs: z.array(AuthorityNeed),
  /** Uses of the allowance; those of other weeks do not count and may be in here. */
  exceptionsThisWeek: z.array(ExceptionUse),
  /** Earlier uses of limits that say how often; those of other spans do not count and may be in here. */
  grantUses: z.array(GrantUse),
  /** The call that is judged: its own exception, once used, does not use up its Yes. Null outside a call. */
  callId: CallId.nullable(),
  /** On the agent's calendar. */
  today: CalendarDay,
});
export type AuthorityFacts = z.infer<typeof AuthorityFacts>;

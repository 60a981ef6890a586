// The steps of a case above level 1 (003-13..30). Each is one row of its case; an open one keeps the case open (002-09).

import { z } from 'zod';
import { CallId, PersonId, PromiseId, StepId } from '../ids.ts';
import { PromiseCause } from '../promise/record.ts';
import { CalendarDay, Instant } from '../time.ts';

/** A case keeps its latest. */
export const MOST_STEPS = 40;

const began = {
  id: StepId,
  at: Instant,
  /** The call in which it began; null when none was on the line. */
  callId: CallId.nullable(),
  /** 000-03. */
  cause: PromiseCause,
  /** 003-05: why a level was skipped; null when none was. */
  skipped: z.string().max(200).nullable(),
  /** Null while the step is open. */
  endedAt: Instant.nullable(),
};

/** Who is asked: by id where the directory knows them, always by name. */
const somebody = { personId: PersonId.nullable(), name: z.string().max(60) };

/** Level 2: somebody who knows. The answer is theirs, the case stays ours. */
export const ExpertStep = z.strictObject({
  kind: z.literal('expert'),
  ...began,
  ...somebody,
  topic: z.string().max(120),
  /** 003-13: what is missing. */
  missing: z.string().max(300),
  /** 002-10: in three on the line, asked for later, or, last and with a reason, put through. */
  how: z.enum(['threeWay', 'later', 'coldTransfer']),
  coldReason: z.string().max(200).nullable(),
  /** 003-15: the customer was told who will handle it. */
  told: z.boolean(),
  /** 003-16: the estimate, as a promise of the agent. */
  promiseId: PromiseId.nullable(),
  /** The consult in three: when they came to the line and left it. */
  joinedAt: Instant.nullable(),
  leftAt: Instant.nullable(),
  /** 003-17: when the answer was found, and when the customer had it. */
  answerAt: Instant.nullable(),
  answer: z.string().max(1000),
  toldAnswerAt: Instant.nullable(),
  toldBy: z.enum(['call', 'voicemail', 'email']).nullable(),
  /** 003-18: what the customer says of it. */
  verdict: z.enum(['great', 'fine', 'notSolved']).nullable(),
  result: z.enum(['solved', 'notResolved', 'withdrawn']).nullable(),
});
export type ExpertStep = z.infer<typeof ExpertStep>;

/** Level 3: a supervisor resolves it on receipt (003-24), says sorry and says what will be done (003-25, 003-26). */
export const SupervisorStep = z.strictObject({
  kind: z.literal('supervisor'),
  ...began,
  ...somebody,
  why: z.enum(['customerAsked', 'expertDidNotResolve', 'noExpert', 'beyondLimits', 'safety']),
  /** What the supervisor was given, as it was then: need, tried, promised. */
  brief: z.string().max(2000),
  /** When the supervisor had it: the clock of level 3 runs from here (003-24). */
  handedAt: Instant,
  apologised: z.boolean(),
  /** "Told the customer we will / have …". */
  explained: z.string().max(500),
  /** Promises of kind *action* that came of it. */
  actions: z.array(PromiseId).max(20),
});
export type SupervisorStep = z.infer<typeof SupervisorStep>;

/** Level 4: the customer's own step (003-28..30). */
export const CustomersStep = z.strictObject({
  kind: z.literal('customersOwn'),
  ...began,
  customer: z.enum(['internal', 'external']),
  channel: z.enum(['letter', 'email', 'phone', 'bureau', 'regulator', 'review']),
  /** Division manager, president, CEO, the bureau … */
  recipient: z.string().trim().min(1).max(120),
  receivedOn: CalendarDay,
  /** The reply-by date, as a promise of kind *action*, so that it is reminded of. */
  replyBy: PromiseId.nullable(),
  /** 003-30: what was offered beyond levels 1 to 3. */
  beyond: z.string().max(500),
  outcome: z.enum(['stayed', 'lost']).nullable(),
});
export type CustomersStep = z.infer<typeof CustomersStep>;

export const CaseStep = z.discriminatedUnion('kind', [ExpertStep, SupervisorStep, CustomersStep]);
export type CaseStep = z.infer<typeof CaseStep>;

/** The level that each kind of step is of. */
export const LEVEL_OF = { expert: 2, supervisor: 3, customersOwn: 4 } as const satisfies Record<
  CaseStep['kind'],
  number
>;

export function openSteps(steps: readonly CaseStep[]): readonly CaseStep[] {
  return steps.filter(({ endedAt }) => endedAt === null);
}

// The methods of levels 3 and 4, and of the page that says how an issue rises.

import { z } from 'zod';
import { CustomersStep, SupervisorStep } from '../case/steps.ts';
import { CallId, CaseId, CustomerId, PersonId, StepId } from '../ids.ts';
import { PassedWarning } from '../promise/record.ts';
import { CalendarDay } from '../time.ts';
import { command, nothing, SpokenTime } from './method-kinds.ts';

export const supervisorMethods = {
  /** Level 3 for another reason (003-21); `personId` null takes the first who is free. */
  startSupervisor: command(
    z.strictObject({
      caseId: CaseId,
      callId: CallId.nullable(),
      why: SupervisorStep.shape.why,
      personId: PersonId.nullable(),
      /** 003-05: why no expert was asked first; may be empty where none was left out. */
      skipReason: z.string().max(200),
    }),
    StepId,
  ),
  /** 003-25, 003-26. Promises of kind *action* made in the case meanwhile are the step's (003-33). */
  endSupervisor: command(
    z.strictObject({
      caseId: CaseId,
      stepId: StepId,
      apologised: z.boolean(),
      explained: z.string().max(500),
      /** Who resolved it; null leaves who was asked. */
      personId: PersonId.nullable(),
    }),
    nothing,
  ),
} as const;

export const fourthMethods = {
  /** 003-28: a letter to the top, with or without a call. The reply-by time becomes a promise of kind *action*. */
  recordFourth: command(
    z.strictObject({
      customerId: CustomerId,
      callId: CallId.nullable(),
      customer: CustomersStep.shape.customer,
      channel: CustomersStep.shape.channel,
      recipient: CustomersStep.shape.recipient,
      receivedOn: CalendarDay,
      replyBy: z.strictObject({ when: SpokenTime, passedWarnings: z.array(PassedWarning).max(11) }),
    }),
    StepId,
  ),
  /** 003-30. */
  closeFourth: command(
    z.strictObject({
      caseId: CaseId,
      stepId: StepId,
      beyond: z.string().max(500),
      outcome: z.enum(['stayed', 'lost']),
    }),
    nothing,
  ),
  /** Recorded by mistake: the step and its promise go, and it counts no more. */
  withdrawFourth: command(z.strictObject({ caseId: CaseId, stepId: StepId }), nothing),
  /** 003-01: a new version of the process page; the older ones stay. */
  saveProcess: command(z.strictObject({ text: z.string().max(8000) }), nothing),
} as const;

// What can be asked and done about cases: who owns one, how it rises to an expert, and how it ends. Each takes the name
// of its case, so that it works beside a call and without one.

import { z } from 'zod';
import { Case, CaseClosing, Tried } from '../case/record.ts';
import { CaseRow } from '../case/rows.ts';
import { ExpertStep } from '../case/steps.ts';
import { Customer } from '../customer/record.ts';
import { CallId, CaseId, CustomerId, PersonId, StepId } from '../ids.ts';
import { PromiseCause, PromiseRecord } from '../promise/record.ts';
import { command, nothing, numberText, promised, query, shortText } from './method-kinds.ts';

const forCase = z.strictObject({ caseId: CaseId });
const forStep = z.strictObject({ caseId: CaseId, stepId: StepId });

export const caseMethods = {
  /** Every open case (002-06). */
  openCases: query(z.strictObject({}), z.array(CaseRow)),
  /** A case at hand with its promises, ended ones too, the latest due first; null when it is not known. */
  caseDetails: query(
    forCase,
    z.strictObject({ case: Case, customer: Customer.nullable(), promises: z.array(PromiseRecord) }).nullable(),
  ),

  /** 003-06: one thing that was tried. */
  tried: command(z.strictObject({ caseId: CaseId, text: Tried.shape.text }), nothing),
  /** Asked of a colleague who has not accepted: it stays with its owner (002-07). */
  offerCase: command(z.strictObject({ caseId: CaseId, to: z.string().trim().min(1).max(60) }), nothing),
  /** The colleague said yes, with the case's open promises; `note` says how. */
  acceptCase: command(z.strictObject({ caseId: CaseId, note: shortText }), nothing),
  /** A colleague gave it back, and you took it. */
  takeCase: command(z.strictObject({ caseId: CaseId, note: shortText }), nothing),
  /** 002-09: the customer confirms that it is fixed, or a reason says why it ends. */
  closeCase: command(
    z.strictObject({
      caseId: CaseId,
      confirmed: CaseClosing.shape.confirmed.exclude(['onCall']),
      reason: shortText.nullable(),
      needMet: CaseClosing.shape.needMet,
      staying: CaseClosing.shape.staying,
    }),
    nothing,
  ),
  reopenCase: command(z.strictObject({ caseId: CaseId, customerId: CustomerId }), nothing),

  /** Level 2. The estimate becomes the agent's promise to the customer (003-16): both or neither. */
  startExpert: command(
    z.strictObject({
      caseId: CaseId,
      callId: CallId.nullable(),
      personId: PersonId.nullable(),
      name: z.string().trim().min(1).max(60),
      topic: z.string().max(120),
      missing: shortText,
      how: ExpertStep.shape.how,
      coldReason: z.string().max(200).nullable(),
      told: z.boolean(),
      cause: PromiseCause,
      /** 003-06: the two ways past an empty list of what was tried. */
      exit: z.enum(['customerAsked', 'safety']).nullable(),
      number: numberText,
      ...promised,
    }),
    StepId,
  ),
  /** 003-15: the customer was told that an expert will handle it. */
  tickTold: command(forStep, nothing),
  /** The expert came to the line, or left it. */
  joinExpert: command(forStep, nothing),
  leaveExpert: command(forStep, nothing),
  /** What the expert found. Its minutes count for how fast they answer (003-14). */
  recordAnswer: command(
    z.strictObject({ caseId: CaseId, stepId: StepId, answer: ExpertStep.shape.answer.trim().min(1) }),
    nothing,
  ),
  /** 003-17: the customer has the answer; the promise of it is kept, also by voicemail or e-mail. */
  tellAnswer: command(
    z.strictObject({
      caseId: CaseId,
      stepId: StepId,
      by: ExpertStep.shape.toldBy.unwrap(),
      callId: CallId.nullable(),
    }),
    nothing,
  ),
  /** 003-18: with what the customer says of it. */
  endExpert: command(
    z.strictObject({
      caseId: CaseId,
      stepId: StepId,
      result: ExpertStep.shape.result.unwrap(),
      verdict: ExpertStep.shape.verdict,
    }),
    nothing,
  ),
} as const;

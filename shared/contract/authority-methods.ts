// Methods about what the agent may decide: exceptions, the rules of the house, and the report on what it came to.

import { z } from 'zod';
import { ExceptionUse, Policy } from '../authority/grants.ts';
import { MOST_REPORT_DAYS, Report } from '../figures/report.ts';
import { CallId, ExceptionId, PolicyId } from '../ids.ts';
import { CalendarDay, daysBetween } from '../time.ts';
import { command, nothing, query, shortText } from './method-kinds.ts';

export const authorityMethods = {
  /** Every exception that was wished for and written down, newest first, at most a thousand (000-09, 000-23). */
  exceptionsLedger: query(z.strictObject({}), z.array(ExceptionUse).max(1000)),
  /** Figures of these days, both included; at most a quarter (000-03, 000-11, 000-19, 003-08). */
  report: query(
    z
      .strictObject({ from: CalendarDay, to: CalendarDay })
      .refine(({ from, to }) => from <= to && daysBetween(from, to) < MOST_REPORT_DAYS, 'too many days'),
    Report,
  ),
  /** 000-21: the rules of the house, whole. */
  savePolicies: command(z.strictObject({ policies: z.array(Policy).max(100) }), nothing),
  /** A declined wish is written down too, so that like cases can be compared (000-23); it uses no allowance. */
  useException: command(
    z.strictObject({
      callId: CallId,
      reason: shortText,
      result: ExceptionUse.shape.result,
      policyId: PolicyId.nullable(),
    }),
    ExceptionId,
  ),
} as const;

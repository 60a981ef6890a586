// How a call is spoken: its pace, and the steps of a new rep.

import { z } from 'zod';
import { Call } from '../call/record.ts';
import { CallId } from '../ids.ts';
import { REP_STEPS, type RepStepKey } from '../rep/steps.ts';
import { command, nothing } from './method-kinds.ts';

const keys = REP_STEPS.map(({ key }) => key) as [RepStepKey, ...RepStepKey[]];

export const mannerMethods = {
  /** 001-04: in a hurry, normal, or wants to talk. */
  setPace: command(z.strictObject({ callId: CallId, pace: Call.shape.pace }), nothing),
  /** 001-06. */
  tickRepStep: command(z.strictObject({ callId: CallId, step: z.enum(keys), isTicked: z.boolean() }), nothing),
};

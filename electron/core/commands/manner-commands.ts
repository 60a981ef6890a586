// How a call is spoken: the customer's pace (001-04), and the steps a new rep has gone through (001-06).

import { callIn, UNFINISHED } from './call-steps.ts';
import { type Decide, decided } from './decision.ts';
import { entry } from './entries.ts';

/** The Say lines follow it. Refused: noSuchCall, callFinished. */
export const setPace: Decide<'setPace'> = (view, { callId, pace }) => {
  const call = callIn(view, callId, UNFINISHED, 'callFinished');
  if (call.kind === 'refused') return call;
  return decided(null, [entry('call', { ...call.value, pace })]);
};

/** Ticked, or no longer; ticking twice is ticking once. Refused: noSuchCall, callFinished. */
export const tickRepStep: Decide<'tickRepStep'> = (view, { callId, step, isTicked }) => {
  const call = callIn(view, callId, UNFINISHED, 'callFinished');
  if (call.kind === 'refused') return call;
  const others = call.value.repSteps.filter((one) => one !== step);
  return decided(null, [entry('call', { ...call.value, repSteps: isTicked ? [...others, step] : others })]);
};

// Whose case it is (002-07). Answering makes it yours; only a colleague who accepts it changes that, and each time a
// line says so. An expert, a supervisor or a transfer leaves it where it was; being passed on is counted (002-08).

import type { Instant } from '../time.ts';
import type { Case, Owner, Pass } from './record.ts';
import { withLine } from './with-step.ts';

const MOST_PASSES = 100;

/** From this many on the count of passes is a warning (002-08, 002-11). */
export const PASSES_WARNED = 2;

/** Asked of somebody who has not said yes: nothing changes hands. Asking the same person again changes nothing. */
export function offeredTo(one: Case, to: string, at: Instant): Case {
  if (one.handOverOffer?.to === to) return one;
  return { ...withLine(one, at, 'handOverOffered', to), handOverOffer: { to, at } };
}

/** The colleague said yes; `how` is how they said it. The customer has been passed on once more. */
export function acceptedBy(one: Case, to: string, how: string, at: Instant): Case {
  const passed = withPass(one, { at, to, how: 'handOver', why: how });
  return owned(passed, { name: to, since: at }, `${to}: ${how}`, at);
}

/** It came back to the agent, who took it. */
export function takenBack(one: Case, how: string, at: Instant): Case {
  return owned(one, 'you', `you: ${how}`, at);
}

/** The customer was put through to somebody else; the owner stays. */
export function passedOn(one: Case, pass: Pass): Case {
  return withLine(withPass(one, pass), pass.at, 'passed', pass.why === '' ? pass.to : `${pass.to}: ${pass.why}`);
}

function withPass(one: Case, pass: Pass): Case {
  const kept: Pass = { ...pass, to: pass.to.slice(0, 60), why: pass.why.slice(0, 200) };
  return { ...one, passes: [...one.passes, kept].slice(-MOST_PASSES) };
}

function owned(one: Case, owner: Owner, note: string, at: Instant): Case {
  return { ...withLine(one, at, 'handedOver', note), owner, handOverOffer: null };
}

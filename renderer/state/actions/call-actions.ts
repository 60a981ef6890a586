// Acts on the call: ring, answer, hold, end.

import { runningHold } from '../../../shared/call/on-the-line.ts';
import { focusNotes } from '../focus-notes.ts';
import { chooseWrapUp } from '../wrap-up.ts';
import { type Acting, callNow } from './acting.ts';
import { inTurn, untilSeen } from './in-turn.ts';

export function callActions(acting: Acting) {
  const { store, run, show } = acting;

  async function ringOrAnswer(): Promise<void> {
    const open = callNow(acting);
    const answer =
      open?.phase === 'ringing'
        ? await run('answerCall', { callId: open.id })
        : await run('ringCall', { number: null });
    if (answer !== null) await untilSeen(store, () => callNow(acting) !== open);
  }

  /** F2: it rings, then it is answered; in wrap-up the next call starts and this one waits under *To finish*. */
  async function call(): Promise<void> {
    show({ screen: 'desk', isBoundary: false });
    await inTurn(store, ringOrAnswer);
    // A bar that was opened while the host answered keeps the focus.
    if (store.getState().view.bar === null) focusNotes();
  }

  /** F4: asks for a hold, or takes them back. */
  async function hold(): Promise<void> {
    const open = callNow(acting);
    if (open === null || open.phase !== 'live') return;
    const isHeld = runningHold(open) !== undefined;
    if (isHeld) await run('resumeHold', { callId: open.id });
    else show({ screen: 'desk', bar: { kind: 'hold' } });
  }

  /** Ends the call; in wrap-up, goes to its first question. Between calls it opens the first one to finish. */
  async function wrapUp(): Promise<void> {
    const open = callNow(acting);
    const toFinish = store.getState().desk?.toFinish[0];
    if (open?.phase === 'live') {
      show({ screen: 'desk', bar: null });
      await run('endCall', { callId: open.id });
    } else if (open === null && toFinish !== undefined) await run('resumeWrapUp', { callId: toFinish.callId });
    document.querySelector<HTMLElement>('[data-region="bar"] section')?.focus();
  }

  async function resolveNow(): Promise<void> {
    const open = callNow(acting);
    if (open === null) return;
    chooseWrapUp(store, open.id, { disposition: 'resolved' });
    await wrapUp();
  }

  /** 003-34: they do not wish to be called; while nobody is known, the bar asks for the number first. */
  async function noCalls(): Promise<void> {
    const customer = store.getState().desk?.call?.customer ?? null;
    if (customer === null) return show({ screen: 'desk', bar: { kind: 'limits' } });
    const { id: customerId, notBefore } = customer;
    await run('setCustomerLimits', { customerId, notBefore, doNotCall: true });
  }

  return { call, hold, wrapUp, resolveNow, noCalls };
}

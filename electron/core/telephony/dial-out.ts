// A number goes to the phone, in the way of the setup. That a program took it means nothing for a promise: what becomes
// of the call is told by the phone or by the agent.

import type { Params } from '../../../shared/contract/methods.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { dialString } from '../../../shared/phone/parse.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { callIn } from '../commands/call-steps.ts';
import { readNumber } from '../commands/caller-steps.ts';
import { refuse } from '../commands/decision.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Dialler, Phones } from '../ports.ts';
import type { Dialling } from './dialling.ts';

/**
 * Refused: numberMissing, numberImpossible, cannotDial; and for a call, noSuchCall, callFinished, or callUnderWay once
 * it was answered.
 */
export type DialOut = (params: Params<'dial'>) => Promise<Outcome<null, Refusal>>;

export interface DialOutParts {
  readonly view: LedgerReader;
  readonly dialler: Dialler;
  readonly phones: Pick<Phones, 'dial'>;
  readonly dialling: Pick<Dialling, 'begin' | 'takeBack'>;
}

export function createDialOut({ view, dialler, phones, dialling }: DialOutParts): DialOut {
  function handOver(number: string): Promise<Outcome<null, string>> {
    const { dialWay } = view.settings.phone;
    return dialWay.kind === 'baresip' ? phones.dial(number) : dialler.dial(number, dialWay);
  }

  return async ({ number: text, callId = null }) => {
    const number = readNumber(text, view.settings.profile?.country ?? '');
    if (number === null) return refuse('numberMissing');
    const dialable = dialString(number);
    if (dialable === null) return refuse('numberImpossible', { number: number.raw });
    const call = callId === null ? null : callIn(view, callId, ['ringing'], 'callUnderWay');
    if (call?.kind === 'refused') return call;
    // First, because a phone may tell of the call before the order is answered.
    dialling.begin(callId, dialable);
    const dialled = await handOver(dialable).catch((thrown: unknown) => {
      dialling.takeBack();
      throw thrown;
    });
    if (dialled.kind === 'done') return dialled;
    dialling.takeBack();
    return refuse('cannotDial', { problem: dialled.reason });
  };
}

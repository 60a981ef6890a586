// What the agent does with calls of the phone that are not on the desk.

import type { CallId } from '../../../shared/ids.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { type Advanced, endedByAgent } from '../../../shared/telephony/phone-calls.ts';
import { isOpen } from '../../../shared/telephony/told-call.ts';
import { callUnderWay } from '../commands/call-steps.ts';
import { refuse } from '../commands/decision.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Clock } from '../ports.ts';
import type { PhoneActs } from './phone-acts.ts';
import type { PhoneBoard } from './phone-board.ts';

export interface PhoneByHand {
  /** Puts a call on the desk. Refused: noSuchPhoneCall, callUnderWay. */
  take(key: string): Promise<Outcome<CallId, Refusal>>;
  /** The agent says that a call is over whose end nobody told. Refused: noSuchPhoneCall. */
  end(key: string): Promise<Outcome<null, Refusal>>;
  /** Nobody will write it up. Refused: noSuchPhoneCall, phoneCallGoesOn. */
  letGo(key: string): Outcome<null, Refusal>;
}

export interface ByHandParts {
  readonly view: LedgerReader;
  readonly board: PhoneBoard;
  readonly acts: Pick<PhoneActs, 'bring'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Takes over what the agent said; answers when the desk has it. */
  take(advanced: Advanced): Promise<unknown>;
  tell(): void;
}

export function phoneByHand({ view, board, acts, clock, take, tell }: ByHandParts): PhoneByHand {
  const besideDesk = (key: string) => (board.callOf(key) === undefined ? board.find(key) : undefined);
  return {
    async take(key) {
      if (besideDesk(key) === undefined) return refuse('noSuchPhoneCall');
      if (callUnderWay(view) !== undefined) return refuse('callUnderWay');
      const callId = await acts.bring(key);
      return callId === null ? refuse('callUnderWay') : done(callId);
    },
    async end(key) {
      const told = besideDesk(key);
      if (told === undefined || !board.state.calls.includes(told)) return refuse('noSuchPhoneCall');
      await take(endedByAgent(board.state, key, clock.now()));
      return done(null);
    },
    letGo(key) {
      const told = besideDesk(key);
      if (told === undefined) return refuse('noSuchPhoneCall');
      if (isOpen(told)) return refuse('phoneCallGoesOn');
      board.forget(key);
      tell();
      return done(null);
    },
  };
}

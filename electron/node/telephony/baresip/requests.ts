// Questions to baresip that wait for their answers, matched by token. baresip says nothing at all to what it does not
// understand, so each waits only so long.

import { type BaresipAnswer, baresipRequest } from '../../../../shared/telephony/baresip-frame.ts';
import type { Timers } from '../../../core/ports.ts';

/** `silent`: no answer in time, or the connection closed first. */
export type Answered =
  | { readonly kind: 'ok' | 'refused'; readonly data: string }
  | { readonly kind: 'silent'; readonly data: '' };

export interface Requests {
  /** `answered` is called exactly once. */
  ask(command: 'listcalls' | 'dial', params: string | undefined, answered: (answer: Answered) => void): void;
  /** Nothing for an answer that nobody waits for any more. */
  answer(answer: BaresipAnswer): void;
  /** The connection is gone: nobody waits longer, and nothing is sent. */
  end(): void;
}

/** baresip answers within a millisecond, or never. */
export const ANSWER_MS = 3000;
const SILENT: Answered = { kind: 'silent', data: '' };

export function createRequests(send: (text: string) => void, timers: Timers): Requests {
  const waiting = new Map<string, (answer: Answered) => void>();
  let count = 0;
  let isOver = false;
  return {
    ask(command, params, answered) {
      if (isOver) return answered(SILENT);
      count += 1;
      const token = `companion-${count}`;
      const settle = (answer: Answered): void => {
        waiting.delete(token);
        stopWaiting();
        answered(answer);
      };
      const stopWaiting = timers.after(ANSWER_MS, () => settle(SILENT));
      waiting.set(token, settle);
      send(baresipRequest(command, token, params));
    },
    answer: ({ token, ok, data }) => waiting.get(token ?? '')?.({ kind: ok ? 'ok' : 'refused', data }),
    end() {
      isOver = true;
      for (const settle of [...waiting.values()]) settle(SILENT);
    },
  };
}

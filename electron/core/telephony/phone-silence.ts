// A call nobody tells the end of is not believed to go on for more than four hours.

import { type Advanced, lapsed, LONGEST_SILENCE_MS } from '../../../shared/telephony/phone-calls.ts';
import { isOpen } from '../../../shared/telephony/told-call.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import type { Clock, Stop, Timers } from '../ports.ts';
import type { PhoneBoard } from './phone-board.ts';

export interface PhoneSilence {
  /** Something was told: waits for the call that is silent longest. */
  watch(): void;
  readonly stop: Stop;
}

export interface SilenceParts {
  readonly board: Pick<PhoneBoard, 'state'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
  take(advanced: Advanced): unknown;
}

export function createPhoneSilence({ board, clock, timers, take }: SilenceParts): PhoneSilence {
  let stopWaiting: Stop | null = null;

  function stop(): void {
    stopWaiting?.();
    stopWaiting = null;
  }

  return {
    stop,
    watch() {
      stop();
      const seen = board.state.calls.filter(isOpen).map(({ seenAt }) => seenAt);
      if (seen.length === 0) return;
      const left = Math.min(...seen) + LONGEST_SILENCE_MS - clock.now();
      stopWaiting = timers.after(Math.max(SECOND_MS, left), () => {
        stopWaiting = null;
        take(lapsed(board.state, clock.now()));
      });
    },
  };
}

// The test of the real phone: what came in since the press, and how long it goes on waiting.

import type { PhoneLogLine } from '../../shared/telephony/desk-phone.ts';
import { type Instant, SECOND_MS } from '../../shared/time.ts';

export const RING_STEPS = ['ring', 'answer', 'end'] as const;
export type RingStep = (typeof RING_STEPS)[number];

export interface RingTest {
  /** The page's own running clock, in ms. */
  readonly startedAt: number;
  readonly heard: readonly { readonly step: RingStep; readonly at: Instant }[];
  /** Something came in that is none of the three. */
  readonly hasOther: boolean;
}

const WAITS_SECONDS = 60;

/** `nowMs` on the page's own running clock. */
export function secondsLeftOf({ startedAt }: RingTest, nowMs: number): number {
  return Math.max(0, WAITS_SECONDS - Math.floor((nowMs - startedAt) / SECOND_MS));
}

/** `fresh` newest first, as in the log. */
export function heardIn(test: RingTest, fresh: readonly PhoneLogLine[]): RingTest {
  return [...fresh].reverse().reduce((so, line) => {
    const step = RING_STEPS.find((one) => one === line.event);
    if (step === undefined || (line.outcome !== 'taken' && line.outcome !== 'known')) return { ...so, hasOther: true };
    if (so.heard.some((one) => one.step === step)) return so;
    return { ...so, heard: [...so.heard, { step, at: line.at }] };
  }, test);
}

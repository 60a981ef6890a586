// How long a hold has lasted, as what the agent should do about it (002-04): look in, look in now, take them back. A
// table, so another step is another row; the words are in copy under `holdWatch.<step>`.

import { type Instant, SECOND_MS } from '../time.ts';
import { runningHold } from './on-the-line.ts';
import type { Call } from './record.ts';

export type HoldStep = 'calm' | 'checkBack' | 'long' | 'tooLong';

interface HoldRung {
  readonly step: HoldStep;
  /** From this many seconds of the hold on. */
  readonly fromSeconds: number;
  /** Each state has a shape and a colour beside its words (c.1 #6). */
  readonly shape: 'hold' | 'due' | 'late';
}

/** From the shortest to the longest. */
export const HOLD_RUNGS: readonly HoldRung[] = [
  { step: 'calm', fromSeconds: 0, shape: 'hold' },
  { step: 'checkBack', fromSeconds: 45, shape: 'hold' },
  { step: 'long', fromSeconds: 90, shape: 'due' },
  { step: 'tooLong', fromSeconds: 120, shape: 'late' },
];

/** Where the running hold of a call stands; null while nobody is on hold. */
export function holdWatch(call: Pick<Call, 'holds'>, now: Instant): HoldRung | null {
  const startedAt = runningHold(call)?.startedAt;
  if (startedAt == null) return null;
  const seconds = (now - startedAt) / SECOND_MS;
  const passed = HOLD_RUNGS.filter(({ fromSeconds }) => seconds >= fromSeconds);
  return passed.at(-1) ?? HOLD_RUNGS[0] ?? null;
}

/** 001-07: before this much of a call, a new rep is asked whether one more question would do. */
const EARLY_MS = 60 * SECOND_MS;

/** What to think of before a hold is asked for; it never blocks. */
export type HoldWarning = 'second' | 'early';

export function holdWarnings(
  call: Pick<Call, 'holds' | 'answeredAt'>,
  { isNewRep, now }: { readonly isNewRep: boolean; readonly now: Instant },
): readonly HoldWarning[] {
  const isSecond = call.holds.some(({ startedAt }) => startedAt !== null);
  const isEarly = isNewRep && !isSecond && call.answeredAt !== null && now - call.answeredAt < EARLY_MS;
  return [...(isSecond ? (['second'] as const) : []), ...(isEarly ? (['early'] as const) : [])];
}

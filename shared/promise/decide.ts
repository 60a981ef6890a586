// The panel that asks for a decision: call, new time, hand over, or end as missed. It stands from half an hour after a
// promise became late until the agent decides; nothing but that takes it away.

import { type Instant, MINUTE_MS, plus } from '../time.ts';
import { type Ladder, wasShown } from './ladder-state.ts';
import { phaseOf } from './phase.ts';
import { type LiveCall, quietnessOf } from './quietness.ts';
import type { PromiseRecord } from './record.ts';
import { ladderWindow } from './try-window.ts';

const DECIDE_AFTER_MS = 30 * MINUTE_MS;

interface Asking {
  readonly now: Instant;
  readonly call: LiveCall | null;
  readonly shiftStarts: readonly Instant[];
}

/** Whether rung 7 is to be recorded now: once half an hour after *late*, and once at the start of each shift since. */
export function decisionAsked(ladder: Ladder, { now, call, shiftStarts }: Asking): boolean {
  const { record } = ladder;
  if (phaseOf(record, now).phase !== 'overdue' || quietnessOf({ call, now }) === 'onCall') return false;
  const asked = record.rungLog.filter((entry) => entry.rung === 'decide' && wasShown(entry)).at(-1);
  const come = decisionMoments(ladder, shiftStarts).filter((moment) => moment <= now);
  return come.some((moment) => asked === undefined || asked.at < moment);
}

/** Whether the panel shows this promise at `now`: it is late, and its half hour or a start of shift has passed. */
export function needsDecision(record: PromiseRecord, now: Instant, shiftStarts: readonly Instant[]): boolean {
  if (record.status !== 'open' || phaseOf(record, now).phase !== 'overdue') return false;
  return momentsAfter(ladderWindow(record).due, shiftStarts).some((moment) => moment <= now);
}

export function decisionMoments({ window }: Ladder, shiftStarts: readonly Instant[]): readonly Instant[] {
  return momentsAfter(window.due, shiftStarts);
}

function momentsAfter(due: Instant, shiftStarts: readonly Instant[]): readonly Instant[] {
  return [plus(due, DECIDE_AFTER_MS), ...shiftStarts.filter((start) => start > due)];
}

// What is left for later costs minutes again (002-05): shown beside each outcome that leaves something, never beside the
// one that solves it now.

import type { Disposition } from '../call/record.ts';
import { type OptionMinutes, type OptionNumber, STARTER_MINUTES, totalMinutes } from './minutes.ts';

/** The option that each outcome is the price of. */
const LEFT_BY: Partial<Record<Disposition, OptionNumber>> = { promised: 3, escalated: 2 };

/** Minutes of everybody together, the agent's own medians where they are known; null for an outcome that leaves nothing. */
export function followUpMinutes(
  outcome: Disposition,
  medians: Readonly<Record<OptionNumber, OptionMinutes | null>>,
): number | null {
  const option = LEFT_BY[outcome];
  return option === undefined ? null : totalMinutes(medians[option] ?? STARTER_MINUTES[option]);
}

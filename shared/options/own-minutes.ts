// What the options really take this agent (000-18): own medians in place of our assumption, once ten uses are known.

import { z } from 'zod';
import type { Call } from '../call/record.ts';
import { medianOf } from '../figures/call-minutes.ts';
import { type OptionMinutes, realMinutes, STARTER_MINUTES, tenths } from './minutes.ts';

const minutes = z.strictObject({ you: z.number().min(0), them: z.number().min(0), supervisor: z.number().min(0) });

/** By the number of the option; null until enough uses are known. */
export const OptionMedians = z.strictObject({
  1: minutes.nullable(),
  2: minutes.nullable(),
  3: minutes.nullable(),
});
export type OptionMedians = z.infer<typeof OptionMedians>;

/** So many uses before the assumption goes. */
export const FEWEST_USES = 10;

/** Before ten uses nothing is known. */
export const NO_MEDIANS: OptionMedians = { 1: null, 2: null, 3: null };

/** `calls` with their options, and `callBacks`: the calls that kept an option 3. */
export function optionMedians(calls: readonly Call[], callBacks: readonly Call[]): OptionMedians {
  return { 1: asked(1, calls), 2: asked(2, calls), 3: calledBack(callBacks) };
}

/**
 * Customer and agent wait for the whole of it, the supervisor is with them while the customer holds. What comes after a
 * customer was put through nobody here times: there the assumption stays.
 */
function asked(option: 1 | 2, calls: readonly Call[]): OptionMinutes | null {
  const uses = calls.flatMap(realMinutes).filter((use) => use.option === option);
  if (uses.length < FEWEST_USES) return null;
  const you = whole(uses.map((use) => use.minutes));
  if (option === 1) return { you, them: you, supervisor: whole(uses.map((use) => use.held || use.minutes)) };
  const after = STARTER_MINUTES[2].them - STARTER_MINUTES[2].you;
  return { you, them: you + after, supervisor: STARTER_MINUTES[2].supervisor };
}

/** The supervisor is asked between the two calls, where no timer runs: the assumption stays. */
function calledBack(callBacks: readonly Call[]): OptionMinutes | null {
  const uses = callBacks.flatMap(({ ringingAt, answeredAt, endedAt }) =>
    answeredAt === null || endedAt === null ? [] : [{ from: ringingAt ?? answeredAt, answeredAt, endedAt }],
  );
  if (uses.length < FEWEST_USES) return null;
  return {
    you: whole(uses.map(({ from, endedAt }) => tenths(endedAt - from))),
    them: whole(uses.map(({ answeredAt, endedAt }) => tenths(endedAt - answeredAt))),
    supervisor: STARTER_MINUTES[3].supervisor,
  };
}

/** Their median as it is said: whole minutes, at least one. `numbers` must not be empty. */
function whole(numbers: readonly number[]): number {
  return Math.max(1, Math.round(medianOf([...numbers].sort((a, b) => a - b))));
}

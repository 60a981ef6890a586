// How calls ended, and which slow ways they took (000-11). Endings sum to the calls handled; tags do not change that.

import { type Call, Disposition } from '../call/record.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { isHandled } from './one-and-done.ts';

export interface Endings {
  readonly handled: number;
  readonly by: Readonly<Record<Disposition, number>>;
  /** `by.resolved` in two parts: alone, and after asking a supervisor. */
  readonly resolvedAlone: number;
  readonly resolvedAfterAsking: number;
}

/** The slow ways of 000-11; a call may carry several or none. */
export type SlowWay = 'heldForPermission' | 'transferred' | 'promised' | 'refused';

export function endingsOf(calls: readonly Call[]): Endings {
  const handled = calls.filter(isHandled);
  const by = Object.fromEntries(
    Disposition.options.map((ending) => [ending, handled.filter((call) => call.wrapUp?.disposition === ending).length]),
  ) as Record<Disposition, number>;
  const resolved = handled.filter((call) => call.wrapUp?.disposition === 'resolved');
  const resolvedAfterAsking = resolved.filter((call) => call.options.some(({ option }) => option !== 3)).length;
  return { handled: handled.length, by, resolvedAlone: by.resolved - resolvedAfterAsking, resolvedAfterAsking };
}

/** The tags of one call. `promises`: any list that holds those made in it. */
export function slowWaysOf(call: Call, promises: readonly PromiseRecord[]): SlowWay[] {
  const tests: readonly (readonly [SlowWay, boolean])[] = [
    ['heldForPermission', call.options.some(({ option }) => option === 1)],
    ['transferred', call.options.some(({ option }) => option === 2)],
    ['promised', promises.some(({ callId }) => callId === call.id)],
    ['refused', call.wrapUp?.disposition === 'refused'],
  ];
  return tests.flatMap(([way, isTaken]) => (isTaken ? [way] : []));
}

// Promises that the month of their call does not tell of: those that ended in another month, and all that were saved
// since.

import type { CallId } from '../../ids.ts';
import type { PromiseInBrief } from '../ledger-view.ts';
import type { EndedPromise } from './segment.ts';

export interface LatePromises {
  of(call: CallId): Iterable<PromiseInBrief>;
  /** What was saved since: whatever a month says of it counts no longer. */
  put(promise: EndedPromise): void;
  /** What a month says, unless something came after. */
  hear(promise: EndedPromise): boolean;
  /** Answers the calls it was made in, as far as they are known here. */
  drop(id: string): readonly CallId[];
  /** Whether what a month says of a promise still counts. */
  isStanding(id: string): boolean;
  /** Promises that are no more, whose call nobody tells. */
  dropped(): Iterable<string>;
}

export function createLatePromises(): LatePromises {
  const byCall = new Map<CallId, Map<string, PromiseInBrief>>();
  const outdated = new Set<string>();
  const dropped = new Set<string>();

  function keep({ callId, ...promise }: EndedPromise): void {
    const known = byCall.get(callId) ?? new Map<string, PromiseInBrief>();
    byCall.set(callId, known.set(promise.id, promise));
  }

  return {
    of: (call) => byCall.get(call)?.values() ?? [],
    put(promise) {
      outdated.add(promise.id);
      dropped.delete(promise.id);
      keep(promise);
    },
    hear(promise) {
      if (outdated.has(promise.id)) return false;
      keep(promise);
      return true;
    },
    drop(id) {
      outdated.add(id);
      dropped.add(id);
      return [...byCall].flatMap(([call, known]) => (known.delete(id) ? [call] : []));
    },
    isStanding: (id) => !outdated.has(id),
    dropped: () => dropped,
  };
}

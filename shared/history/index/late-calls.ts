// Calls that were saved since the months were built. A change may bring one half of an old call, the call or its notes;
// the other half is then asked for.

import type { Call, Notes } from '../../call/record.ts';
import type { CallId } from '../../ids.ts';
import type { CalendarDay } from '../../time.ts';
import { callDocOf } from '../docs.ts';
import { noNotes } from '../ledger-view.ts';
import type { HistoryIndex } from './history-index.ts';

/** Half a call that the files have; `day` names the one. */
export interface MissingHalf {
  readonly callId: CallId;
  readonly day: CalendarDay;
}

/** Null: there is none any more. Undefined: only the files know. */
interface Halves {
  call?: Call | null;
  notes?: Notes | null;
}

export interface LateCalls {
  /** Counts from the next `settle` on. */
  know(id: CallId, halves: Halves): void;
  /** Tells the index what counts for the calls that changed. */
  settle(): void;
  missing(): readonly MissingHalf[];
  /** What the files have of a call; what was saved since counts more. */
  supply(id: CallId, halves: { readonly call: Call | null; readonly notes: Notes | null }): void;
  callOf(id: CallId): { readonly call: Call; readonly notes: Notes } | null;
  size(): number;
}

export function createLateCalls(index: Pick<HistoryIndex, 'putCall'>): LateCalls {
  const calls = new Map<CallId, Halves>();
  const missing = new Map<CallId, CalendarDay>();
  const changed = new Set<CallId>();

  function restate(id: CallId): void {
    const { call, notes } = calls.get(id) ?? {};
    missing.delete(id);
    if (call === undefined) {
      if (notes?.day != null) missing.set(id, notes.day);
      return;
    }
    if (call === null || call.phase !== 'finished' || call.day === null) {
      index.putCall(id, null);
      return;
    }
    if (notes === undefined) missing.set(id, call.day);
    index.putCall(id, callDocOf(call, notes ?? noNotes(call)));
  }

  return {
    know(id, halves) {
      calls.set(id, { ...calls.get(id), ...halves });
      changed.add(id);
    },
    settle() {
      changed.forEach(restate);
      changed.clear();
    },
    missing: () => [...missing].map(([callId, day]) => ({ callId, day })),
    supply(id, halves) {
      calls.set(id, { ...halves, ...calls.get(id) });
      restate(id);
    },
    callOf(id) {
      const { call, notes } = calls.get(id) ?? {};
      return call == null ? null : { call, notes: notes ?? noNotes(call) };
    },
    size: () => calls.size,
  };
}

// The months that are loaded, and what came after them: calls that are newer than their month says, and promises that
// ended in another month than their call's.

import type { CallId } from '../../ids.ts';
import type { CallDoc } from '../docs.ts';
import type { PromiseInBrief } from '../ledger-view.ts';
import type { Crowd } from './crowd.ts';
import { createLatePromises } from './late-promises.ts';
import {
  callNumbered,
  callOfPromise,
  countOf,
  type EndedPromise,
  endedIn,
  type Segment,
  STATUSES,
  strangersOf,
} from './segment.ts';

/** A loaded month. Codes of its tables lead to places in the crowd, plus one; 0 is nobody. */
export interface Month {
  readonly key: string;
  readonly segment: Segment;
  readonly newest: number;
  readonly customerPlaces: Uint32Array;
  readonly numberPlaces: Uint32Array;
  /** 1 for calls that count no longer: what came after has them. */
  readonly gone: Uint8Array;
  /** For each call a bit for every status that one of its promises has. */
  readonly statuses: Uint8Array;
}

export interface Months {
  /** Latest last call first. */
  all(): readonly Month[];
  add(key: string, segment: Segment): void;
  /** What counts for a call from now on, whatever a month says; null when there is none any more. */
  putCall(id: CallId, doc: CallDoc | null): void;
  /** Calls that are in no month, or differ from it. */
  calls(): ReadonlyMap<CallId, CallDoc | null>;
  putPromise(promise: EndedPromise): void;
  dropPromise(id: string): void;
  promisesOf(id: CallId): readonly PromiseInBrief[];
  /** The same of a call whose place is known. */
  promisesAt(key: string, call: number, id: CallId): readonly PromiseInBrief[];
}

export function createMonths(crowd: Crowd): Months {
  let months: readonly Month[] = [];
  const calls = new Map<CallId, CallDoc | null>();
  const late = createLatePromises();
  /** Calls with late promises that no month has had yet. */
  const unplaced = new Set<CallId>();

  function promisesIn(month: Month, call: number, id: CallId): readonly PromiseInBrief[] {
    return [...endedIn(month.segment, call).filter((ended) => late.isStanding(ended.id)), ...late.of(id)];
  }

  function restate(month: Month, call: number, id: CallId): void {
    unplaced.delete(id);
    month.statuses[call] = promisesIn(month, call, id).reduce((bits, { status }) => bits | bitOf(status), 0);
  }

  function restateWherever(id: CallId): void {
    unplaced.add(id);
    for (const { month, call } of placesOf(months, id)) restate(month, call, id);
  }

  function add(key: string, segment: Segment): void {
    const month = monthOf(key, segment, crowd);
    months = [...months, month].sort((a, b) => b.newest - a.newest);
    for (const id of calls.keys()) for (const { call } of placesOf([month], id)) month.gone[call] = 1;
    for (const promise of strangersOf(segment)) if (late.hear(promise)) restateWherever(promise.callId);
    for (const id of unplaced) for (const { call } of placesOf([month], id)) restate(month, call, id);
    for (const id of late.dropped()) restateCallOf(month, id, restate);
  }

  return {
    all: () => months,
    add,
    putCall(id, doc) {
      calls.set(id, doc);
      if (doc?.customerId != null) crowd.customerPlace(doc.customerId);
      for (const { month, call } of placesOf(months, id)) month.gone[call] = 1;
    },
    calls: () => calls,
    putPromise(promise) {
      late.put(promise);
      restateWherever(promise.callId);
    },
    dropPromise(id) {
      for (const call of late.drop(id)) restateWherever(call);
      for (const month of months) restateCallOf(month, id, restate);
    },
    promisesOf(id) {
      const [place] = placesOf(months, id);
      return place === undefined ? [...late.of(id)] : promisesIn(place.month, place.call, id);
    },
    promisesAt(key, call, id) {
      const month = months.find((one) => one.key === key);
      return month === undefined ? [...late.of(id)] : promisesIn(month, call, id);
    },
  };
}

/** A call has one place at most. */
function placesOf(months: readonly Month[], id: CallId): readonly { month: Month; call: number }[] {
  for (const month of months) {
    const call = callNumbered(month.segment, id);
    if (call >= 0) return [{ month, call }];
  }
  return [];
}

export function bitOf(status: PromiseInBrief['status']): number {
  return 1 << STATUSES.indexOf(status);
}

function monthOf(key: string, segment: Segment, crowd: Crowd): Month {
  const count = countOf(segment);
  const statuses = new Uint8Array(count);
  const { call, status } = segment.promises;
  call.forEach((of, index) => {
    if (of < count) statuses[of] = (statuses[of] ?? 0) | (1 << ((status[index] ?? 1) - 1));
  });
  return {
    key,
    // Its tables are places now, and each customer and number is kept once for all months.
    segment: { ...segment, customers: [], numbers: [] },
    newest: segment.at[count - 1] ?? 0,
    customerPlaces: Uint32Array.from([0, ...segment.customers.map((id) => crowd.customerPlace(id) + 1)]),
    numberPlaces: Uint32Array.from([0, ...segment.numbers.map((spelled) => crowd.numberPlace(spelled) + 1)]),
    gone: new Uint8Array(count),
    statuses,
  };
}

function restateCallOf(
  month: Month,
  promiseId: string,
  restate: (month: Month, call: number, id: CallId) => void,
): void {
  const call = callOfPromise(month.segment, promiseId);
  if (call !== null) restate(month, call.number, call.id);
}

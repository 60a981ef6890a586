// The calls of one month, ready to be searched; never changed once built. Names are not in it, because they change: a
// call knows its customer, and the customers are searched by themselves.

import { Disposition } from '../../call/record.ts';
import type { CallId } from '../../ids.ts';
import { PromiseStatus } from '../../promise/record.ts';
import { byNewest, type CallDoc } from '../docs.ts';
import type { PromiseInBrief } from '../ledger-view.ts';
import { indexOfText, lowerBound, type TextList, textAt, textListOf } from './text-list.ts';
import { type WordIndex, wordIndexOf } from './word-index.ts';

/** Places of the persisted enums; a code is the place plus one, 0 means none. */
export const DISPOSITIONS = Disposition.options;
export const STATUSES = PromiseStatus.options;

/** An ended promise and the call it was made in. */
export interface EndedPromise extends PromiseInBrief {
  readonly callId: CallId;
}

/** Calls are numbered from the oldest on. A code of 0 means none; others are places in their table plus one. */
export interface Segment {
  readonly words: WordIndex;
  readonly ids: TextList;
  /** The numbers of the calls, sorted by id. */
  readonly idOrder: Uint32Array;
  readonly at: Float64Array;
  readonly days: readonly string[];
  readonly day: Uint32Array;
  readonly customers: readonly string[];
  readonly customer: Uint32Array;
  /** Telephone numbers of the calls themselves, as `spelledNumber` writes them. */
  readonly numbers: readonly string[];
  readonly number: Uint32Array;
  readonly people: readonly string[];
  /** Who was asked in which call: the call, the code of the person, the call … */
  readonly asked: Uint32Array;
  readonly disposition: Uint8Array;
  readonly level: Uint8Array;
  /** Promises that ended in this month. */
  readonly promises: EndedPromises;
}

export interface EndedPromises {
  readonly ids: TextList;
  readonly status: Uint8Array;
  readonly madeAt: Float64Array;
  /** The call it was made in; `ELSEWHERE` when that is of another month. Rising. */
  readonly call: Uint32Array;
  /** The calls that are elsewhere, one for each such promise. */
  readonly elsewhere: readonly string[];
}

export const ELSEWHERE = 0xffff_ffff;

export function segmentOf(calls: readonly CallDoc[], ended: readonly EndedPromise[]): Segment {
  const docs = [...calls].sort((a, b) => -byNewest(a, b));
  const ids = docs.map(({ id }) => id);
  const days = tableOf(docs.map(({ day }) => day));
  const customers = tableOf(docs.map(({ customerId }) => customerId));
  const numbers = tableOf(docs.map((doc) => doc.numbers[0] ?? null));
  const pairs = docs.flatMap(({ asked }, call) => asked.map((person) => ({ call, person })));
  const people = tableOf(pairs.map(({ person }) => person));
  return {
    words: wordIndexOf(docs),
    ids: textListOf(ids),
    idOrder: Uint32Array.from(ids.keys()).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)),
    at: Float64Array.from(docs, ({ at }) => at),
    days: days.table,
    day: days.codes,
    customers: customers.table,
    customer: customers.codes,
    numbers: numbers.table,
    number: numbers.codes,
    people: people.table,
    asked: Uint32Array.from(pairs.flatMap(({ call }, index) => [call, people.codes[index] ?? 0])),
    disposition: Uint8Array.from(docs, ({ disposition }) =>
      disposition === null ? 0 : DISPOSITIONS.indexOf(disposition) + 1,
    ),
    level: Uint8Array.from(docs, ({ level }) => level),
    promises: endedPromisesOf(ended, new Map(ids.map((id, call) => [id, call]))),
  };
}

export function countOf(segment: Segment): number {
  return segment.at.length;
}

/** The number of a call; -1 when it is not of this month. */
export function callNumbered(segment: Segment, id: string): number {
  const call = segment.idOrder[lowerBound(segment.ids, id, segment.idOrder)];
  return call !== undefined && textAt(segment.ids, call) === id ? call : -1;
}

/** The promises that were made in a call of this month and ended in it too. */
export function endedIn(segment: Segment, call: number): readonly PromiseInBrief[] {
  const { promises } = segment;
  const found: PromiseInBrief[] = [];
  for (let index = firstOf(promises.call, call); promises.call[index] === call; index += 1) {
    found.push(briefAt(promises, index));
  }
  return found;
}

/** The call of this month in which a promise was made that ended in it too; null for any other promise. */
export function callOfPromise(segment: Segment, promiseId: string): { number: number; id: CallId } | null {
  const { ids, call } = segment.promises;
  const number = call[indexOfText(ids, promiseId)];
  return number === undefined || number === ELSEWHERE ? null : { number, id: textAt(segment.ids, number) as CallId };
}

/** The promises that ended in this month and were made in a call of another. */
export function strangersOf({ promises }: Segment): readonly EndedPromise[] {
  const first = firstOf(promises.call, ELSEWHERE);
  return promises.elsewhere.map((callId, index) => ({
    ...briefAt(promises, first + index),
    callId: callId as CallId,
  }));
}

function briefAt({ ids, status, madeAt }: EndedPromises, index: number): PromiseInBrief {
  const code = (status[index] ?? 1) - 1;
  return { id: textAt(ids, index), status: STATUSES[code] ?? 'open', madeAt: madeAt[index] ?? 0 };
}

function endedPromisesOf(ended: readonly EndedPromise[], calls: ReadonlyMap<string, number>): EndedPromises {
  const placed = ended.map((one) => ({ ...one, call: calls.get(one.callId) ?? ELSEWHERE }));
  placed.sort((a, b) => a.call - b.call);
  return {
    ids: textListOf(placed.map(({ id }) => id)),
    status: Uint8Array.from(placed, ({ status }) => STATUSES.indexOf(status) + 1),
    madeAt: Float64Array.from(placed, ({ madeAt }) => madeAt),
    call: Uint32Array.from(placed, ({ call }) => call),
    elsewhere: placed.filter(({ call }) => call === ELSEWHERE).map(({ callId }) => callId),
  };
}

function firstOf(rising: Uint32Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each value once, and for every entry its place plus one; 0 for null. */
function tableOf(values: readonly (string | null)[]): { table: readonly string[]; codes: Uint32Array } {
  const places = new Map<string, number>();
  const codes = Uint32Array.from(values, (value) => {
    if (value === null) return 0;
    const place = places.get(value) ?? places.size + 1;
    places.set(value, place);
    return place;
  });
  return { table: [...places.keys()], codes };
}

// The search itself: month by month from the newest, a call is found when every term is said by the call or by whoever
// called. It stops early, because what is shown is newest first.

import type { CallId } from '../../ids.ts';
import { byNewest, type CallDoc, says } from '../docs.ts';
import type { HistoryQuery } from '../found.ts';
import { isWithin } from '../scan.ts';
import type { Term } from '../terms.ts';
import type { Crowd } from './crowd.ts';
import { bitOf, type Month, type Months } from './months.ts';
import { countOf, DISPOSITIONS, type Segment } from './segment.ts';
import { textAt } from './text-list.ts';
import { markRange, type WordRange, wordsFrom } from './word-index.ts';

/** A call that was found: in a month, or as a document of its own that came after. */
export interface Hit {
  readonly id: CallId;
  readonly at: number;
  readonly place: { readonly month: string; readonly call: number } | { readonly doc: CallDoc };
}

export interface Search {
  readonly hits: readonly Hit[];
  readonly n: number;
  readonly isExact: boolean;
}

/** Counting goes on so far where showing needs no more: a longer list is not counted out by anybody. */
export const COUNTED = 1_000;

/** A term, and all that it finds beside the texts of the months. */
interface Asked {
  readonly term: Term;
  readonly customers: Uint8Array | null;
  readonly numbers: Uint8Array | null;
}

export function searchCalls(months: Months, crowd: Crowd, query: HistoryQuery, terms: readonly Term[]): Search {
  const asked = terms.map((term): Asked => {
    return { term, customers: crowd.customersSaying(term), numbers: crowd.numbersSaying(term) };
  });
  const hits: Hit[] = [];
  let n = collectLater(months, crowd, query, asked, hits);
  for (const month of months.all()) {
    const floor = floorOf(hits, query.limit);
    const isFull = floor !== null && month.newest < floor;
    if (isFull && n >= COUNTED) return { hits: newest(hits, query.limit), n, isExact: false };
    n += collect(month, crowd, query, asked, isFull ? null : hits);
  }
  return { hits: newest(hits, query.limit), n, isExact: true };
}

/** When the last call that fits on the page began; null while there is room. */
function floorOf(hits: Hit[], limit: number): number | null {
  if (hits.length < limit) return null;
  hits.sort(byNewest);
  return hits[limit - 1]?.at ?? null;
}

function newest(hits: Hit[], limit: number): readonly Hit[] {
  return hits.sort(byNewest).slice(0, limit);
}

/** Adds the calls that are in no month. Answers how many fit. */
function collectLater(months: Months, crowd: Crowd, query: HistoryQuery, asked: readonly Asked[], hits: Hit[]): number {
  let n = 0;
  for (const doc of months.calls().values()) {
    if (doc === null || !isDocWithin(months, query, doc)) continue;
    const place = doc.customerId === null ? -1 : crowd.knownPlace(doc.customerId);
    if (!asked.every(({ term, customers }) => customers?.[place] === 1 || says(doc, term))) continue;
    n += 1;
    if (isBelow(query, doc.at, doc.id)) hits.push({ id: doc.id, at: doc.at, place: { doc } });
  }
  return n;
}

function isDocWithin(months: Months, query: HistoryQuery, doc: CallDoc): boolean {
  const promised = query.promiseStatus === null ? [] : months.promisesOf(doc.id).map(({ status }) => status);
  return isWithin(doc, query, promised);
}

/** Adds to `hits`, unless they are full, at most a page of one month's calls. Answers how many fit. */
function collect(month: Month, crowd: Crowd, query: HistoryQuery, asked: readonly Asked[], hits: Hit[] | null): number {
  const { segment, gone } = month;
  const passes = filterOf(month, crowd, query);
  const finders = passes === null ? null : findersOf(month, asked);
  if (passes === null || finders === null) return 0;
  let n = 0;
  let room = hits === null ? 0 : query.limit;
  for (let call = countOf(segment) - 1; call >= 0; call -= 1) {
    if (gone[call] === 1 || !finders.every((finds) => finds(call)) || !passes(call)) continue;
    n += 1;
    if (room === 0) continue;
    const at = segment.at[call] ?? 0;
    const id = textAt(segment.ids, call) as CallId;
    if (!isBelow(query, at, id)) continue;
    room -= 1;
    hits?.push({ id, at, place: { month: month.key, call } });
  }
  return n;
}

function isBelow({ after }: HistoryQuery, at: number, id: string): boolean {
  return after === null || byNewest({ at, id }, { at: after.at, id: after.callId }) > 0;
}

type Finds = (call: number) => boolean;

/** One question per term; null when a term finds nothing in this month. */
function findersOf(month: Month, asked: readonly Asked[]): readonly Finds[] | null {
  const finders: Finds[] = [];
  for (const one of asked) {
    const finds = finderOf(month, one);
    if (finds === null) return null;
    finders.push(finds);
  }
  return finders;
}

function finderOf(month: Month, { term, customers, numbers }: Asked): Finds | null {
  const said = saidIn(month.segment, term);
  const called = customers === null ? null : codesFound(month.customerPlaces, customers);
  const dialled = numbers === null ? null : codesFound(month.numberPlaces, numbers);
  const { customer, number } = month.segment;
  if (called === null && dialled === null) return said === null ? null : (call) => said[call] === 1;
  return (call) => said?.[call] === 1 || called?.[customer[call] ?? 0] === 1 || dialled?.[number[call] ?? 0] === 1;
}

/** For each code of a month's table whether its place was found; null when none was. */
function codesFound(places: Uint32Array, found: Uint8Array): Uint8Array | null {
  const codes = new Uint8Array(places.length);
  let isAny = false;
  for (let code = 1; code < places.length; code += 1) {
    if (found[(places[code] ?? 0) - 1] !== 1) continue;
    codes[code] = 1;
    isAny = true;
  }
  return isAny ? codes : null;
}

/** The calls whose own text says a term, as 1; null when there is none. */
function saidIn(segment: Segment, term: Term): Uint8Array | null {
  const joined = marksOf(segment, wordsFrom(segment.words, term.kind === 'word' ? term.word : term.joined));
  if (term.kind === 'word' || term.words.length < 2) return joined;
  const parts = term.words.map((word) => marksOf(segment, wordsFrom(segment.words, word)));
  const [first, ...others] = parts;
  if (first == null || others.includes(null)) return joined;
  return first.map((mark, call) =>
    joined?.[call] === 1 || (mark === 1 && others.every((other) => other?.[call] === 1)) ? 1 : 0,
  );
}

function marksOf(segment: Segment, range: WordRange): Uint8Array | null {
  if (range.from === range.to) return null;
  const marks = new Uint8Array(countOf(segment));
  markRange(segment.words, range, marks);
  return marks;
}

/** Whether a call passes the filters; null when no call of the month can. */
function filterOf({ segment, statuses, customerPlaces }: Month, crowd: Crowd, query: HistoryQuery): Finds | null {
  const tests: Finds[] = [];
  const { customerId, personId, day, disposition, promiseStatus, level } = query;
  if (customerId !== null) {
    const code = customerPlaces.indexOf(crowd.knownPlace(customerId) + 1, 1);
    if (code < 1) return null;
    tests.push((call) => segment.customer[call] === code);
  }
  if (day !== null) {
    const code = segment.days.indexOf(day) + 1;
    if (code === 0) return null;
    tests.push((call) => segment.day[call] === code);
  }
  if (personId !== null) {
    const asked = callsAsking(segment, personId);
    if (asked.size === 0) return null;
    tests.push((call) => asked.has(call));
  }
  if (disposition !== null) {
    const code = DISPOSITIONS.indexOf(disposition) + 1;
    tests.push((call) => segment.disposition[call] === code);
  }
  if (promiseStatus !== null) {
    const bit = bitOf(promiseStatus);
    tests.push((call) => ((statuses[call] ?? 0) & bit) !== 0);
  }
  if (level !== null) tests.push((call) => segment.level[call] === level);
  return (call) => tests.every((passes) => passes(call));
}

function callsAsking({ asked, people }: Segment, personId: string): ReadonlySet<number> {
  const calls = new Set<number>();
  const code = people.indexOf(personId) + 1;
  for (let at = 0; code > 0 && at < asked.length; at += 2) if (asked[at + 1] === code) calls.add(asked[at] ?? 0);
  return calls;
}

// The search itself: month by month from the newest, a call is found when every term is said by the call or by whoever
// called. It stops early, because what is shown is newest first.

import type { CallId } from '../../ids.ts';
import { byNewest, type CallDoc, isWithin, says } from '../docs.ts';
import type { HistoryQuery } from '../found.ts';
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

/**
 * Counting words goes on so far where showing needs no more: four pages. Counting to 1,000 takes two to three times as
 * long as finding, and nobody reads so far. Without words all are counted, which costs no reading of lists.
 */
export const COUNTED = 200;

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
    if (isFull && n >= COUNTED && asked.length > 0) return { hits: newest(hits, query.limit), n, isExact: false };
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
  const fits = passes === null ? null : fittingIn(month, asked);
  if (passes === null || fits === null) return 0;
  let n = 0;
  let room = hits === null ? 0 : query.limit;
  for (let call = fits.length - 1; call >= 0; call -= 1) {
    if (fits[call] === 0 || gone[call] === 1 || !passes(call)) continue;
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

/** The calls that every term finds, as 1; null when there is none. */
function fittingIn(month: Month, asked: readonly Asked[]): Uint8Array | null {
  let fits: Uint8Array | null = null;
  for (const one of asked) {
    const found = foundIn(month, one);
    if (found === null) return null;
    fits = fits === null ? found : both(fits, found);
  }
  return fits ?? new Uint8Array(countOf(month.segment)).fill(1);
}

/** Changes the first. */
function both(marks: Uint8Array, others: Uint8Array): Uint8Array {
  for (let call = 0; call < marks.length; call += 1) marks[call] = (marks[call] ?? 0) & (others[call] ?? 0);
  return marks;
}

/** The calls that one term finds, as 1; null when there is none. */
function foundIn(month: Month, { term, customers, numbers }: Asked): Uint8Array | null {
  const { segment } = month;
  const said = saidIn(segment, term);
  const called = customers === null ? null : codesFound(month.customerPlaces, customers);
  const dialled = numbers === null ? null : codesFound(month.numberPlaces, numbers);
  if (called === null && dialled === null) return said;
  const marks = said ?? new Uint8Array(countOf(segment));
  if (called !== null) markCoded(marks, segment.customer, called);
  if (dialled !== null) markCoded(marks, segment.number, dialled);
  return marks;
}

function markCoded(marks: Uint8Array, codes: Uint32Array, found: Uint8Array): void {
  for (let call = 0; call < marks.length; call += 1) marks[call] = (marks[call] ?? 0) | (found[codes[call] ?? 0] ?? 0);
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

type Passes = (call: number) => boolean;

/** Whether a call passes the filters; null when no call of the month can. */
function filterOf(month: Month, crowd: Crowd, query: HistoryQuery): Passes | null {
  const tests = testsOf(month, crowd, query);
  if (tests.includes(null)) return null;
  const [first, ...others] = tests.filter((test) => test !== null);
  if (first === undefined) return () => true;
  return others.length === 0 ? first : (call) => first(call) && others.every((passes) => passes(call));
}

/** One for each filter that is on; null for one that no call of the month passes. */
function testsOf(
  { segment, statuses, customerPlaces }: Month,
  crowd: Crowd,
  query: HistoryQuery,
): readonly (Passes | null)[] {
  const tests: (Passes | null)[] = [];
  const { customerId, personId, day, disposition, promiseStatus, level } = query;
  const hasCode = (codes: ArrayLike<number>, code: number) =>
    tests.push(code < 1 ? null : (call) => codes[call] === code);
  if (customerId !== null) hasCode(segment.customer, customerPlaces.indexOf(crowd.knownPlace(customerId) + 1, 1));
  if (day !== null) hasCode(segment.day, segment.days.indexOf(day) + 1);
  if (disposition !== null) hasCode(segment.disposition, DISPOSITIONS.indexOf(disposition) + 1);
  if (level !== null) hasCode(segment.level, level);
  if (promiseStatus !== null) {
    const bit = bitOf(promiseStatus);
    tests.push((call) => ((statuses[call] ?? 0) & bit) !== 0);
  }
  if (personId !== null) {
    const asked = callsAsking(segment, personId);
    tests.push(asked.size === 0 ? null : (call) => asked.has(call));
  }
  return tests;
}

function callsAsking({ asked, people }: Segment, personId: string): ReadonlySet<number> {
  const calls = new Set<number>();
  const code = people.indexOf(personId) + 1;
  for (let at = 0; code > 0 && at < asked.length; at += 2) if (asked[at + 1] === code) calls.add(asked[at] ?? 0);
  return calls;
}

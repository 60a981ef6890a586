// Customers by name and number, the latest contact first: one walk over all calls tells who called when.

import type { CallId } from '../../ids.ts';
import { byNewest } from '../docs.ts';
import { MOST_CUSTOMERS } from '../found.ts';
import type { Term } from '../terms.ts';
import type { Crowd } from './crowd.ts';
import type { Months } from './months.ts';
import type { People } from './people.ts';
import type { Hit } from './search-calls.ts';
import { countOf } from './segment.ts';
import { textAt } from './text-list.ts';

export interface FoundPerson {
  readonly id: string;
  /** Its place in the directory; -1 when its record came after. */
  readonly place: number;
  readonly at: number;
  readonly last: Hit | null;
}

export function searchPeople(
  months: Months,
  crowd: Crowd,
  people: People,
  terms: readonly Term[],
): readonly FoundPerson[] {
  const wanted = placesSaying(crowd, people, terms);
  const last = lastCallsOf(months, crowd, wanted);
  let found: { id: string; place: number; at: number }[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < wanted.length; place += 1) {
    if (wanted[place] !== 1) continue;
    const called = last.at[place] ?? NEVER;
    const at = called === NEVER ? (crowd.changed().get(place)?.createdAt ?? people.createdAt[place] ?? 0) : called;
    if (at < floor) continue;
    found.push({ id: crowd.customerId(place), place, at });
    if (found.length < SORTED_AT_ONCE) continue;
    found = newest(found);
    floor = found.at(-1)?.at ?? floor;
  }
  return newest(found).map(({ id, place, at }) => ({
    id,
    place: crowd.changed().has(place) ? -1 : place,
    at,
    last: last.hit(place),
  }));
}

/** Of thousands only the newest are kept while looking. */
const SORTED_AT_ONCE = 500;
const NEVER = -1;

function newest<One extends { id: string; at: number }>(found: One[]): One[] {
  return found.sort(byNewest).slice(0, MOST_CUSTOMERS);
}

/** Customers there is a record of, and whom every term finds. */
function placesSaying(crowd: Crowd, people: People, terms: readonly Term[]): Uint8Array {
  const changed = crowd.changed();
  const wanted = new Uint8Array(Math.max(people.ids.length, ...[...changed.keys()].map((place) => place + 1)));
  wanted.fill(1, 0, people.ids.length);
  for (const [place, doc] of changed) wanted[place] = doc === null ? 0 : 1;
  for (const term of terms) {
    const saying = crowd.customersSaying(term);
    if (saying === null) return new Uint8Array(0);
    for (const place of wanted.keys()) wanted[place] = (wanted[place] ?? 0) & (saying[place] ?? 0);
  }
  return wanted;
}

interface LastCalls {
  /** When each was called last; `NEVER` where there is no call. */
  readonly at: Float64Array;
  hit(place: number): Hit | null;
}

function lastCallsOf(months: Months, crowd: Crowd, wanted: Uint8Array): LastCalls {
  const at = new Float64Array(wanted.length).fill(NEVER);
  const call = new Int32Array(wanted.length);
  const from = new Int32Array(wanted.length);
  const later = new Map<number, Hit>();
  for (const doc of months.calls().values()) {
    const place = doc?.customerId == null ? -1 : crowd.knownPlace(doc.customerId);
    if (doc === null || wanted[place] !== 1) continue;
    const hit = { id: doc.id, at: doc.at, place: { doc } };
    const known = later.get(place);
    if (known !== undefined && byNewest(known, hit) <= 0) continue;
    later.set(place, hit);
    at[place] = doc.at;
  }
  const all = months.all();
  for (const [index, month] of all.entries()) {
    const { segment, customerPlaces, gone } = month;
    for (let own = countOf(segment) - 1; own >= 0; own -= 1) {
      const place = (customerPlaces[segment.customer[own] ?? 0] ?? 0) - 1;
      const began = segment.at[own] ?? 0;
      if (wanted[place] !== 1 || gone[own] === 1 || began < (at[place] ?? NEVER)) continue;
      const rival = began === at[place] ? hitOf(place) : null;
      if (rival !== null && byNewest(rival, { at: began, id: textAt(segment.ids, own) }) <= 0) continue;
      at[place] = began;
      call[place] = own;
      from[place] = index;
      later.delete(place);
    }
  }

  function hitOf(place: number): Hit | null {
    const month = all[from[place] ?? 0];
    const own = call[place] ?? 0;
    const began = at[place] ?? NEVER;
    if (month === undefined || began === NEVER) return later.get(place) ?? null;
    const there = { id: textAt(month.segment.ids, own) as CallId, at: began, place: { month: month.key, call: own } };
    return later.get(place) ?? there;
  }

  return { at, hit: hitOf };
}

// Customers by name and number, the latest contact first: one walk over all calls tells who called when.

import type { CallId } from '../../ids.ts';
import { byNewest } from '../docs.ts';
import { MOST_CUSTOMERS } from '../scan.ts';
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

type Last = Pick<Hit, 'id' | 'at' | 'place'>;

export function searchPeople(
  months: Months,
  crowd: Crowd,
  people: People,
  terms: readonly Term[],
): readonly FoundPerson[] {
  const wanted = placesSaying(crowd, people, terms);
  const last = lastCallsOf(months, crowd, wanted);
  const found: FoundPerson[] = [];
  for (const [place, mark] of wanted.entries()) {
    if (mark === 0) continue;
    const changed = crowd.changed().get(place);
    const call = last.get(place) ?? null;
    const at = call?.at ?? changed?.createdAt ?? people.createdAt[place] ?? 0;
    found.push({ id: crowd.customerId(place), place: changed === undefined ? place : -1, at, last: call });
  }
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

function lastCallsOf(months: Months, crowd: Crowd, wanted: Uint8Array): ReadonlyMap<number, Last> {
  const last = new Map<number, Last>();
  for (const doc of months.calls().values()) {
    const place = doc?.customerId == null ? -1 : crowd.knownPlace(doc.customerId);
    if (doc === null || wanted[place] !== 1) continue;
    keepNewest(last, place, { id: doc.id, at: doc.at, place: { doc } });
  }
  for (const { key, segment, customerPlaces, gone } of months.all()) {
    for (let call = countOf(segment) - 1; call >= 0; call -= 1) {
      const place = (customerPlaces[segment.customer[call] ?? 0] ?? 0) - 1;
      if (wanted[place] !== 1 || gone[call] === 1) continue;
      const at = segment.at[call] ?? 0;
      if ((last.get(place)?.at ?? -1) > at) continue;
      keepNewest(last, place, { id: textAt(segment.ids, call) as CallId, at, place: { month: key, call } });
    }
  }
  return last;
}

function keepNewest(last: Map<number, Last>, place: number, call: Last): void {
  const known = last.get(place);
  if (known === undefined || byNewest(known, call) > 0) last.set(place, call);
}

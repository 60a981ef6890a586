// The index of the history: months and customers that never change, and over them what came after. Pure: it reads no
// file, and answers places; whoever holds the texts makes rows of them.

import type { Customer } from '../../customer/record.ts';
import type { CallId, CustomerId } from '../../ids.ts';
import type { PromiseStatus } from '../../promise/record.ts';
import { type CallDoc, customerDocOf } from '../docs.ts';
import type { HistoryQuery } from '../found.ts';
import { lastStatus } from '../ledger-view.ts';
import { meantBy } from '../slips.ts';
import { markedBy, termsOf, textOfTerms } from '../terms.ts';
import { createCrowd } from './crowd.ts';
import { createMonths } from './months.ts';
import type { People } from './people.ts';
import { type Hit, type Search, searchCalls } from './search-calls.ts';
import { type FoundPerson, searchPeople } from './search-people.ts';
import { createSayings } from './search-slips.ts';
import type { EndedPromise, Segment } from './segment.ts';

export interface IndexAnswer extends Search {
  readonly marked: readonly string[];
  readonly meant: string | null;
}

export interface HistoryIndex {
  /** A month that is not in it yet. The newest first, and answers are right as far as they go. */
  add(key: string, segment: Segment): void;
  /** From now on this counts for a call, whatever its month says; null: nothing does. */
  putCall(id: CallId, doc: CallDoc | null): void;
  putCustomer(id: CustomerId, customer: Customer | null): void;
  putPromise(promise: EndedPromise): void;
  dropPromise(id: string): void;
  /** `isComplete`: no month is missing, so that what is not found may be a slip. */
  findCalls(query: HistoryQuery, isComplete: boolean): IndexAnswer;
  findPeople(text: string): readonly FoundPerson[];
  /** Of the last promise made in a call that was found. */
  promiseStatusOf(hit: Hit): PromiseStatus | null;
  /** Where a customer stands in the directory; -1 when its record came after, or is not there. */
  placeOf(id: CustomerId): number;
}

export function createHistoryIndex(people: People): HistoryIndex {
  const crowd = createCrowd(people);
  const months = createMonths(crowd);
  const sayings = createSayings(months, crowd, people);

  function findCalls(query: HistoryQuery, isComplete: boolean): IndexAnswer {
    const typed = termsOf(query.text);
    const found = searchCalls(months, crowd, query, typed);
    const asTyped = { ...found, marked: markedBy(typed), meant: null };
    const meant = found.n > 0 || !isComplete ? null : meantBy(typed, sayings);
    if (meant === null) return asTyped;
    const better = searchCalls(months, crowd, query, meant);
    return better.n === 0 ? asTyped : { ...better, marked: markedBy(meant), meant: textOfTerms(meant) };
  }

  return {
    add: months.add,
    putCall: months.putCall,
    putCustomer: (id, customer) =>
      crowd.put(id, customer === null ? null : { ...customerDocOf(customer), id, createdAt: customer.createdAt }),
    putPromise: months.putPromise,
    dropPromise: months.dropPromise,
    findCalls,
    findPeople: (text) => searchPeople(months, crowd, people, termsOf(text)),
    promiseStatusOf: ({ id, place }) =>
      lastStatus('month' in place ? months.promisesAt(place.month, place.call, id) : months.promisesOf(id)),
    placeOf(id) {
      const place = crowd.knownPlace(id);
      return crowd.changed().has(place) || place >= people.ids.length ? -1 : place;
    },
  };
}

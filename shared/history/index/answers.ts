// What the index found as what is shown: places become rows, with the name and the promise of today.

import type { Customer } from '../../customer/record.ts';
import type { CustomerId } from '../../ids.ts';
import type { PhoneNumber } from '../../phone/number.ts';
import type { FoundCall, FoundCustomer, HistoryAnswer, HistoryQuery } from '../found.ts';
import { type CallRow, callRowOf, foundCallOf, summaryOfFound } from '../rows.ts';
import type { HistoryIndex } from './history-index.ts';
import type { Overlay } from './overlay.ts';
import type { Hit } from './search-calls.ts';

/** The texts of the months and the records of the directory; both answer null for what they do not have. */
export interface Shelves {
  row(month: string, call: number): CallRow | null;
  customer(place: number): Customer | null;
}

export interface Shown {
  readonly index: HistoryIndex;
  readonly overlay: Overlay;
  readonly shelves: Shelves;
  /** How a number is shown. */
  readonly show: (number: PhoneNumber) => string;
}

/** `unread`: days whose months are still missing. */
export function answerCalls(shown: Shown, query: HistoryQuery, unread: number): HistoryAnswer {
  const { hits, n, isExact, marked, meant } = shown.index.findCalls(query, unread === 0);
  return {
    calls: hits.flatMap((hit) => foundCall(shown, hit, marked) ?? []),
    total: { n, isExact: isExact && unread === 0 },
    marked: [...marked],
    meant,
    unread,
  };
}

export function answerCustomers(shown: Shown, text: string): readonly FoundCustomer[] {
  return shown.index.findPeople(text).flatMap(({ id, last }): readonly FoundCustomer[] => {
    const customer = customerOf(shown, id as CustomerId);
    const call = last === null ? null : foundCall(shown, last, []);
    return customer === null ? [] : [{ customer, last: call === null ? null : summaryOfFound(call) }];
  });
}

function foundCall(shown: Shown, hit: Hit, marked: readonly string[]): FoundCall | null {
  const row = rowOf(shown, hit);
  if (row === null) return null;
  const customer = row.customerId === null ? null : customerOf(shown, row.customerId);
  return foundCallOf(row, {
    customerName: customer?.name ?? null,
    promiseStatus: shown.index.promiseStatusOf(hit),
    show: shown.show,
    marked,
  });
}

function rowOf({ shelves, overlay }: Shown, { id, place }: Hit): CallRow | null {
  if ('month' in place) return shelves.row(place.month, place.call);
  const later = overlay.callOf(id);
  return later === null ? null : callRowOf(later.call, later.notes);
}

function customerOf({ shelves, overlay, index }: Shown, id: CustomerId): Customer | null {
  const later = overlay.customerOf(id);
  if (later !== undefined) return later;
  const place = index.placeOf(id);
  return place < 0 ? null : shelves.customer(place);
}

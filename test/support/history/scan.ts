// History found by looking at every call: slow, and what the index must answer too.

import {
  byNewest,
  type CallDoc,
  callDocOf,
  customerDocOf,
  type Findable,
  isWithin,
  says,
} from '../../../shared/history/docs.ts';
import {
  type FoundCall,
  type FoundCustomer,
  type HistoryAnswer,
  type HistoryQuery,
  MOST_CUSTOMERS,
} from '../../../shared/history/found.ts';
import { type LedgerView, lastStatus, noNotes, viewOf } from '../../../shared/history/ledger-view.ts';
import { callRowOf, foundCallOf, summaryOfFound } from '../../../shared/history/rows.ts';
import { createGuess, meantBy, meantOf } from '../../../shared/history/slips.ts';
import { markedBy, type Term, termsOf, textOfTerms } from '../../../shared/history/terms.ts';
import type { CustomerId } from '../../../shared/ids.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { showNumber } from '../../../shared/phone/parse.ts';

interface Seen {
  readonly view: LedgerView;
  /** Newest first. */
  readonly docs: readonly CallDoc[];
  readonly people: ReadonlyMap<CustomerId, Findable>;
}

/** `country` is the agent's and decides how numbers are spelled in the rows. */
export function scanCalls(records: readonly LedgerRecord[], query: HistoryQuery, country: string): HistoryAnswer {
  const seen = seenIn(records);
  const typed = termsOf(query.text);
  const asTyped = fitting(seen, query, typed);
  const meant = asTyped.length === 0 ? meantBy(typed, everySaying(seen)) : null;
  const asMeant = meant === null ? [] : fitting(seen, query, meant);
  const docs = asMeant.length > 0 ? asMeant : asTyped;
  const marked = markedBy(asMeant.length > 0 && meant !== null ? meant : typed);
  const { after } = query;
  const below = after === null ? docs : docs.filter((doc) => byNewest(doc, { at: after.at, id: after.callId }) > 0);
  return {
    calls: below.slice(0, query.limit).map((doc) => found(seen.view, doc, country, marked)),
    total: { n: docs.length, isExact: true },
    marked: [...marked],
    meant: asMeant.length > 0 && meant !== null ? textOfTerms(meant) : null,
    unread: 0,
  };
}

/** Latest contact first, at most 20; blank text finds the latest contacts. */
export function scanCustomers(
  records: readonly LedgerRecord[],
  text: string,
  country: string,
): readonly FoundCustomer[] {
  const { view, docs, people } = seenIn(records);
  const last = new Map<CustomerId, CallDoc>();
  for (const doc of docs) {
    if (doc.customerId !== null && !last.has(doc.customerId)) last.set(doc.customerId, doc);
  }
  const terms = termsOf(text);
  return [...view.customers.values()]
    .filter(({ id }) => terms.every((term) => saysOf(people, id, term)))
    .map((customer) => ({ customer, id: customer.id, at: last.get(customer.id)?.at ?? customer.createdAt }))
    .sort(byNewest)
    .slice(0, MOST_CUSTOMERS)
    .map(({ customer }) => {
      const doc = last.get(customer.id);
      return { customer, last: doc === undefined ? null : summaryOfFound(found(view, doc, country, [])) };
    });
}

function seenIn(records: readonly LedgerRecord[]): Seen {
  const view = viewOf(records);
  const docs = view.calls.map(({ call, notes }) => callDocOf(call, notes)).sort(byNewest);
  return { view, docs, people: new Map([...view.customers].map(([id, customer]) => [id, customerDocOf(customer)])) };
}

function fitting({ view, docs, people }: Seen, query: HistoryQuery, terms: readonly Term[]): readonly CallDoc[] {
  return docs.filter(
    (doc) =>
      isWithin(
        doc,
        query,
        (view.promises.get(doc.id) ?? []).map(({ status }) => status),
      ) && terms.every((term) => says(doc, term) || saysOf(people, doc.customerId, term)),
  );
}

function saysOf(people: ReadonlyMap<CustomerId, Findable>, id: CustomerId | null, term: Term): boolean {
  const doc = id === null ? undefined : people.get(id);
  return doc !== undefined && says(doc, term);
}

function everySaying({ docs, people }: Seen) {
  const all = [...docs, ...people.values()];
  return {
    isSaid: (term: Term) => all.some((doc) => says(doc, term)),
    likeliest(typed: string) {
      const guess = createGuess();
      for (const { words } of all) {
        for (const word of words) for (const meant of meantOf(typed, word)) guess.hear(meant, 1);
      }
      return guess.likeliest();
    },
  };
}

function found(view: LedgerView, doc: CallDoc, country: string, marked: readonly string[]): FoundCall {
  const one = view.calls.find(({ call }) => call.id === doc.id);
  if (one === undefined) throw new Error(`Call ${doc.id} is not there`);
  const customer = doc.customerId === null ? undefined : view.customers.get(doc.customerId);
  return foundCallOf(callRowOf(one.call, one.notes ?? noNotes(one.call)), {
    customerName: customer?.name ?? null,
    promiseStatus: lastStatus(view.promises.get(doc.id) ?? []),
    show: (number) => showNumber(number, country),
    marked,
  });
}

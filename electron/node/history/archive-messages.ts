// What the two threads of the archive tell each other. Both are of one build, so nothing here is persisted or checked.

import type { FoundCustomer, HistoryAnswer, HistoryQuery } from '../../../shared/history/found.ts';
import type { KnownChange } from '../../../shared/ledger/shapes.ts';
import type { SavedFiles } from './history-service.ts';

export type Question =
  | { readonly kind: 'calls'; readonly query: HistoryQuery }
  | { readonly kind: 'customers'; readonly text: string };
export type Answer = HistoryAnswer | readonly FoundCustomer[];

/** The first message is `open`. */
export type ToWorker =
  | { readonly kind: 'open'; readonly files: SavedFiles }
  | { readonly kind: 'apply'; readonly change: KnownChange }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

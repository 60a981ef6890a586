// All customers, ready to be searched by name and number. Never changed once built: whoever changes later is looked at
// one by one.

import type { Customer } from '../../customer/record.ts';
import { customerDocOf, type Findable } from '../docs.ts';
import { numberListOf } from './number-list.ts';
import type { TextList } from './text-list.ts';
import { type WordIndex, wordIndexOf } from './word-index.ts';

export interface People {
  readonly ids: readonly string[];
  readonly words: WordIndex;
  /** All numbers of each, as `spelledNumber` writes them. */
  readonly numbers: TextList;
  readonly createdAt: Float64Array;
}

export function peopleOf(customers: readonly Customer[]): People {
  return peopleOfDocs(
    customers.map((customer) => ({ ...customerDocOf(customer), id: customer.id, createdAt: customer.createdAt })),
  );
}

export interface PersonDoc extends Findable {
  readonly id: string;
  readonly createdAt: number;
}

export function peopleOfDocs(docs: readonly PersonDoc[]): People {
  return {
    ids: docs.map(({ id }) => id),
    words: wordIndexOf(docs),
    numbers: numberListOf(docs.map(({ numbers }) => numbers.join(' '))),
    createdAt: Float64Array.from(docs, ({ createdAt }) => createdAt),
  };
}

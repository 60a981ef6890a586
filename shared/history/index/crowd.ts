// Who and which number, over all months: every customer and every number of a call has one place, whether or not more is
// known of it. A term is looked up here once, and each call then only asks for the answer of its own two places.

import { says } from '../docs.ts';
import type { Term } from '../terms.ts';
import { markHolding, numberListOf } from './number-list.ts';
import type { People, PersonDoc } from './people.ts';
import { markRange, wordsFrom } from './word-index.ts';

export interface Crowd {
  /** The place of a customer, made if need be. The first are those of the directory, in its order. */
  customerPlace(id: string): number;
  /** The place of a customer who was heard of; -1 otherwise. */
  knownPlace(id: string): number;
  numberPlace(spelled: string): number;
  customerId(place: number): string;
  /** From now on this counts for a customer; null when there is none any more. */
  put(id: string, doc: PersonDoc | null): void;
  /** What counts for those whose record changed, by place. */
  changed(): ReadonlyMap<number, PersonDoc | null>;
  /** Each place that a term finds is 1; null when it finds nobody. */
  customersSaying(term: Term): Uint8Array | null;
  numbersSaying(term: Term): Uint8Array | null;
}

export function createCrowd(people: People): Crowd {
  const places = new Map(people.ids.map((id, place) => [id, place]));
  const ids = [...people.ids];
  const numberPlaces = new Map<string, number>();
  const numbers: string[] = [];
  /** Of `numbers`; made anew when there are more. */
  let list = numberListOf([]);
  const changed = new Map<number, PersonDoc | null>();

  function placeIn(known: Map<string, number>, list: string[], text: string): number {
    const place = known.get(text);
    if (place !== undefined) return place;
    known.set(text, list.length);
    return list.push(text) - 1;
  }

  return {
    customerPlace: (id) => placeIn(places, ids, id),
    knownPlace: (id) => places.get(id) ?? -1,
    numberPlace: (spelled) => placeIn(numberPlaces, numbers, spelled),
    customerId: (place) => ids[place] ?? '',
    put: (id, doc) => void changed.set(placeIn(places, ids, id), doc),
    changed: () => changed,
    customersSaying(term) {
      // Most words that are typed are nobody's name: then there is nothing to mark.
      if (changed.size === 0 && term.kind === 'word' && isNobodys(people, term.word)) return null;
      const marks = new Uint8Array(ids.length);
      markPeople(people, term, marks);
      for (const [place, doc] of changed) marks[place] = doc !== null && says(doc, term) ? 1 : 0;
      return marks.includes(1) ? marks : null;
    },
    numbersSaying(term) {
      if (term.kind === 'word') return null;
      if (list.ends.length !== numbers.length) list = numberListOf(numbers);
      const marks = new Uint8Array(numbers.length);
      markHolding(list, term.digits, marks);
      return marks.includes(1) ? marks : null;
    },
  };
}

function isNobodys({ words }: People, word: string): boolean {
  const { from, to } = wordsFrom(words, word);
  return from === to;
}

function markPeople(people: People, term: Term, marks: Uint8Array): void {
  if (term.kind === 'word') {
    markRange(people.words, wordsFrom(people.words, term.word), marks);
    return;
  }
  markHolding(people.numbers, term.digits, marks);
  markNumberWords(people, term, marks);
}

/** A name may hold digits too. */
function markNumberWords(people: People, term: Extract<Term, { kind: 'number' }>, marks: Uint8Array): void {
  markRange(people.words, wordsFrom(people.words, term.joined), marks);
  const [first, ...others] = term.words.map((word) => {
    const own = new Uint8Array(marks.length);
    markRange(people.words, wordsFrom(people.words, word), own);
    return own;
  });
  first?.forEach((mark, place) => {
    if (mark === 1 && others.every((other) => other[place] === 1)) marks[place] = 1;
  });
}

// A month and the customers of the index as parts of a file, and back.

import type { People } from '../../../shared/history/index/people.ts';
import type { Segment } from '../../../shared/history/index/segment.ts';
import type { TextList } from '../../../shared/history/index/text-list.ts';
import type { WordIndex } from '../../../shared/history/index/word-index.ts';
import type { Parts } from './index-bytes.ts';
import { numberPart, textPart } from './shelf-file.ts';

export function partsOfSegment(segment: Segment): Parts {
  const { words, ids, promises, days, customers, numbers, people, ...columns } = segment;
  const tables = JSON.stringify({ days, customers, numbers, people, elsewhere: promises.elsewhere });
  return {
    ...columns,
    ...wordParts(words),
    ...listParts('ids', ids),
    ...listParts('promiseIds', promises.ids),
    promiseStatus: promises.status,
    promiseMadeAt: promises.madeAt,
    promiseCall: promises.call,
    tables,
  };
}

/** Throws when parts are missing. */
export function segmentOfParts(parts: Parts): Segment {
  const { elsewhere, ...tables } = JSON.parse(textPart(parts, 'tables')) as Pick<
    Segment,
    'days' | 'customers' | 'numbers' | 'people'
  > & { elsewhere: readonly string[] };
  return {
    ...tables,
    words: wordsOfParts(parts),
    ids: listOfParts(parts, 'ids'),
    idOrder: numberPart(parts, 'idOrder', Uint32Array),
    at: numberPart(parts, 'at', Float64Array),
    day: numberPart(parts, 'day', Uint32Array),
    customer: numberPart(parts, 'customer', Uint32Array),
    number: numberPart(parts, 'number', Uint32Array),
    asked: numberPart(parts, 'asked', Uint32Array),
    disposition: numberPart(parts, 'disposition', Uint8Array),
    level: numberPart(parts, 'level', Uint8Array),
    promises: {
      ids: listOfParts(parts, 'promiseIds'),
      status: numberPart(parts, 'promiseStatus', Uint8Array),
      madeAt: numberPart(parts, 'promiseMadeAt', Float64Array),
      call: numberPart(parts, 'promiseCall', Uint32Array),
      elsewhere,
    },
  };
}

export function partsOfPeople({ ids, words, numbers, createdAt }: People): Parts {
  return { ...wordParts(words), ...listParts('numbers', numbers), createdAt, tables: JSON.stringify({ ids }) };
}

export function peopleOfParts(parts: Parts): People {
  const tables = JSON.parse(textPart(parts, 'tables')) as Pick<People, 'ids'>;
  const numbers = listOfParts(parts, 'numbers');
  return { ...tables, numbers, words: wordsOfParts(parts), createdAt: numberPart(parts, 'createdAt', Float64Array) };
}

function wordParts({ words, starts, postings }: WordIndex): Parts {
  return { ...listParts('words', words), starts, postings };
}

function wordsOfParts(parts: Parts): WordIndex {
  const postings =
    parts['postings'] instanceof Uint16Array ? parts['postings'] : numberPart(parts, 'postings', Uint32Array);
  return { words: listOfParts(parts, 'words'), starts: numberPart(parts, 'starts', Uint32Array), postings };
}

function listParts(name: string, { blob, ends }: TextList): Parts {
  return { [`${name}Blob`]: blob, [`${name}Ends`]: ends };
}

function listOfParts(parts: Parts, name: string): TextList {
  return { blob: textPart(parts, `${name}Blob`), ends: numberPart(parts, `${name}Ends`, Uint32Array) };
}

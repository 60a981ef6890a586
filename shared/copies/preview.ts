// What a copy would change, before anything is changed: how its records stand to those that are here.

import { z } from 'zod';
import { NO_RECORDS, Tally } from './tally.ts';

/** A record of an imported file that cannot be used. */
export const DamagedRecord = z.strictObject({
  /** Its place among the records of the file, from 1. */
  at: z.int().min(1),
  /** What it says it is, such as `call`; empty when it says nothing that can be read. */
  what: z.string().max(20),
});
export type DamagedRecord = z.infer<typeof DamagedRecord>;

/** So many damaged records are named; of the others the number is told. */
export const DAMAGED_NAMED = 20;

export const CopyPreview = z.strictObject({
  there: Tally,
  here: Tally,
  /** Records that only the copy has. */
  fresh: z.int().min(0),
  /** Records of which the copy has a later version than there is here. */
  newer: z.int().min(0),
  /** Records of which there is a later version here. */
  older: z.int().min(0),
  same: z.int().min(0),
  /** Records that only are here. */
  onlyHere: z.int().min(0),
  damaged: z.strictObject({ count: z.int().min(0), first: z.array(DamagedRecord).max(DAMAGED_NAMED) }),
});
export type CopyPreview = z.infer<typeof CopyPreview>;

/** How a record of a copy stands to what is here; `known` is the revision that is here. */
export type Standing = 'fresh' | 'newer' | 'older' | 'same';

export function standing(known: number | undefined, revision: number): Standing {
  if (known === undefined) return 'fresh';
  if (known === revision) return 'same';
  return known < revision ? 'newer' : 'older';
}

export const NOTHING_SEEN: CopyPreview = {
  there: NO_RECORDS,
  here: NO_RECORDS,
  fresh: 0,
  newer: 0,
  older: 0,
  same: 0,
  onlyHere: 0,
  damaged: { count: 0, first: [] },
};

/** With one more that cannot be used. */
export function withDamaged({ count, first }: CopyPreview['damaged'], one: DamagedRecord): CopyPreview['damaged'] {
  return { count: count + 1, first: first.length < DAMAGED_NAMED ? [...first, one] : first };
}

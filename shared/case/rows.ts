// The open cases as one list (002-06): who has waited longest for a word from us comes first.

import { z } from 'zod';
import { CaseId, CustomerId } from '../ids.ts';
import { Instant } from '../time.ts';
import { Owner } from './record.ts';

export const CaseRow = z.strictObject({
  caseId: CaseId,
  code: z.string(),
  title: z.string(),
  customerId: CustomerId,
  customerName: z.string().nullable(),
  owner: Owner,
  level: z.int().min(1).max(4),
  openedAt: Instant,
  /** Null until the customer heard from us for the first time. */
  heardAt: Instant.nullable(),
  /** How often the customer was passed on (002-08). */
  passes: z.int().min(0),
  openPromises: z.int().min(0),
  openSteps: z.int().min(0),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** What the list can be sorted by. */
export const CASE_SORTS = ['heard', 'age', 'owner', 'level', 'code', 'customer'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

type Compare = (a: CaseRow, b: CaseRow) => number;

const LETTERS = new Intl.Collator('en', { numeric: true });

const BY: Readonly<Record<CaseSort, Compare>> = {
  heard: (a, b) => (a.heardAt ?? a.openedAt) - (b.heardAt ?? b.openedAt),
  age: (a, b) => a.openedAt - b.openedAt,
  owner: (a, b) => LETTERS.compare(ownerKey(a), ownerKey(b)),
  level: (a, b) => b.level - a.level,
  code: (a, b) => LETTERS.compare(a.code, b.code),
  customer: (a, b) => LETTERS.compare(a.customerName ?? '', b.customerName ?? ''),
};

/** A new list; equal rows in the order of who waits longest. */
export function sortedCases(rows: readonly CaseRow[], by: CaseSort): CaseRow[] {
  return [...rows].sort((a, b) => BY[by](a, b) || BY.heard(a, b) || BY.code(a, b));
}

/** Yours come before everybody else's. */
function ownerKey({ owner }: CaseRow): string {
  return owner === 'you' ? '' : owner.name;
}

// Records of copies that an older version of the product made, brought up to date one by one. A step is never changed
// once released.

import { LedgerRecord } from '../ledger/shapes.ts';
import { COPY_VERSION } from './backup.ts';

/** Turns a record of a copy of version `from` into one of version `from + 1`. */
export interface CopyUpgrade {
  readonly from: number;
  readonly upgrade: (record: unknown) => unknown;
}

/** Version 1 is the first. */
export const COPY_UPGRADES: readonly CopyUpgrade[] = [];

/** The record of a copy of this version; null when it is none. */
export function recordOfCopy(
  version: number,
  record: unknown,
  steps: readonly CopyUpgrade[] = COPY_UPGRADES,
): LedgerRecord | null {
  const upgraded = steps.filter(({ from }) => from >= version).reduce((older, step) => step.upgrade(older), record);
  const parsed = LedgerRecord.safeParse(upgraded);
  return parsed.success ? parsed.data : null;
}

/** Written by a later product: it may say things that this one does not understand. */
export function isNewerCopy(version: number): boolean {
  return version > COPY_VERSION;
}

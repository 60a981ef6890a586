// What may lie in a folder after its process or its power went away, and how far what was found is from it.

import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { applied, commandAt } from './commands.ts';
import { isSame } from './looked-at.ts';

/** By key. */
export type Known = ReadonlyMap<string, LedgerRecord>;

export interface Answers {
  readonly sent: number;
  /** The first so many of them were answered. */
  readonly saved: number;
  /** After how many a backup was made, a restore of it began, and ended; all had been answered then. */
  readonly restore?: Partial<Record<'backed' | 'restoring' | 'restored', number | undefined>>;
}

/** What may be known afterwards: all that was acknowledged, and the first 0, 1, 2 … of those that were not. */
export function states(known: Known, seed: number, first: number, answers: Answers): readonly Known[] {
  const { sent, saved, restore = {} } = answers;
  let [state, backup] = [known, known];
  const all: Known[] = [];
  for (let of = 0; of <= sent; of += 1) {
    if (of === restore.backed) backup = state;
    if (of === restore.restored) state = backup;
    if (of >= saved) all.push(state);
    if (of < sent) state = applied(state, commandAt(seed, first + of));
  }
  const isBetween = restore.restoring !== undefined && restore.restored === undefined;
  return isBetween ? [...all, backup] : all;
}

/** The state that what was found differs from least, and how many commands lead to it. */
export function nearest(after: readonly Known[], found: Known, saved: number) {
  let best = { lost: [] as readonly string[], settled: saved, state: found };
  for (const [extra, state] of after.entries()) {
    const lost = differences(state, found);
    if (extra === 0 || lost.length < best.lost.length) best = { lost, settled: saved + extra, state };
  }
  return best;
}

function differences(expected: Known, found: Known): readonly string[] {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  return [...keys]
    .filter((key) => !isSame(expected.get(key), found.get(key)))
    .map((key) => {
      const revision = (known: Known) => known.get(key)?.record.revision ?? 'nothing';
      return `${key}: ${revision(found)} instead of ${revision(expected)}`;
    });
}

// How one round of the torture goes: how its process ends, and what its folder is. From the seed alone.

import { chanceFrom } from '../../support/history/chance.ts';

/** Of which file calls the nth is the last: any, or those on files of one kind. */
const AIMS = ['', 'journal', 'days', 'hot.json', 'customers', 'manifest', 'index', 'settings'];
const RESTORE_AIMS = ['', 'backups', 'staged', 'replaced', 'taking-over'];

export type End =
  /** By the parent, so long after the process has opened its folder. */
  | { readonly kind: 'time'; readonly ms: number }
  /** By itself, at the nth call that changes something and whose path has `aim`; `half`: a write is cut in the middle. */
  | { readonly kind: 'call'; readonly aim: string; readonly nth: number; readonly at: 'before' | 'half' | 'after' };

export interface Plan {
  readonly end: End;
  /** Counting of file calls begins with the opening, or when it is open. */
  readonly from: 'opening' | 'opened';
  /** Begins with a folder that the first release wrote. */
  readonly upgrade: boolean;
  /** Looked at in a copy, so that the next process finds the folder as this one left it. */
  readonly inCopy: boolean;
  /** So many are sent, then the store is closed: a kill whose call never comes must not be waited for. */
  readonly commands: number;
  /** After a third of the commands a backup is made, and after two thirds it is restored. */
  readonly restore: boolean;
}

const LONGEST_MS = 250;
const MOST_COMMANDS = 700;

export function planOf(seed: number, round: number): Plan {
  const chance = chanceFrom(seed * 7_368_787 + round);
  const upgrade = chance.happens(8);
  const restore = chance.happens(12);
  const end: End = chance.happens(35)
    ? { kind: 'time', ms: chance.below(LONGEST_MS) }
    : {
        kind: 'call',
        aim: chance.oneOf(restore ? RESTORE_AIMS : AIMS),
        nth: 1 + Math.floor(chance.part() ** 2 * (restore ? 120 : 400)),
        at: chance.oneOf(['before', 'half', 'after'] as const),
      };
  return {
    end,
    from: upgrade || chance.happens(20) ? 'opening' : 'opened',
    upgrade,
    inCopy: chance.happens(30),
    restore,
    commands: 20 + Math.floor(chance.part() ** 2 * MOST_COMMANDS),
  };
}

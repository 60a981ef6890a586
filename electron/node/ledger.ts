// The opened data folder as one value: what is in memory, which files there must be, and what was found wrong.

import type { Checkpoint } from '../../shared/ledger/files.ts';
import type { Recovery } from '../../shared/ledger/recovery.ts';
import type { SaveProblem } from '../core/ports.ts';
import type { Content } from './ledger-content.ts';
import type { LedgerMemory } from './ledger-memory.ts';

export interface Ledger {
  readonly memory: LedgerMemory;
  /** Files that must exist beside hot.json, each with its stamp; 0 where it is not known. */
  readonly stamps: Map<string, number>;
  /** Of hot.json and its older generations, newest first. */
  checkpoints: readonly Checkpoint[];
  /** The day written last, as it lies on the disk: it is today's, and would be read again each time. */
  latestDay: { readonly name: string; readonly content: Content } | null;
  /** What the files on the disk hold: everything up to this command. */
  checkpointed: number;
  /** Damaged files that the next checkpoint copies aside and replaces by what was rescued. */
  readonly damaged: Set<string>;
  /** The briefs of calls and the list of numbers must be made anew, from days and customers. */
  rebuild: boolean;
  /** Files of the shape before the journal, to go once the new ones are there. */
  readonly outdated: Set<string>;
  /** Something known is lost: nothing is written until the agent goes on. */
  recovery: Recovery | null;
  /** Written by a newer version: nothing is ever written. */
  readonly newer: SaveProblem | null;
}

/** Whether the files lack something that memory has. */
export function isBehind({ memory, checkpointed, damaged, rebuild, outdated, stamps }: Ledger): boolean {
  const hasNews = memory.sequence > checkpointed || memory.pending.size > 0;
  return hasNews || damaged.size > 0 || outdated.size > 0 || (rebuild && stamps.size > 0);
}

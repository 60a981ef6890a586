// Commands into the journal: one write for all that wait; when it fails each is tried alone, so that one of them cannot
// make another fail (D5). Memory takes a command over only when it is synced (D7).

import type { LedgerChange } from '../../shared/ledger/shapes.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import type { SaveProblem } from '../core/ports.ts';
import type { Journal } from './journal.ts';
import { applyChange, type LedgerMemory } from './ledger-memory.ts';
import { saveProblem } from './save-problem.ts';

export type CommitAnswer = Outcome<null, SaveProblem>;

export interface CommitParts {
  readonly folder: string;
  readonly journal: Journal;
  readonly memory: LedgerMemory;
  /** Hears of each change in the order of saving, before anybody is answered. */
  readonly told: (change: LedgerChange) => void;
}

export async function commitAll(
  parts: CommitParts,
  changes: readonly LedgerChange[],
): Promise<readonly CommitAnswer[]> {
  const together = await commitTogether(parts, changes);
  if (together.kind === 'done' || changes.length === 1) return changes.map(() => together);
  const answers: CommitAnswer[] = [];
  for (const change of changes) answers.push(await commitTogether(parts, [change]));
  return answers;
}

async function commitTogether(parts: CommitParts, changes: readonly LedgerChange[]): Promise<CommitAnswer> {
  const { folder, journal, memory, told } = parts;
  const entries = changes.map((change, index) => ({ sequence: memory.sequence + 1 + index, change }));
  try {
    await journal.append(entries);
  } catch (error) {
    return refused(saveProblem(error, folder));
  }
  for (const { sequence, change } of entries) {
    applyChange(memory, sequence, change);
    told(change);
  }
  return done(null);
}

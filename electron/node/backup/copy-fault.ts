// How work on copies ends early, thrown inside this folder and turned into an answer at its edge.

import { type WordKey, words } from '../../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../../shared/outcome.ts';
import type { Copied, CopyRefusal, Work } from '../../core/ports.ts';
import { problemInWords } from '../save-problem.ts';

/** A whole sentence for the agent. */
export class CopyFault extends Error {
  override readonly name = 'CopyFault';
  constructor(
    sentence: string,
    readonly kind: 'problem' | 'shrunk' = 'problem',
  ) {
    super(sentence);
  }
}

class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

export function copyFault(key: WordKey, values: Readonly<Record<string, string | number>> = {}): CopyFault {
  return new CopyFault(words(key, values));
}

/** Throws when the agent gave the work up. */
export function goOnWith(work: Work): void {
  if (work.isGivenUp()) throw new GivenUp();
}

/** Answers what the work answers, or why it ended. `place` is named when the system refuses something. */
export async function answered<Value>(place: string, run: () => Promise<Value>): Copied<Value> {
  try {
    return done(await run());
  } catch (thrown) {
    return refused(refusalOf(thrown, place));
  }
}

/** The same for what cannot be given up. */
export async function answeredPlainly<Value>(
  place: string,
  run: () => Promise<Value>,
): Promise<Outcome<Value, string>> {
  const answer = await answered(place, run);
  if (answer.kind === 'done') return answer;
  return refused(answer.reason.kind === 'givenUp' ? '' : answer.reason.sentence);
}

function refusalOf(thrown: unknown, place: string): CopyRefusal {
  if (thrown instanceof GivenUp) return { kind: 'givenUp' };
  if (thrown instanceof CopyFault) return { kind: thrown.kind, sentence: thrown.message };
  return { kind: 'problem', sentence: words('data.problem.system', { problem: problemInWords(thrown), place }) };
}

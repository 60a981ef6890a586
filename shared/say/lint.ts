// What is wrong with a line before anybody says it: a reason that is not true (003-07), or a greeting and a close that
// offer nothing (001-16). For the lines that ship and for those that a team brings along.

import type { ScriptLine } from '../agent/team.ts';
import { FALSE_REASONS } from '../wording/false-reasons.ts';

/** What must be changed before a line may be said. */
export interface ScriptProblem {
  /** The line's name. */
  readonly key: string;
  readonly kind: 'falseReason' | 'noOffer';
  /** The words that must go; empty where something is missing. */
  readonly phrase: string;
}

/** Lines that open and end a call: what they owe is an offer, not a status. */
const OFFERS = ['greeting', 'close'];
/** What an offer of help sounds like. */
const OFFER_WORDS = /\b(?:help|helps|put right|do for you|sort out|look after|assist)\b/i;

/** In the order of the lines; empty when every one may be said. Values in braces are not judged. */
export function scriptProblems(
  lines: readonly Pick<ScriptLine, 'key' | 'script' | 'flow'>[],
): readonly ScriptProblem[] {
  return lines.flatMap(({ key, script, flow }) => {
    const texts = flow === null ? [script] : [script, flow];
    const reasons = texts.flatMap((text) => falseReasonsIn(text));
    const isOffer = !OFFERS.includes(key) || OFFER_WORDS.test(script);
    return [
      ...reasons.map((phrase) => ({ key, kind: 'falseReason', phrase }) as const),
      ...(isOffer ? [] : [{ key, kind: 'noOffer', phrase: '' } as const]),
    ];
  });
}

/** The phrases of the list that stand in a text, each once. */
export function falseReasonsIn(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' ');
  return FALSE_REASONS.filter((phrase) => plain.includes(phrase));
}

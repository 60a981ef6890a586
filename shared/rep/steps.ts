// The steps of a call that a new rep has before them (001-06): in the order of the call, ticked by what the call already
// shows or by hand, and folded away once they come by themselves. A new step is a new row.

import { labelOf } from '../call/labels.ts';
import type { Call, Notes } from '../call/record.ts';
import type { SayKey } from '../say/lines.ts';

export interface RepFacts {
  readonly call: Pick<Call, 'answeredAt' | 'needs' | 'options' | 'repSteps' | 'wrapUp'>;
  /** 001-03: what would put this right. */
  readonly need: string;
  /** Something was written. */
  readonly hasNotes: boolean;
  readonly hasReason: boolean;
  readonly hasResolution: boolean;
  readonly hasPromised: boolean;
}

/** What the steps are judged by, from the call and its notes as they stand. */
export function repFacts(call: RepFacts['call'], notes: Notes | null, hasPromised: boolean): RepFacts {
  const labels = (notes?.lines ?? []).filter(({ text }) => text.trim() !== '').map(({ text }) => labelOf(text).label);
  return {
    call,
    need: notes?.need ?? '',
    hasNotes: labels.length > 0,
    hasReason: labels.includes('reason'),
    hasResolution: labels.includes('resolution'),
    hasPromised,
  };
}

interface RepStep {
  readonly key: RepStepKey;
  /** The line that belongs to it, where there is one. */
  readonly say: SayKey | null;
  /** Whether the call shows that it was done; absent where only the agent can know. */
  readonly isDone?: (facts: RepFacts) => boolean;
}

export type RepStepKey = 'greeting' | 'listening' | 'problem' | 'check' | 'solve' | 'recap' | 'closing';

/** Persisted by their keys in `Call.repSteps`. */
export const REP_STEPS: readonly RepStep[] = [
  { key: 'greeting', say: 'greeting' },
  { key: 'listening', say: 'careFirst', isDone: ({ hasNotes }) => hasNotes },
  { key: 'problem', say: null, isDone: ({ need, hasReason }) => need.trim() !== '' || hasReason },
  { key: 'check', say: null, isDone: ({ call }) => call.needs.length > 0 },
  {
    key: 'solve',
    say: 'canDoIt',
    isDone: ({ call, hasPromised, hasResolution }) => hasPromised || hasResolution || call.options.length > 0,
  },
  { key: 'recap', say: 'recap' },
  { key: 'closing', say: 'close', isDone: ({ call }) => call.wrapUp !== null },
];

export interface RepStepShown {
  readonly key: RepStepKey;
  readonly isTicked: boolean;
  /** Ticked by the call itself: the key cannot take that back. */
  readonly isByFacts: boolean;
  /** Shown folded: it was ticked often enough. */
  readonly isFolded: boolean;
}

export function repSteps(facts: RepFacts, folded: readonly string[]): readonly RepStepShown[] {
  return REP_STEPS.map(({ key, isDone }) => {
    const isByFacts = isDone?.(facts) ?? false;
    return {
      key,
      isByFacts,
      isTicked: isByFacts || facts.call.repSteps.includes(key),
      isFolded: folded.includes(key),
    };
  });
}

/** The first step that is neither ticked nor folded; null once all are. */
export function nextRepStep(steps: readonly RepStepShown[]): RepStepKey | null {
  return steps.find(({ isTicked, isFolded }) => !isTicked && !isFolded)?.key ?? null;
}

/** So many calls in which a step was ticked, and it needs no showing any more. */
export const CALLS_UNTIL_FOLDED = 10;

/** The steps that were ticked in ten of these calls; the calls are those of the last four weeks. */
export function foldedRepSteps(calls: readonly Pick<Call, 'repSteps'>[]): RepStepKey[] {
  return REP_STEPS.map(({ key }) => key).filter(
    (key) => calls.filter(({ repSteps: ticked }) => ticked.includes(key)).length >= CALLS_UNTIL_FOLDED,
  );
}

/** What a call keeps once it is over: what was ticked by hand and what it showed by itself. */
export function keptRepSteps(facts: RepFacts): string[] {
  return repSteps(facts, [])
    .filter(({ isTicked }) => isTicked)
    .map(({ key }) => key);
}

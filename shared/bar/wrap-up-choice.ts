// Wrap-up in five keys (c.3): what is chosen before anybody pressed one, how a key moves on, and what is still missing.
// The outcome follows from the facts of the call; whether name and number were given is never assumed (002-15).

import type { Call, Disposition, WrapUp } from '../call/record.ts';

/** A wrap-up under way; `gave` is null until somebody said. */
export interface WrapUpDraft extends Omit<WrapUp, 'gave'> {
  readonly gave: WrapUp['gave'] | null;
}

/** The choices of each key, in the order shown and cycled. Mood is optional (000-02): it cycles through none as well. */
export const WRAP_UP_CHOICES = {
  disposition: ['resolved', 'promised', 'escalated', 'refused', 'endedForAbuse', 'wrongNumber'],
  needMet: ['yes', 'partly', 'no'],
  gave: ['both', 'nameOnly', 'neither'],
  thanks: ['none', 'said', 'askedForNote'],
  mood: ['calmer', 'same', 'upset'],
} as const satisfies { readonly [Key in QuickKey]: readonly NonNullable<WrapUp[Key]>[] };

/** The five keys, in the order of their digits. */
export const QUICK_KEYS = ['disposition', 'needMet', 'gave', 'thanks', 'mood'] as const;
export type QuickKey = (typeof QUICK_KEYS)[number];

/** What an outcome usually means for "did they get what they needed?" (002-13). */
const USUAL_NEED_MET: Readonly<Record<Disposition, WrapUp['needMet']>> = {
  resolved: 'yes',
  promised: 'partly',
  escalated: 'partly',
  refused: 'no',
  endedForAbuse: 'no',
  wrongNumber: 'no',
};

/** The draft before any choice: outcome from facts, need met from the outcome, no mood. `chosen` wins over all of it. */
export function wrapUpDraft(call: Call, promiseMade: boolean, chosen: Partial<WrapUp>): WrapUpDraft {
  const disposition = chosen.disposition ?? outcomeFromFacts(call, promiseMade);
  return {
    disposition,
    alternative: null,
    needMet: USUAL_NEED_MET[disposition],
    gave: null,
    gaveReason: null,
    thanks: 'none',
    mood: null,
    ...chosen,
  };
}

/** 000-11: a promise made in the call comes first, then handing it on; else the call is resolved. */
export function outcomeFromFacts(call: Call, promiseMade: boolean): Disposition {
  if (promiseMade) return 'promised';
  const isHandedOn = call.escalations.length > 0 || call.options.some(({ result }) => result === 'transferred');
  return isHandedOn ? 'escalated' : 'resolved';
}

/** The draft after its key was pressed: the next choice, from the last on to the first (mood: to none). */
export function pressQuickKey(draft: WrapUpDraft, key: QuickKey): Partial<WrapUp> {
  const values: readonly string[] = WRAP_UP_CHOICES[key];
  const next = values[values.indexOf(draft[key] ?? '') + 1];
  return { [key]: next ?? (key === 'mood' ? null : values[0]) };
}

/** What a finished wrap-up still needs, in the order it is asked. */
export type MissingPart = 'gave' | 'gaveReason' | 'alternative';

/** 001-02: refused needs the alternative; 002-15: name and number given, or why not. Null when nothing is missing. */
export function missingPart(draft: WrapUpDraft): MissingPart | null {
  if (draft.disposition === 'refused' && isBlank(draft.alternative)) return 'alternative';
  if (draft.gave === null) return 'gave';
  return draft.gave !== 'both' && isBlank(draft.gaveReason) ? 'gaveReason' : null;
}

/** The wrap-up to send, or null while something is missing. What no longer applies is left out. */
export function finishedWrapUp(draft: WrapUpDraft): WrapUp | null {
  if (draft.gave === null || missingPart(draft) !== null) return null;
  return {
    ...draft,
    gave: draft.gave,
    alternative: draft.disposition === 'refused' ? draft.alternative : null,
    gaveReason: draft.gave === 'both' ? null : draft.gaveReason,
  };
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

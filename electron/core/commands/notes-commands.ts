// What is written down while they talk: the notes and the ticked rows of the authority checklist.

import { callIn, emptyNotes, UNFINISHED } from './call-steps.ts';
import { type Decide, decided } from './decision.ts';
import { entry } from './entries.ts';

/** The notes, whole, as they stand in the window (c.7). Refused: noSuchCall, callFinished. */
export const writeNotes: Decide<'writeNotes'> = (view, { callId, need, lines }, { now }) => {
  const call = callIn(view, callId, UNFINISHED, 'callFinished');
  if (call.kind === 'refused') return call;
  const notes = view.notes(callId) ?? emptyNotes(callId, now);
  return decided({ savedAt: now }, [entry('notes', { ...notes, need, lines, savedAt: now })]);
};

/** The needed rows, whole; of two for one row the later counts. Refused: noSuchCall, callFinished. */
export const setNeeds: Decide<'setNeeds'> = (view, { callId, needs }) => {
  const call = callIn(view, callId, UNFINISHED, 'callFinished');
  if (call.kind === 'refused') return call;
  const byRow = new Map(needs.map((need) => [need.row, need]));
  return decided(null, [entry('call', { ...call.value, needs: [...byRow.values()] })]);
};

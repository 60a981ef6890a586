// By what the words of an index were made. An index of other rules is made again, not searched.

import { NOTE_LABELS } from '../../call/labels.ts';
import { Disposition } from '../../call/record.ts';
import { words } from '../../copy/words.ts';

/** Raised whenever folding, the words of a call, or the shape of a month or row changes. */
const VERSION = 1;

/** Outcomes and labels are found by the words they are shown in, so new words are new rules. */
export function searchRules(): string {
  const outcomes = Disposition.options.map((disposition) => words(`wrapUp.disposition.${disposition}`));
  const labels = NOTE_LABELS.map((label) => words(`call.label.${label}`));
  return [VERSION, ...outcomes, ...labels].join('|');
}

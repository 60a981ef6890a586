// The three labels of a note line (c.7): Reason, Resolution, Result. Typed as one letter and a space at line start.

import { words } from '../copy/words.ts';

export const NOTE_LABELS = ['reason', 'resolution', 'result'] as const;
export type NoteLabel = (typeof NOTE_LABELS)[number];

export interface LabelledText {
  readonly label: NoteLabel | null;
  /** The text behind the label; the whole text where there is none. */
  readonly rest: string;
}

const LETTERS: Readonly<Record<string, NoteLabel>> = { r: 'reason', d: 'resolution', x: 'result' };
const TYPED = /^([rdx]) (.*)$/is;
/** As written out, by hand or by the editor. Persisted in notes, so these stay English. */
const WRITTEN = /^(reason|resolution|result): ?(.*)$/is;

/** Reads the label of a line, typed (`r parcel lost`) or written out (`Reason: parcel lost`). */
export function labelOf(text: string): LabelledText {
  const typed = TYPED.exec(text);
  if (typed !== null) return { label: LETTERS[typed[1]?.toLowerCase() ?? ''] ?? null, rest: typed[2] ?? '' };
  const written = WRITTEN.exec(text);
  if (written === null) return { label: null, rest: text };
  return { label: labelNamed(written[1] ?? ''), rest: written[2] ?? '' };
}

/** "Reason", as shown in front of the line. */
export function labelInWords(label: NoteLabel): string {
  return words(`call.label.${label}`);
}

/** The same text without its label: Backspace undoes (c.7). One space in front keeps it plain from then on. */
export function withoutLabel(text: string): string {
  return labelOf(text).label === null ? text : ` ${text}`;
}

function labelNamed(word: string): NoteLabel | null {
  return NOTE_LABELS.find((label) => label === word.toLowerCase()) ?? null;
}

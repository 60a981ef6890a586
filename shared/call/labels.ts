// The three labels of a note line (c.7): Reason, Resolution, Result. Typed as one letter and a space at line start.

import { words } from '../copy/words.ts';

export const NOTE_LABELS = ['reason', 'resolution', 'result'] as const;
export type NoteLabel = (typeof NOTE_LABELS)[number];

export interface LabelledText {
  readonly label: NoteLabel | null;
  /** The text behind the label; the whole text where there is none. */
  readonly rest: string;
}

/** The letter that is typed for each label. */
export const LABEL_LETTERS: Readonly<Record<NoteLabel, string>> = { reason: 'r', resolution: 'd', result: 'x' };
const TYPED = /^([rdx]) (.*)$/is;
/** As written out, by hand or by the editor. Persisted in notes, so these stay English. */
const WRITTEN = /^(reason|resolution|result): ?(.*)$/is;

/** Reads the label of a line, typed (`r parcel lost`) or written out (`Reason: parcel lost`). */
export function labelOf(text: string): LabelledText {
  const typed = TYPED.exec(text);
  if (typed !== null) return { label: labelLettered(typed[1] ?? ''), rest: typed[2] ?? '' };
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

function labelLettered(letter: string): NoteLabel | null {
  return NOTE_LABELS.find((label) => LABEL_LETTERS[label] === letter.toLowerCase()) ?? null;
}

/** The element that hosts the notes editor. */
export const NOTES_ID = 'notes-sheet';

/** Gives the caret back to the notes from anywhere: Escape, a finished bar, a new call. */
export function focusNotes(): void {
  document.getElementById(NOTES_ID)?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.focus();
}

/** False while another tab stands in their place, in a narrow window. */
export function areNotesShown(): boolean {
  return (document.getElementById(NOTES_ID)?.getClientRects().length ?? 0) > 0;
}

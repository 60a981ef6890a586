/** The field of the history. */
export const SEARCH_ID = 'history-search';

/** Gives the caret to the search where the history is shown: over what was searched, or behind it to go on typing. */
export function focusSearch(where: 'over' | 'end' = 'over'): void {
  const field = document.getElementById(SEARCH_ID);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  if (where === 'over') field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
}

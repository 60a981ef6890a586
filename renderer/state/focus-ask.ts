const MOST_FRAMES = 20;

/** Gives the caret to the first field of the Ask tab, as soon as the tab is shown. */
export function focusAsk(frames = MOST_FRAMES): void {
  const field = document.querySelector<HTMLElement>('[data-wants="topic"] input');
  if (field !== null) field.focus();
  else if (frames > 0) requestAnimationFrame(() => focusAsk(frames - 1));
}

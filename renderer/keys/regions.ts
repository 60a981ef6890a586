// F6 walks the regions in the order of c.2: strip, notes (or the page in their place), what is at risk or asks for a decision, bar, help, outcome, rail.

const ORDER = ['strip', 'notes', 'page', 'lines', 'decide', 'sweep', 'bar', 'help', 'outcome', 'rail'] as const;

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), [tabindex="0"], [contenteditable="true"]';

/** Moves the focus to the next (1) or previous (-1) region that is there, on its first stop. */
export function moveRegion(step: 1 | -1): void {
  const present = ORDER.map((name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`)).filter(
    (region): region is HTMLElement => region !== null && isShown(region),
  );
  const next = neighbour(
    present,
    present.find((region) => region.contains(document.activeElement)),
    step,
  );
  if (next !== undefined) focusRegion(next);
}

/** Hidden in a narrow window, or, as the place of a bar, empty. */
function isShown(region: HTMLElement): boolean {
  return region.offsetHeight > 0;
}

/** The one after (1) or before (-1) `current`, around the end; from nowhere the first or the last. */
export function neighbour<Item>(items: readonly Item[], current: Item | undefined, step: 1 | -1): Item | undefined {
  const at = current === undefined ? -1 : items.indexOf(current);
  if (at === -1) return items.at(step === 1 ? 0 : -1);
  return items[(at + step + items.length) % items.length];
}

function focusRegion(region: HTMLElement): void {
  const editor = region.querySelector('[data-editor]')?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
  const target = editor ?? region.querySelector<HTMLElement>(FOCUSABLE) ?? region;
  target.focus();
}

// F6 walks the regions in the order of c.2: strip, notes, bar, help, outcome, rail.

const ORDER = ['strip', 'notes', 'bar', 'help', 'outcome', 'rail'] as const;

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), [tabindex="0"], [contenteditable="true"]';

/** Moves the focus to the next (1) or previous (-1) region that is there, on its first stop. */
export function moveRegion(step: 1 | -1): void {
  const present = ORDER.map((name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`)).filter(
    (region): region is HTMLElement => region !== null && region.getClientRects().length > 0,
  );
  const at = present.findIndex((region) => region.contains(document.activeElement));
  const start = at === -1 && step === 1 ? -1 : at;
  const next = present[(start + step + present.length) % present.length];
  if (next !== undefined) focusRegion(next);
}

function focusRegion(region: HTMLElement): void {
  const editor = region.querySelector('[data-editor]')?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
  const target = editor ?? region.querySelector<HTMLElement>(FOCUSABLE) ?? region;
  target.focus();
}

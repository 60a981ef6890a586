// Arrow keys in the week: up and down in a day, left and right to the next day that has promises. What is late is a day
// before all others, in which left and right go on as well.

import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
};

export function moveInWeek(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const lists = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-column]')];
  const columns = lists.map((list) => [...list.querySelectorAll<HTMLElement>('[data-roving]')]);
  const from = placeOf(columns, document.activeElement);
  const isAcross = from !== null && lists[from.column]?.dataset['column'] === 'across';
  const lengths = columns.map(({ length }) => length);
  const to = from === null ? { column: 0, row: 0 } : nextPlace(lengths, from, isAcross ? turned(step) : step);
  const next = columns[to.column]?.[to.row];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** In a list that lies across, left and right go along it, and down leads out of it. */
function turned({ columns, rows }: Step): Step {
  return { columns: rows, rows: columns };
}

interface Step {
  readonly columns: number;
  readonly rows: number;
}

export interface Place {
  readonly column: number;
  readonly row: number;
}

/** Down from the end of a column leads to the start of the next, up from its start to the end of the one before. */
export function nextPlace(lengths: readonly number[], from: Place, step: Step): Place {
  const row = from.row + step.rows;
  const isInside = row >= 0 && row < (lengths[from.column] ?? 0);
  const column = from.column + (isInside ? step.columns : step.rows);
  const length = lengths[column];
  if (length === undefined) return from;
  if (!isInside) return { column, row: step.rows > 0 ? 0 : length - 1 };
  return { column, row: Math.min(row, length - 1) };
}

function placeOf(columns: readonly (readonly HTMLElement[])[], focused: Element | null): Place | null {
  const rows = columns.map((column) => column.findIndex((one) => one.isSameNode(focused)));
  const column = rows.findIndex((row) => row !== -1);
  return column === -1 ? null : { column, row: rows[column] ?? 0 };
}

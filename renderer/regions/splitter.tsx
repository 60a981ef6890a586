import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { words } from '../../shared/copy/words.ts';
import styles from './splitter.module.css';

export type Column = 'rail' | 'help';

export interface Columns {
  readonly helpSide: 'right' | 'left';
  readonly widths: Readonly<Record<Column, number | null>>;
  fit(column: Column, width: number): number;
  /** Shows a width without keeping it. */
  paint(column: Column, width: number | null): void;
  keep(column: Column, width: number | null): void;
}

const KEY_STEP = 16;

/** Between two regions: dragged, or moved with the arrow keys; a double click brings the designed width back. */
export function Splitter({ column, columns }: { readonly column: Column; readonly columns: Columns }) {
  const dragged = useRef<number | null>(null);
  const isAtStart = (column === 'rail') === (columns.helpSide === 'right');

  const widthAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): number => {
    const box = currentTarget.closest('[data-columns]')?.getBoundingClientRect();
    if (box === undefined) return 0;
    return columns.fit(column, isAtStart ? clientX - box.left : box.right - clientX);
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    dragged.current = widthAt(event);
    columns.paint(column, dragged.current);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const width = columns.fit(column, shownWidth(event.currentTarget, column) + (isAtStart ? step : -step));
    columns.keep(column, width);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, not a rule
    <div
      className={`${styles['splitter']} ${styles[isAtStart ? 'start' : 'end']} ${styles[column]}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={words(column === 'rail' ? 'railPart.title' : 'help.title')}
      aria-valuenow={columns.widths[column] ?? 0}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
      onPointerUp={() => {
        if (dragged.current !== null) columns.keep(column, dragged.current);
        dragged.current = null;
      }}
      onDoubleClick={() => columns.keep(column, null)}
      onKeyDown={press}
    />
  );
}

function shownWidth(splitter: HTMLElement, column: Column): number {
  const region = splitter.closest('[data-columns]')?.querySelector(`[data-region="${column}"]`);
  return region?.getBoundingClientRect().width ?? 0;
}

import { type RefObject, useEffect, useRef } from 'react';
import { useDesk, useRun } from '../../state/store-context.tsx';
import type { Column, Columns } from '../../regions/splitter.tsx';

const LIMITS: Readonly<Record<Column, { readonly least: number; readonly most: number }>> = {
  rail: { least: 180, most: 480 },
  help: { least: 260, most: 640 },
};

/** The two column widths: as dragged, saved with the preferences; null is the designed width. */
export function useColumns(): Columns & { readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const run = useRun();
  const preferences = useDesk((desk) => desk.settings.preferences);
  const { railWidth, helpWidth, helpSide } = preferences;

  useEffect(() => {
    paint(ref.current, 'rail', railWidth);
    paint(ref.current, 'help', helpWidth);
  }, [railWidth, helpWidth]);

  return {
    ref,
    helpSide,
    widths: { rail: railWidth, help: helpWidth },
    fit: (column, width) => Math.round(Math.max(LIMITS[column].least, Math.min(LIMITS[column].most, width))),
    paint: (column, width) => paint(ref.current, column, width),
    keep(column, width) {
      const changed = { ...preferences, [`${column}Width`]: width };
      void run('saveSettings', { profile: null, grants: null, people: null, preferences: changed });
    },
  };
}

/** The width of a column as a custom property; the designed one where it is null. */
function paint(screen: HTMLElement | null, column: Column, width: number | null): void {
  if (width === null) screen?.style.removeProperty(`--${column}-width`);
  else screen?.style.setProperty(`--${column}-width`, `${width}px`);
}

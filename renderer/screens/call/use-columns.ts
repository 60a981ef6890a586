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

  const paint = (column: Column, width: number | null): void => {
    if (width === null) ref.current?.style.removeProperty(`--${column}-width`);
    else ref.current?.style.setProperty(`--${column}-width`, `${width}px`);
  };
  useEffect(() => {
    paint('rail', railWidth);
    paint('help', helpWidth);
  }, [railWidth, helpWidth]);

  return {
    ref,
    helpSide,
    widths: { rail: railWidth, help: helpWidth },
    fit: (column, width) => Math.round(Math.max(LIMITS[column].least, Math.min(LIMITS[column].most, width))),
    paint,
    keep(column, width) {
      const changed = { ...preferences, [`${column}Width`]: width };
      void run('saveSettings', { profile: null, grants: null, people: null, preferences: changed });
    },
  };
}

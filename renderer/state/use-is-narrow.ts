import { useSyncExternalStore } from 'react';
import { useDesk } from './store-context.tsx';

/** Below this width the columns stand under each other: the same `56rem` as in the style sheets. */
const NARROW_REM = 56;
const REM_PX = 16;

/** Whether notes and help share one place, by width and text size together. */
export function useIsNarrow(): boolean {
  const textSize = useDesk((desk) => desk.settings.preferences.textSize);
  const narrowPx = (NARROW_REM * REM_PX * textSize) / 100;
  return useSyncExternalStore(onResize, () => window.innerWidth <= narrowPx);
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useDesk } from './store-context.tsx';

const DARK = '(prefers-color-scheme: dark)';

/** Puts theme and text size on the document, following the system where the agent left it to that. */
export function useTheme(): void {
  const theme = useDesk((desk) => desk.settings.preferences.theme);
  const textSize = useDesk((desk) => desk.settings.preferences.textSize);
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => window.matchMedia(DARK).matches);
  useLayoutEffect(() => {
    const chosen = theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;
    document.documentElement.dataset['theme'] = chosen;
    document.documentElement.dataset['text'] = String(textSize);
    askContainersAgain();
  }, [theme, textSize, isSystemDark]);
}

/** Chromium keeps the answers of container queries in rem when only the size of the rem changes. */
function askContainersAgain(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  root.style.containerType = 'normal';
  root.getBoundingClientRect();
  root.style.containerType = '';
}

function subscribeToSystem(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

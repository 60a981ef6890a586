// One state of the window, chosen by the address: `?state=live&theme=dark&text=200`.

import '../../../shared/strict-policy.ts';
import { createRoot } from 'react-dom/client';
import { AlertWindow } from '../../../renderer/alert/alert-window.tsx';
import { App } from '../../../renderer/app.tsx';
import { createAppStore, showView } from '../../../renderer/state/app-store.ts';
import { followHost } from '../../../renderer/state/follow-host.ts';
import { CompanionProvider } from '../../../renderer/state/store-context.tsx';
import '../../../renderer/styles/base.css';
import type { Preferences } from '../../../shared/agent/preferences.ts';
import { plus } from '../../../shared/time.ts';
import { createFixtureClient } from './fixture-client.ts';
import { NOW } from './sample-day.ts';
import { STATES } from './states.ts';

document.documentElement.dataset['states'] = Object.keys(STATES).join(',');

const asked = new URLSearchParams(window.location.search);
const state = STATES[asked.get('state') ?? 'live'];
const root = document.getElementById('root');
if (state === undefined || root === null)
  throw new Error(`No such state. There are: ${Object.keys(STATES).join(', ')}`);

const preferences: Preferences = {
  ...state.desk.settings.preferences,
  ...lookOf(asked.get('theme'), asked.get('text')),
};
const now = state.now ?? NOW;
const health = { ...state.desk.health, remindersCheckedAt: plus(now, -(state.checkedAgoMs ?? 0)) };
const desk = { ...state.desk, health, settings: { ...state.desk.settings, preferences } };
const store = createAppStore();
const client = createFixtureClient(desk, now, state);
showView(store, state.view ?? {});
store.setState({ ...(state.edits === undefined ? {} : { promiseEdits: state.edits }), ...state.app });
followHost(client, store, () => performance.now());
createRoot(root).render(
  <CompanionProvider store={store} client={client}>
    {state.isOnTop === true ? <AlertWindow /> : <App />}
  </CompanionProvider>,
);

declare global {
  interface Window {
    /** The same state in another look, without a new page. */
    showLook(theme: string, text: string): void;
  }
}

window.showLook = (theme, text) => {
  const shown = store.getState().desk;
  if (shown === null) return;
  const looks = { ...shown.settings.preferences, ...lookOf(theme, text) };
  store.setState({ desk: { ...shown, settings: { ...shown.settings, preferences: looks } } });
};

function lookOf(theme: string | null, text: string | null): Pick<Preferences, 'theme' | 'textSize'> {
  return { theme: theme === 'dark' ? 'dark' : 'light', textSize: text === '200' ? 200 : 100 };
}

if (state.press !== undefined) pressOnceThere(root, [state.press].flat());
if (state.searched !== undefined) typeOnceThere(root, state.searched);

/** One after the other: what one press brings may hold the next. */
function pressOnceThere(within: HTMLElement, [text, ...others]: readonly string[]): void {
  if (text === undefined) return;
  const press = (): boolean => {
    const found = [...within.querySelectorAll<HTMLElement>('button, summary')].find(
      (one) => one.textContent?.includes(text) || one.getAttribute('aria-label')?.includes(text),
    );
    found?.click();
    return found !== undefined;
  };
  const watcher = new MutationObserver(() => {
    if (!press()) return;
    watcher.disconnect();
    pressOnceThere(within, others);
  });
  watcher.observe(within, { childList: true, subtree: true });
}

function typeOnceThere(within: HTMLElement, text: string): void {
  const watcher = new MutationObserver(() => {
    const field = within.querySelector<HTMLInputElement>('input[type="search"]');
    if (field === null) return;
    watcher.disconnect();
    field.focus();
    document.execCommand('insertText', false, text);
  });
  watcher.observe(within, { childList: true, subtree: true });
}

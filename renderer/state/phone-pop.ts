// Screen pop: a call that the phone brought shows the desk, whatever page was open. Nobody is torn away in the middle
// of a word: who types on another page is told who rings, and goes when they answer.

import type { Call } from '../../shared/call/record.ts';
import { words } from '../../shared/copy/words.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import { showNumber } from '../../shared/phone/parse.ts';
import { secondsLeftOf } from './ring-test.ts';
import { type AppState, type AppStore, showMessage, showView } from './app-store.ts';

type Seen = Pick<AppState, 'desk'>;

/** What the phone brought with this change: a call that began, or its answer; null for everything else. */
export function popOf({ desk: before }: Seen, { desk: after }: Seen): 'began' | 'answered' | null {
  // The first desk of a page is no news: the agent has just opened it.
  if (before === null || after === null || before.call === after.call) return null;
  const call = after.call?.call;
  if (call?.phone == null) return null;
  const isNew = call.id !== before.call?.call.id;
  if (isNew && (call.phase === 'ringing' || call.phase === 'live')) return toldOf(call) ? 'began' : null;
  return !isNew && isAnswer(before.call?.call, call) ? 'answered' : null;
}

export interface PopParts {
  /** Whether the caret is in a field of this page. */
  isTyping(): boolean;
  /** The page's own running clock, in ms. */
  nowMs(): number;
}

/** Answers how to stop. */
export function followPhone(store: AppStore, { isTyping, nowMs }: PopParts): () => void {
  return store.subscribe((after, before) => {
    const pop = popOf(before, after);
    if (pop === null || after.view.screen === 'desk' || after.view.screen === 'firstRun') return;
    // Whoever tries the phone looks at the test until it is over.
    if (after.ringTest !== null && secondsLeftOf(after.ringTest, nowMs()) > 0) return;
    if (pop === 'began' && isTyping() && after.desk?.call?.call.phase === 'ringing') {
      showMessage(store, { tone: 'said', text: words('phone.rings', { who: whoRings(after.desk) }), undoable: false });
    } else showView(store, { screen: 'desk', bar: null });
  });
}

/** A call back that the agent began by key is on their desk already. */
function toldOf({ phone }: Call): boolean {
  return phone?.told.some((what) => what === 'ring' || what === 'dial' || what === 'answer') ?? false;
}

function isAnswer(before: Call | undefined, after: Call): boolean {
  return before?.phase === 'ringing' && after.phase === 'live';
}

function whoRings({ call, settings }: Pick<Desk, 'call' | 'settings'>): string {
  const number = call?.call.number ?? null;
  const spelled = number === null ? '' : showNumber(number, settings.profile?.country ?? '');
  return call?.customer?.name || spelled || words('strip.newNumber');
}

import { expect, it } from 'vitest';
import { type AppStore, createAppStore, type Screen, showView } from '../../../../renderer/state/app-store.ts';
import { followPhone } from '../../../../renderer/state/phone-pop.ts';
import type { Call } from '../../../../shared/call/record.ts';
import type { Desk } from '../../../../shared/desk/desk.ts';
import type { CallPhone, SourceId } from '../../../../shared/telephony/event.ts';
import { deskOf, openCallOf } from '../../../support/a-desk.ts';
import { call } from '../../../support/records.ts';

const PHONE: CallPhone = {
  ...{ source: 'baresip' as SourceId, callId: null, name: null, told: ['ring'] },
  ...{ endedAt: null, cause: null, lostAt: null },
};
const RINGING = call({ phase: 'ringing', answeredAt: null, phone: PHONE });
const ANSWERED = call({ phase: 'live', phone: { ...PHONE, told: ['ring', 'answer'] } });

const withCall = (one: Call | null): Desk => deskOf({ call: one === null ? null : openCallOf({ call: one }) });

function page(screen: Screen, { isTyping = false, nowMs = 1000, desk = withCall(null) as Desk | null } = {}): AppStore {
  const store = createAppStore();
  store.setState({ desk });
  showView(store, { screen });
  followPhone(store, { isTyping: () => isTyping, nowMs: () => nowMs });
  return store;
}

const becomes = (store: AppStore, one: Call | null) => store.setState({ desk: withCall(one) });
const shown = (store: AppStore) => store.getState().view.screen;

it.each(['week', 'history', 'cases', 'alerts', 'settings'] as const)('from %s a ring shows the desk', (screen) => {
  const store = page(screen);
  becomes(store, RINGING);
  expect(shown(store)).toBe('desk');
});

it('who types on another page is told who rings, and goes when they answer', () => {
  const store = page('settings', { isTyping: true });
  becomes(store, RINGING);
  expect(shown(store)).toBe('settings');
  expect(store.getState().message?.text).toContain('Dana');
  becomes(store, ANSWERED);
  expect(shown(store)).toBe('desk');
});

it.each([
  ['stays in sight', 59_000, 'settings'],
  ['that waited in vain does not', 60_000, 'desk'],
] as const)('the test of the phone %s', (_what, nowMs, screen) => {
  const store = page('settings', { nowMs });
  store.setState({ ringTest: { startedAt: 0, heard: [], hasOther: false } });
  becomes(store, RINGING);
  becomes(store, ANSWERED);
  expect(shown(store)).toBe(screen);
});

it('a call that was answered at once is shown at once', () => {
  const store = page('settings', { isTyping: true });
  becomes(store, ANSWERED);
  expect(shown(store)).toBe('desk');
});

it('a call of the agent’s own keys, its later changes, its end and the first desk of a page move nothing', () => {
  const store = page('week');
  becomes(store, call({ phase: 'ringing', answeredAt: null }));
  expect(shown(store)).toBe('week');

  const looked = page('week', { desk: withCall(ANSWERED) });
  becomes(looked, { ...ANSWERED, revision: 2 });
  becomes(looked, { ...ANSWERED, phase: 'wrapUp' });
  expect(shown(looked)).toBe('week');

  const opened = page('week', { desk: null });
  becomes(opened, RINGING);
  expect(shown(opened)).toBe('week');
});

import { beforeEach, describe, expect, it } from 'vitest';
import { type AppStore, createAppStore, showView } from '../../../../renderer/state/app-store.ts';
import { followHost, type HostFollower } from '../../../../renderer/state/follow-host.ts';
import type { Notice } from '../../../../shared/contract/events.ts';
import { HostError } from '../../../../shared/contract/wire-error.ts';
import type { Desk } from '../../../../shared/desk/desk.ts';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { Instant } from '../../../../shared/time.ts';
import { createHandDrivenHost, type HandDrivenHost } from '../../../support/hand-driven-host.ts';
import { deskOf } from '../../../support/a-desk.ts';

const GONE = new HostError({ code: 'hostGone', detail: '' });

let host: HandDrivenHost;
let store: AppStore;
let follower: HostFollower;
let monotonic: number;

beforeEach(() => {
  host = createHandDrivenHost();
  store = createAppStore();
  monotonic = 500;
  follower = followHost(host.client, store, () => monotonic);
});

/** A desk that can be told from others by how many calls were handled. */
const desk = (handled: number): Desk => deskOf({ today: { ...deskOf().today, handled } });
const snapshot = (revision: number, index = 0) =>
  host.answer('desk', { revision, now: revision as Instant, desk: desk(revision) }, index);
const changed = (revision: number) =>
  host.tell('deskChanged', { revision, now: revision as Instant, change: { today: desk(revision).today } });
const shown = () => ({ revision: store.getState().revision, handled: store.getState().desk?.today.handled });
const notice = (id: string, title: string): Notice => ({
  ...{ id, title, body: '', actions: [], urgent: false, silent: false },
});

describe('the desk in the window', () => {
  it('is the snapshot, with the clock of the host', async () => {
    await snapshot(3);
    expect(shown()).toEqual({ revision: 3, handled: 3 });
    expect(store.getState()).toMatchObject({ link: 'linked', clock: { host: 3, at: 500 } });
  });

  it('takes each change of the next revision, and leaves the other parts alone', async () => {
    await snapshot(3);
    const { settings } = store.getState().desk ?? {};
    monotonic = 900;
    await changed(4);
    expect(shown()).toEqual({ revision: 4, handled: 4 });
    expect(store.getState().clock).toEqual({ host: 4, at: 900 });
    expect(store.getState().desk?.settings).toBe(settings);
  });

  it('misses nothing that is told between asking and answer', async () => {
    await changed(3);
    await changed(4);
    expect(store.getState().desk).toBeNull();
    await snapshot(3);
    expect(shown()).toEqual({ revision: 4, handled: 4 });
  });

  it('drops what is older than itself', async () => {
    await snapshot(3);
    await changed(3);
    await changed(2);
    expect(shown()).toEqual({ revision: 3, handled: 3 });
    expect(store.getState().clock.host).toBe(3);
  });

  it('is asked for afresh when a change is missing, and then in step again', async () => {
    await snapshot(3);
    await changed(5);
    await changed(6);
    expect(shown()).toEqual({ revision: 3, handled: 3 });
    await snapshot(5);
    expect(shown()).toEqual({ revision: 6, handled: 6 });
    expect(host.asked).toHaveLength(0);
  });

  it('starts over with a host that starts over', async () => {
    await snapshot(300);
    void follower.refresh();
    await snapshot(1);
    await changed(2);
    expect(shown()).toEqual({ revision: 2, handled: 2 });
  });

  it('never goes back to an answer that was overtaken', async () => {
    void follower.refresh();
    await snapshot(7, 1);
    await snapshot(5);
    expect(shown()).toEqual({ revision: 7, handled: 7 });
  });
});

describe('a host that does not answer', () => {
  it('is said to be lost, and linked again after a refresh', async () => {
    await host.fail(GONE);
    expect(store.getState().link).toBe('lost');
    void follower.refresh();
    await snapshot(2);
    expect(store.getState().link).toBe('linked');
  });

  it('is asked again as soon as it speaks', async () => {
    await host.fail(GONE);
    await changed(2);
    await host.tell('remindersChecked', { now: 8 as Instant });
    expect(host.asked).toHaveLength(1);
    await snapshot(2);
    expect(shown()).toEqual({ revision: 2, handled: 2 });
  });

  it('is not said to be lost by a request that was overtaken', async () => {
    void follower.refresh();
    await snapshot(2, 1);
    await host.fail(GONE);
    expect(store.getState().link).toBe('linked');
  });
});

describe('between changes', () => {
  it('the reminder loop keeps the clock right without asking for anything', async () => {
    await snapshot(3);
    monotonic = 900;
    await host.tell('remindersChecked', { now: 33 as Instant });
    expect(store.getState().clock).toEqual({ host: 33, at: 900 });
    expect(host.asked).toHaveLength(0);
  });

  it('notices come, replace their own kind, and go', async () => {
    await host.tell('noticeShown', notice('p1', 'soon'));
    await host.tell('noticeShown', notice('p2', 'soon'));
    await host.tell('noticeShown', notice('p1', 'late'));
    expect(store.getState().notices.map(({ id, title }) => [id, title])).toEqual([
      ['p2', 'soon'],
      ['p1', 'late'],
    ]);
    await host.tell('noticeRemoved', { id: 'p2' });
    expect(store.getState().notices.map(({ id }) => id)).toEqual(['p1']);
  });
});

describe('what a press brings forward', () => {
  const promiseId = 'p1' as PromiseId;

  it('is shown: the promise, or the list that was asked for', async () => {
    await host.tell('promiseBroughtForward', { promiseId, act: 'open' });
    expect(store.getState().view).toMatchObject({ screen: 'desk', focusedPromise: promiseId, list: null });
    await host.tell('listBroughtForward', { list: 'sweep' });
    expect(store.getState().view).toMatchObject({ screen: 'desk', list: 'sweep' });
  });

  it('does not tear away first run', async () => {
    showView(store, { screen: 'firstRun' });
    await host.tell('promiseBroughtForward', { promiseId, act: 'done' });
    expect(store.getState().view).toMatchObject({ screen: 'firstRun', bar: null });
  });
});

describe('once stopped', () => {
  it('nothing is heard any more, not even an answer under way', async () => {
    follower.stop();
    expect(host.listeners()).toBe(0);
    await snapshot(3);
    expect(store.getState().desk).toBeNull();
  });
});

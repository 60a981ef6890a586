import { expect, it } from 'vitest';
import { followMenu } from '../../../../electron/core/menu-choices.ts';
import type { MenuChoice } from '../../../../electron/core/ports.ts';
import type { CallId, PromiseId } from '../../../../shared/ids.ts';
import { done } from '../../../../shared/outcome.ts';

function menu(admit = async () => {}) {
  const acts: string[] = [];
  const session = { compact: false };
  const listeners = new Set<(choice: MenuChoice) => void>();
  const stop = followMenu({
    session,
    admit,
    log: { write: (event) => void acts.push(event) },
    desktop: {
      bringToFront: () => void acts.push('front'),
      onMenuChosen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    commands: {
      async ringCall({ number }) {
        acts.push(`ring ${number}`);
        return done('c1' as CallId);
      },
      async setCompact({ compact }) {
        acts.push(`compact ${compact}`);
        session.compact = compact;
        return done({ staysOnTop: true });
      },
      async pressNotice({ noticeId, act }) {
        acts.push(`${act} ${noticeId}`);
        return done(null);
      },
    },
  });
  const choose = async (choice: MenuChoice) => {
    for (const listener of listeners) listener(choice);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { choose, stop, acts, listeners };
}

it('New call brings the window forward and rings, number unknown', async () => {
  const { choose, acts } = menu();
  await choose({ kind: 'newCall' });
  expect(acts).toEqual(['front', 'ring null']);
});

it('Compact window goes there and back again', async () => {
  const { choose, acts } = menu();
  await choose({ kind: 'compact' });
  await choose({ kind: 'compact' });
  expect(acts).toEqual(['front', 'compact true', 'front', 'compact false']);
});

it('N3: an act on a promise is the same act as on its notice', async () => {
  const { choose, acts } = menu();
  await choose({ kind: 'promise', promiseId: 'p1' as PromiseId, act: 'snooze' });
  expect(acts).toEqual(['snooze p1']);
});

it('a choice made while the host is not there is noted, and nothing is done', async () => {
  const { choose, acts } = menu(() => Promise.reject(new Error('stopping')));
  await choose({ kind: 'newCall' });
  expect(acts).toEqual(['menuFailed']);
});

it('after the stop nobody listens', () => {
  const { stop, listeners } = menu();
  expect(listeners.size).toBe(1);
  stop();
  expect(listeners.size).toBe(0);
});

it('a desktop without a menu is no reason to fail', () => {
  const stop = followMenu({
    session: { compact: false },
    admit: async () => {},
    log: { write: () => {} },
    desktop: { bringToFront: () => {} },
    commands: {
      ringCall: async () => done('c1' as CallId),
      setCompact: async () => done({ staysOnTop: false }),
      pressNotice: async () => done(null),
    },
  });
  expect(stop).not.toThrow();
});

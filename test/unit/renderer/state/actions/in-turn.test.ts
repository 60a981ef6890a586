import { describe, expect, it } from 'vitest';
import { inTurn, untilSeen } from '../../../../../renderer/state/actions/in-turn.ts';
import { createAppStore, showView } from '../../../../../renderer/state/app-store.ts';

describe('acts in turn', () => {
  it('start one after the other, also after one that failed', async () => {
    const store = createAppStore();
    const done: string[] = [];
    const first = inTurn(store, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push('first');
      throw new Error('refused');
    });
    const second = inTurn(store, async () => void done.push('second'));
    await expect(first).rejects.toThrow('refused');
    await second;
    expect(done).toEqual(['first', 'second']);
  });

  it('wait until the window shows what was done', async () => {
    const store = createAppStore();
    let isOver = false;
    const seen = untilSeen(store, () => store.getState().view.curtain).then(() => {
      isOver = true;
    });
    showView(store, { helpTab: 'ask' });
    await Promise.resolve();
    expect(isOver).toBe(false);
    showView(store, { curtain: true });
    await seen;
  });

  it('wait no longer than a quarter of a second for what is never shown', async () => {
    const started = performance.now();
    await untilSeen(createAppStore(), () => false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

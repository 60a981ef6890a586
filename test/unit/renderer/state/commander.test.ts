import { beforeEach, describe, expect, it } from 'vitest';
import { type AppStore, createAppStore } from '../../../../renderer/state/app-store.ts';
import { type Commander, createCommander, refusalInWords } from '../../../../renderer/state/commander.ts';
import { HostError } from '../../../../shared/contract/wire-error.ts';
import { words } from '../../../../shared/copy/words.ts';
import { because } from '../../../../shared/refusal.ts';
import { createHandDrivenHost, type HandDrivenHost } from '../../../support/hand-driven-host.ts';

let host: HandDrivenHost;
let store: AppStore;
let run: Commander;
let settled: () => void;

beforeEach(() => {
  host = createHandDrivenHost();
  store = createAppStore();
  const saved = new Promise<void>((resolve) => (settled = resolve));
  run = createCommander(host.client, store, () => saved);
});

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('a command', () => {
  it('is sent only after what was typed is saved', async () => {
    void run('undo', { actionId: null });
    await aTurn();
    expect(host.heard).toEqual([]);
    settled();
    await aTurn();
    expect(host.heard).toHaveLength(1);
  });

  it('answers with its value and says nothing', async () => {
    settled();
    const answer = run('ringCall', { number: null });
    await aTurn();
    await host.answer('ringCall', { kind: 'done', value: 'call-1' } as never);
    expect(await answer).toEqual({ kind: 'done', value: 'call-1' });
    expect(store.getState().message).toBeNull();
  });

  it('that is refused answers null and says why in one sentence', async () => {
    settled();
    const answer = run('ringCall', { number: '12' });
    await aTurn();
    await host.answer('ringCall', { kind: 'refused', reason: because('numberImpossible', { number: '12' }) });
    expect(await answer).toBeNull();
    expect(store.getState().message).toMatchObject({
      tone: 'refused',
      text: '“12” can’t be a phone number. Check it with them.',
      undoable: false,
    });
  });

  it.each([
    [new HostError({ code: 'badParameters', detail: '(root): wrong' }), words('wire.badParameters')],
    [new HostError({ code: 'internal', detail: 'TypeError' }), words('wire.internal')],
    [new Error('An object could not be cloned'), words('wire.hostGone')],
  ])('that ends in %s answers null and says so', async (thrown, sentence) => {
    settled();
    const answer = run('undo', { actionId: null });
    await aTurn();
    await host.fail(thrown);
    expect(await answer).toBeNull();
    expect(store.getState().message?.text).toBe(sentence);
  });

  it('that is refused twice in the same words is said twice', async () => {
    settled();
    const ids: (number | undefined)[] = [];
    for (let time = 0; time < 2; time += 1) {
      void run('undo', { actionId: null });
      await aTurn();
      await host.answer('undo', { kind: 'refused', reason: because('nothingToUndo') });
      ids.push(store.getState().message?.id);
    }
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('refusalInWords', () => {
  it('puts the values into the sentence', () => {
    expect(refusalInWords(because('exceptionsUsedUp', { day: 'Mon 23 Mar' }))).toBe(
      'No exceptions left this week. New ones from Mon 23 Mar.',
    );
  });
});

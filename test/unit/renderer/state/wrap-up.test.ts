import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../../renderer/state/app-store.ts';
import { chooseWrapUp } from '../../../../renderer/state/wrap-up.ts';
import type { CallId } from '../../../../shared/ids.ts';

const ONE = 'call-1' as CallId;
const TWO = 'call-2' as CallId;

describe('what was chosen for the wrap-up', () => {
  it('001-02: is kept from the refusal to the wrap-up of the same call', () => {
    const store = createAppStore();
    chooseWrapUp(store, ONE, { disposition: 'refused', alternative: 'a voucher' });
    chooseWrapUp(store, ONE, { gave: 'both' });
    expect(store.getState().wrapUpEdits.chosen).toEqual({
      disposition: 'refused',
      alternative: 'a voucher',
      gave: 'both',
    });
  });

  it('never spills into the next call', () => {
    const store = createAppStore();
    chooseWrapUp(store, ONE, { disposition: 'refused' });
    chooseWrapUp(store, TWO, { mood: 'calmer' });
    expect(store.getState().wrapUpEdits).toEqual({ callId: TWO, chosen: { mood: 'calmer' }, asked: null });
  });
});

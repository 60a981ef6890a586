import { describe, expect, it } from 'vitest';
import type { WaitingPromise } from '../../../../electron/core/ports.ts';
import { trayItems } from '../../../../electron/desktop/tray-menu.ts';
import { PromiseId } from '../../../../shared/ids.ts';

const promiseId = PromiseId.parse('prom000000000000000001');
const late: WaitingPromise = {
  promiseId,
  label: '6 min LATE Dana Lee',
  acts: [
    { act: 'call', label: 'Call now' },
    { act: 'newTime', label: 'Tell them a new time' },
  ],
};

describe('the menu of the tray', () => {
  it('offers the window, a new call, the compact window and the end when nothing waits', () => {
    const kinds = trayItems([]).map((item) => (item.kind === 'item' ? item.choice.kind : item.kind));
    expect(kinds).toEqual(['open', 'newCall', 'compact', 'separator', 'quit']);
  });

  it('N3: has each waiting promise first, with what can be done about it', () => {
    const [first, second] = trayItems([late]);
    expect(first).toEqual({
      kind: 'submenu',
      label: '6 min LATE Dana Lee',
      items: [
        { kind: 'item', label: 'Call now', choice: { kind: 'promise', promiseId, act: 'call' } },
        { kind: 'item', label: 'Tell them a new time', choice: { kind: 'promise', promiseId, act: 'newTime' } },
      ],
    });
    expect(second).toEqual({ kind: 'separator' });
  });

  it('shows an ampersand in a name as one, not as an access key', () => {
    const [first] = trayItems([{ ...late, label: 'DUE Lee & Sons' }]);
    expect(first).toMatchObject({ label: 'DUE Lee && Sons' });
  });

  it('says the same for the same promises, so that an open menu is left alone', () => {
    expect(JSON.stringify(trayItems([late]))).toBe(JSON.stringify(trayItems([structuredClone(late)])));
  });
});

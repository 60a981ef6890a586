import { describe, expect, it } from 'vitest';
import { actionAt, pressedToast, toastOptions } from '../../../../electron/desktop/toast.ts';
import type { Notice } from '../../../../shared/contract/events.ts';

const notice: Notice = {
  id: 'p1',
  title: 'Time to call Dana',
  body: 'Promised by 3:00.',
  actions: [
    { id: 'call', label: 'Call now' },
    { id: 'snooze', label: 'Snooze 5 min' },
  ],
  urgent: true,
  silent: false,
};

describe('what a notice becomes', () => {
  it('an urgent one stays until somebody reacts (N4), under the id that a later one replaces (N8)', () => {
    expect(toastOptions(notice)).toEqual({
      id: 'p1',
      title: 'Time to call Dana',
      body: 'Promised by 3:00.',
      silent: true,
      urgency: 'critical',
      timeoutType: 'never',
      actions: [
        { type: 'button', text: 'Call now' },
        { type: 'button', text: 'Snooze 5 min' },
      ],
    });
  });

  it('any other goes by itself', () => {
    expect(toastOptions({ ...notice, urgent: false, silent: true })).toMatchObject({
      silent: true,
      urgency: 'normal',
      timeoutType: 'default',
    });
  });
});

describe('what a press means (N2)', () => {
  it.each([
    [0, 'call'],
    [1, 'snooze'],
    [2, 'open'],
    [-1, 'open'],
    [undefined, 'open'],
  ])('button %s is %s', (index, action) => {
    expect(actionAt(notice, index)).toBe(action);
  });

  it('a button of a notice nobody remembers opens (N3: a button is a shortcut, never the only way)', () => {
    expect(actionAt(undefined, 0)).toBe('open');
  });
});

describe('Windows’ own account of a press', () => {
  it.each([
    ['type=click&tag=p1', undefined, { noticeId: 'p1', index: undefined }],
    ['type=action&action=1&tag=p1', 1, { noticeId: 'p1', index: 1 }],
    ['type=click&tag=a-b_C3', undefined, { noticeId: 'a-b_C3', index: undefined }],
  ])('%s', (text, actionIndex, pressed) => {
    expect(pressedToast(actionIndex === undefined ? { arguments: text } : { arguments: text, actionIndex })).toEqual(
      pressed,
    );
  });

  it.each(['', 'type=click', 'type=click&tag=', 'garbage'])('%j names no notice', (text) => {
    expect(pressedToast({ arguments: text })).toEqual({ noticeId: '', index: undefined });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { createPressFilter } from '../../../../electron/desktop/press-filter.ts';
import type { ToastPress } from '../../../../electron/desktop/toast.ts';
import { createManualClock, type ManualClock, at } from '../../../support/manual-clock.ts';

const body: ToastPress = { noticeId: 'p1', index: undefined };
const button: ToastPress = { noticeId: 'p1', index: 0 };
const unnamed: ToastPress = { noticeId: '', index: undefined };

describe('N2, N3: a press that is told twice on Windows', () => {
  let time: ManualClock;
  let isNews: (press: ToastPress) => boolean;

  beforeEach(() => {
    time = createManualClock(at('2026-03-18', '14:02'));
    isNews = createPressFilter(time.timers);
  });

  it('counts once, whoever tells it first', () => {
    expect([body, body].map(isNews)).toEqual([true, false]);
  });

  it('counts once although the second account names no notice', () => {
    expect([body, unnamed].map(isNews)).toEqual([true, false]);
  });

  it('is a press although nobody names the notice: the app comes forward at least', () => {
    expect(isNews(unnamed)).toBe(true);
  });

  it('is another press on another button, or on another notice', () => {
    expect([body, button, { noticeId: 'p2', index: 0 }].map(isNews)).toEqual([true, true, true]);
  });

  it('is another press a second later', async () => {
    isNews(button);
    await time.step(1_000);
    expect(isNews(button)).toBe(true);
  });
});

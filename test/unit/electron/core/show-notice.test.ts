import { expect, it } from 'vitest';
import { createShowNotice } from '../../../../electron/core/show-notice.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { createRecordingNotifier } from '../../../support/recording-notifier.ts';
import { TWO_PAST_TWO } from '../../../support/records.ts';

const NOTICE = { id: 'n', title: 'Time to call Dana', body: '', actions: [], urgent: true, silent: false };

function showing() {
  const manual = createManualClock(TWO_PAST_TWO);
  const notifier = createRecordingNotifier();
  return { manual, notifier, show: createShowNotice(notifier, manual.timers) };
}

it('answers done when the desktop accepts it, and leaves no timer behind', async () => {
  const { manual, notifier, show } = showing();
  expect(await show(NOTICE)).toEqual({ kind: 'done', value: null });
  expect(notifier.shown).toEqual([NOTICE]);
  expect(manual.waiting()).toBe(0);
});

it.each([
  [{ kind: 'refuse', text: 'Settings prevent it' } as const, 'Settings prevent it'],
  [{ kind: 'throw' } as const, 'the desktop went away'],
])('N7: a desktop that does %o is a failure with its text', async (how, text) => {
  const { notifier, show } = showing();
  notifier.behave(how);
  expect(await show(NOTICE)).toEqual({ kind: 'refused', reason: text });
});

it('N15: a desktop that never answers is given up after 2.5 s', async () => {
  const { manual, notifier, show } = showing();
  notifier.behave({ kind: 'hang' });
  let outcome: unknown = null;
  void show(NOTICE).then((value) => {
    outcome = value;
  });
  await manual.step(2_499);
  expect(outcome).toBeNull();
  await manual.step(1);
  expect(outcome).toMatchObject({ kind: 'refused' });
});

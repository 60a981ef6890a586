import { describe, expect, it } from 'vitest';
import type { PromiseRecord, Rung, RungEntry } from '../../../../shared/promise/record.ts';
import { lastNoticeAt, unansweredNotices } from '../../../../shared/promise/unseen.ts';
import { on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

function shown(rung: Rung, time: string, outcome: RungEntry['outcome'] = 'accepted'): RungEntry {
  return { anchor: on('14:45'), rung, at: on(time), outcome, failure: null };
}
const withLog = (rungLog: RungEntry[], change: Partial<PromiseRecord> = {}) => promise({ rungLog, ...change });
const TWO = [shown('due', '14:45'), shown('repeat', '14:46')];

describe('N5: a desktop that may be hiding reminders', () => {
  it('is suspected after two loud notices without a reaction, and not after one', () => {
    expect(unansweredNotices([withLog(TWO.slice(0, 1))], null)).toBe(0);
    expect(unansweredNotices([withLog(TWO)], null)).toBe(2);
  });

  it('is suspected by notices of different promises together', () => {
    const promises = TWO.map((entry) => withLog([entry]));
    expect(unansweredNotices(promises, null)).toBe(2);
  });

  it.each([
    ['a reaction to any promise', [withLog(TWO), promise({ reactedAt: on('14:47') })], null],
    ['an act on it', [withLog(TWO, { history: [{ at: on('14:47'), event: 'snoozed' }] })], null],
    ['a test that was seen', [withLog(TWO)], on('14:47')],
  ])('is cleared by %s since', (_, promises, seenAt) => {
    expect(unansweredNotices(promises, seenAt)).toBe(0);
  });

  it('is not cleared by what was promised meanwhile', () => {
    const made = promise({ history: [{ at: on('14:50'), event: 'made' }] });
    expect(unansweredNotices([withLog(TWO), made], null)).toBe(2);
  });

  it.each([
    ['the silent advance', shown('advance', '14:46')],
    ['our own window', shown('window', '14:48')],
    ['what was quiet on a call', shown('repeat', '14:46', 'quietOnCall')],
    ['what the desktop refused, which is known', shown('repeat', '14:46', 'window')],
  ])('is not suspected because of %s', (_, entry) => {
    expect(unansweredNotices([withLog([shown('due', '14:45'), entry])], null)).toBe(0);
  });

  it('counts the notice that told of several, once for each promise it told of', () => {
    expect(unansweredNotices([withLog([shown('late', '15:01', 'summary'), shown('nag', '15:06')])], null)).toBe(2);
  });
});

describe('the last notice that the desktop accepted', () => {
  it('is the newest of all promises, whatever its loudness', () => {
    const promises = [withLog(TWO), withLog([shown('advance', '14:50')])];
    expect(lastNoticeAt(promises)).toBe(on('14:50'));
  });

  it('is none where only our own window was shown, or nothing at all', () => {
    expect(lastNoticeAt([withLog([shown('window', '14:48'), shown('late', '15:01', 'failed')])])).toBeNull();
  });
});

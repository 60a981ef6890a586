import { describe, expect, it } from 'vitest';
import { needsDecision } from '../../../../shared/promise/decide.ts';
import { HOUR_MS, plus } from '../../../../shared/time.ts';
import { after, attempted, broken, on } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const SHIFTS = [on('09:00'), plus(on('09:00'), 24 * HOUR_MS)];

describe('rung 7: a promise asks for a decision', () => {
  it.each([
    ['while it is only late', '15:00', 1, false],
    ['up to half an hour late', '15:29', 59_999, false],
    ['from half an hour late', '15:30', 0, true],
    ['hours later', '19:00', 0, true],
  ])('%s: %s', (_when, time, ms, asks) => {
    expect(needsDecision(promise(), on(time, ms), SHIFTS)).toBe(asks);
  });

  it('at the start of the next shift at once, however short ago it became late', () => {
    const due = promise({ dueAt: plus(on('09:00'), 24 * HOUR_MS - 60_000) });
    const start = plus(on('09:00'), 24 * HOUR_MS);
    expect(needsDecision(due, plus(start, -1), SHIFTS)).toBe(false);
    expect(needsDecision(due, start, SHIFTS)).toBe(true);
  });

  it('not while its next try is still to come, and no more once a person decided', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:40')));
    expect(needsDecision(tried, on('15:35'), SHIFTS)).toBe(false);
    expect(needsDecision(after(promise(), broken(on('15:40'))), on('15:50'), SHIFTS)).toBe(false);
  });

  it('a clock set back before it was late takes the question away with the word LATE, and brings both back', () => {
    const shown = promise({ firstDueAt: on('14:45') });
    expect(needsDecision(shown, on('14:50'), SHIFTS)).toBe(false);
    expect(needsDecision(shown, on('15:30'), SHIFTS)).toBe(true);
  });
});

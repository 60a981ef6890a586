import { describe, expect, it } from 'vitest';
import { recordRung } from '../../../../shared/promise/rung-log.ts';
import { isSnoozed, snoozeAllowed } from '../../../../shared/promise/snooze.ts';
import { after, attempted, on, reached } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

describe('Snooze 5 min may be offered', () => {
  it.each([
    ['one millisecond before it is soon', '14:35', -1, false],
    ['from soon on', '14:35', 0, true],
    ['in the window', '14:45', 0, true],
    ['while it ends at the due time', '14:55', 0, true],
    ['not when it ends one millisecond after', '14:55', 1, false],
    ['not when late', '15:00', 1, false],
  ] as const)('%s', (_name, time, ms, allowed) => {
    expect(snoozeAllowed(promise(), on(time, ms))).toBe(allowed);
  });

  it('twice per promise and no more', () => {
    const once = after(promise(), { kind: 'snoozed', at: on('14:45') });
    const twice = after(once, { kind: 'snoozed', at: on('14:50') });
    expect(snoozeAllowed(once, on('14:50'))).toBe(true);
    expect(snoozeAllowed(twice, on('14:55'))).toBe(false);
  });

  it('not for an ended promise', () => {
    expect(snoozeAllowed(after(promise(), reached(on('14:46'))), on('14:47'))).toBe(false);
  });

  it('inside the window of a next try, up to its end', () => {
    const tried = after(promise(), attempted(on('14:50'), on('15:20')));
    expect(snoozeAllowed(tried, on('15:30'))).toBe(true);
    expect(snoozeAllowed(tried, on('15:30', 1))).toBe(false);
  });
});

describe('a running snooze', () => {
  const snoozed = after(promise(), { kind: 'snoozed', at: on('14:46') });

  it('S11: is five minutes from the press, up to its end, which is outside it', () => {
    expect(snoozed.snoozedUntil).toBe(on('14:51'));
    expect(isSnoozed(snoozed, on('14:46'))).toBe(true);
    expect(isSnoozed(snoozed, on('14:51', -1))).toBe(true);
    expect(isSnoozed(snoozed, on('14:51'))).toBe(false);
  });

  it('I8: is over when the clock was set back: it can never last longer than five minutes', () => {
    expect(isSnoozed(snoozed, on('14:46', -1))).toBe(false);
    expect(isSnoozed(snoozed, on('13:46'))).toBe(false);
  });
});

describe('I8: a clock set back brings no snooze to life again that was over', () => {
  const snoozed = after(promise(), { kind: 'snoozed', at: on('14:46') });
  const late = { rung: 'late', overtaken: [] } as const;
  const shown = { at: on('14:52'), outcome: 'accepted', failure: null } as const;

  it('one whose rung was shown', () => {
    const told = recordRung(snoozed, { ...late, anchor: on('14:51') }, shown);
    expect(told.snoozedUntil).toBe(on('14:51'));
    expect(isSnoozed(told, on('14:48'))).toBe(false);
    expect(isSnoozed(snoozed, on('14:48'))).toBe(true);
  });

  it('one that ended before the window, on which no rung hangs', () => {
    const early = after(promise(), { kind: 'snoozed', at: on('14:36') });
    const told = recordRung(
      early,
      { rung: 'advance', anchor: on('14:45'), overtaken: [] },
      { ...shown, at: on('14:41') },
    );
    expect(told.snoozedUntil).toBeNull();
  });
});

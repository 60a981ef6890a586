import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../../shared/ids.ts';
import type { PromiseEvent } from '../../../../shared/promise/events.ts';
import { advance } from '../../../../shared/promise/status.ts';
import { after, attempted, broken, on, PROMISE_DAY, reached, rescheduled } from '../../../support/promise-times.ts';
import { promise } from '../../../support/records.ts';

const LATER = on('15:10');
const OFFERED: PromiseEvent = { kind: 'handOverOffered', at: LATER, to: 'Priya' };
const ACCEPTED: PromiseEvent = { kind: 'handedOver', at: LATER, day: PROMISE_DAY, to: 'Priya', note: 'at her desk' };

describe('kept or late (002-21)', () => {
  it.each([
    ['at the due moment itself', 0, 'kept'],
    ['one millisecond after it', 1, 'keptLate'],
    ['one millisecond before it', -1, 'kept'],
  ] as const)('reached %s is %s', (_name, ms, status) => {
    expect(after(promise(), reached(on('15:00', ms))).status).toBe(status);
  });

  it('is decided by when the conversation began, not by when it was logged', () => {
    const next = after(promise(), reached(on('14:59'), { at: on('15:20') }));
    expect(next).toMatchObject({ status: 'kept', resolution: { at: on('15:20'), reachedAt: on('14:59') } });
  });

  it('002-20: an update given counts as kept and links to the next promise', () => {
    const next = after(promise(), reached(on('14:50'), { updateOnly: true, successor: 'promise-2' as PromiseId }));
    expect(next).toMatchObject({ status: 'kept', successor: 'promise-2', resolution: { updateOnly: true } });
  });
});

describe('tries', () => {
  it('a voicemail is an attempt: it stays open and waits for the next try', () => {
    const next = after(promise(), attempted(on('14:50'), on('15:20'), { how: 'voicemail' }));
    expect(next).toMatchObject({ status: 'open', nextTryAt: on('15:20'), attempts: [{ how: 'voicemail' }] });
  });

  it('003-17: for an expert answer a voicemail with the answer is the answer', () => {
    const answer = promise({ kind: 'expertAnswer' });
    expect(after(answer, attempted(on('15:00'), null, { how: 'voicemail' })).status).toBe('kept');
    expect(after(answer, attempted(on('15:00', 1), null, { how: 'voicemail' })).status).toBe('keptLate');
    expect(after(answer, attempted(on('14:50'), on('15:20'))).status).toBe('open');
  });

  it('a try ends a snooze', () => {
    const snoozed = after(promise(), { kind: 'snoozed', at: on('14:46') });
    expect(after(snoozed, attempted(on('14:48'), on('15:20'))).snoozedUntil).toBeNull();
  });

  it('keeps the first attempt and the latest ones when there are more than can be saved', () => {
    const many = Array.from({ length: 30 }, (_try, index) => attempted(on('14:50', index), null));
    const { attempts } = after(promise(), ...many);
    expect(attempts).toHaveLength(20);
    expect(attempts[0]?.at).toBe(on('14:50'));
    expect(attempts.at(-1)?.at).toBe(on('14:50', 29));
  });
});

describe('snooze', () => {
  it('is five minutes from now and moves no other instant', () => {
    const next = after(promise(), { kind: 'snoozed', at: on('14:46') });
    expect(next).toMatchObject({
      snoozedUntil: on('14:51'),
      snoozeCount: 1,
      dueAt: on('15:00'),
      windowStart: on('14:45'),
    });
  });

  it('is refused when it would end after the due time', () => {
    const refusal = { kind: 'refused', reason: { code: 'snoozeSpent', values: {} } };
    expect(advance(promise(), { kind: 'snoozed', at: on('14:55', 1) })).toEqual(refusal);
  });
});

describe('hand-over (002-07)', () => {
  it('stays open and here until the colleague has accepted', () => {
    const offered = after(promise(), OFFERED);
    expect(offered).toMatchObject({ status: 'open', handOverOffer: { to: 'Priya', at: LATER } });
    expect(after(offered, ACCEPTED)).toMatchObject({ status: 'handedOver', handOverOffer: { to: 'Priya' } });
  });

  it('offering it twice to the same colleague changes nothing at all', () => {
    const offered = after(promise(), OFFERED);
    expect(after(offered, { kind: 'handOverOffered', at: on('15:30'), to: 'Priya' })).toBe(offered);
  });
});

describe('broken', () => {
  it('is refused while it can still be kept', () => {
    expect(advance(promise(), broken(on('15:00')))).toMatchObject({ reason: { code: 'stillKeepable' } });
    expect(after(promise(), broken(on('15:00', 1))).resolution).toMatchObject({ brokenAs: 'missed', note: 'forgot' });
  });

  it('is allowed after three tries without an answer, late or not', () => {
    const tries = [attempted(on('14:45'), null), attempted(on('14:50'), null), attempted(on('14:55'), null)];
    expect(after(promise(), ...tries, broken(on('14:56'), { as: 'notReached' })).status).toBe('broken');
    expect(advance(after(promise(), ...tries.slice(1)), broken(on('14:56')))).toMatchObject({ kind: 'refused' });
  });

  it('needs words', () => {
    expect(advance(promise(), broken(LATER, { note: '  ' }))).toMatchObject({ reason: { code: 'reasonMissing' } });
  });
});

describe('undo', () => {
  it('restores what an act changed and keeps what was lived through', () => {
    const before = after(promise(), attempted(on('14:46'), on('15:20')));
    const shown = { anchor: on('14:45'), rung: 'due', at: on('14:45'), outcome: 'accepted', failure: null } as const;
    const moved = { ...after(before, rescheduled(on('14:50'))), rungLog: [shown], firstDueAt: on('14:45') };
    const next = after(moved, { kind: 'undone', at: on('14:55'), before });
    expect(next).toMatchObject({ status: 'open', successor: null, day: null, resolution: null, rungLog: [shown] });
    expect(next).toMatchObject({ attempts: before.attempts, nextTryAt: on('15:20'), firstDueAt: on('14:45') });
    expect(next.history.map(({ event }) => event)).toEqual(['made', 'attempted', 'rescheduled', 'undone']);
  });

  it('takes back a snooze with its count', () => {
    const snoozed = after(promise(), { kind: 'snoozed', at: on('14:46') });
    expect(after(snoozed, { kind: 'undone', at: on('14:47'), before: promise() })).toMatchObject({
      snoozedUntil: null,
      snoozeCount: 0,
    });
  });

  it('reopens an ended promise without an earlier record: a later correction', () => {
    const next = after(after(promise(), reached(LATER)), { kind: 'undone', at: on('16:00'), before: null });
    expect(next).toMatchObject({ status: 'open', resolution: null, day: null });
  });

  it('is refused where there is nothing to take back, or the record is another one', () => {
    const other = promise({ id: 'promise-7' as PromiseId });
    for (const before of [null, other]) {
      expect(advance(promise(), { kind: 'undone', at: LATER, before })).toMatchObject({
        reason: { code: 'nothingToUndo' },
      });
    }
  });
});

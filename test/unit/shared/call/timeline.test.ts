import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../shared/call/timeline.ts';
import type { Notes } from '../../../../shared/call/record.ts';
import { type Instant, plus } from '../../../../shared/time.ts';
import { call, LONDON, NEW_YORK, notes, promise, TWO_PAST_TWO, WRAP_UP } from '../../../support/records.ts';

const after = (seconds: number): Instant => plus(TWO_PAST_TWO, seconds * 1000);

function written(...lines: readonly (readonly [number, string])[]): Notes {
  return { ...notes('call-1'), lines: lines.map(([seconds, text]) => ({ at: after(seconds), text })) };
}

describe('a call as it went', () => {
  const given = call({
    ringingAt: after(-9),
    answeredAt: after(0),
    endedAt: after(340),
    wrapUp: WRAP_UP,
    holds: [
      {
        askedAt: after(230),
        permission: 'agreed',
        minutes: 2,
        reason: 'checking',
        startedAt: after(240),
        endedAt: after(288),
      },
    ],
    options: [
      {
        option: 3,
        at: after(180),
        cause: 'authority',
        agreedToWait: null,
        personId: null,
        reason: '',
        endedAt: after(180),
        result: 'none',
      },
    ],
  });
  const entries = timelineOf({
    call: given,
    notes: written([31, 'r parcel lost'], [82, 'called Mon'], [300, '  ']),
    promises: [promise({ callId: given.id, madeAt: after(200) })],
    zone: LONDON,
    customerZone: NEW_YORK,
  });

  it('merges what was written with what the app knows, by time, and leaves out empty lines', () => {
    expect(entries.map(({ by, kind, text }) => [by, kind, text])).toEqual([
      ['app', 'answered', 'Answered after 9 s'],
      ['agent', 'note', 'parcel lost'],
      ['agent', 'note', 'called Mon'],
      ['app', 'option', 'Offered three ways, chose 3'],
      ['app', 'promised', 'Promise between 10:45 and 11:00 their time, number read back'],
      ['app', 'hold', 'Hold 0:48 with permission, checking; the first, 4:00 into the call'],
      ['app', 'ended', 'Ended. Name and number given'],
    ]);
  });

  it('keeps label and place of the agent’s lines', () => {
    expect(entries[1]).toMatchObject({ label: 'reason', line: 0 });
    expect(entries[2]).toMatchObject({ label: null, line: 1 });
    expect(entries[0]).toMatchObject({ label: null, line: null });
  });

  it('of the same moment the fact stands before what was written about it', () => {
    const [first] = timelineOf({
      call: given,
      notes: written([0, 'she is in a hurry']),
      promises: [],
      zone: LONDON,
      customerZone: null,
    });
    expect(first?.by).toBe('app');
  });

  it('markup in notes is text like any other', () => {
    const text = '<img src=x onerror=alert(1)> {who}';
    const { at: _at, ...line } =
      timelineOf({ call: given, notes: written([1, text]), promises: [], zone: LONDON, customerZone: null }).find(
        ({ by }) => by === 'agent',
      ) ?? {};
    expect(line).toMatchObject({ text });
  });
});

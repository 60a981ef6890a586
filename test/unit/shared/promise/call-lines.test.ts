import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../shared/call/record.ts';
import type { CustomerId, PromiseId } from '../../../../shared/ids.ts';
import { callLines } from '../../../../shared/promise/call-lines.ts';
import type { PromiseRecord } from '../../../../shared/promise/record.ts';
import { type Instant, plus, SECOND_MS } from '../../../../shared/time.ts';
import { at } from '../../../support/manual-clock.ts';
import { ALEX, ANA, call, customer, OMAR, promise } from '../../../support/records.ts';

const today = (time: string): Instant => at('2026-03-18', time);

/** With Omar on the line since 14:30, and Dana promised for 14:45 to 15:00. */
const WITH_OMAR = call({ customerId: OMAR.id, ringingAt: today('14:29'), answeredAt: today('14:30') });
const DANAS = promise();

interface Moment {
  readonly now: Instant;
  readonly on?: Partial<Call> | null;
  readonly promises?: readonly PromiseRecord[];
  readonly people?: readonly (typeof ANA)[];
}

function linesAt({ now, on = {}, promises = [DANAS], people = [ANA] }: Moment) {
  const calling = on === null ? null : { ...WITH_OMAR, ...on };
  return callLines({ call: calling, promises, customers: [customer(), OMAR], people, profile: ALEX, now });
}

const HELD = {
  holds: [
    {
      askedAt: today('14:40'),
      permission: 'agreed',
      minutes: 2,
      reason: 'checking',
      startedAt: today('14:40'),
      endedAt: null,
    },
  ],
} satisfies Partial<Call>;

describe('what is at risk while somebody is on the line (c.10)', () => {
  it('is said from five minutes before the due time, to the millisecond', () => {
    expect(linesAt({ now: plus(today('14:55'), -1) })).toEqual([]);
    expect(linesAt({ now: today('14:55') })).toMatchObject([{ kind: 'atRisk', title: 'Dana is late in 5 minutes' }]);
    expect(linesAt({ now: today('14:56') })).toMatchObject([{ title: 'Dana is late in 4 minutes' }]);
  });

  it('names the last minute as less than one, and turns late one millisecond after the due time', () => {
    expect(linesAt({ now: plus(today('15:00'), -SECOND_MS) })[0]?.title).toBe('Dana is late in less than a minute');
    expect(linesAt({ now: today('15:00') })[0]?.kind).toBe('atRisk');
    expect(linesAt({ now: plus(today('15:00'), 1) })).toMatchObject([
      { kind: 'late', title: '1 minute past your promise to Dana' },
    ]);
  });

  it('asks the one who is free, names how many are, and asks nobody where nobody is', () => {
    const lee = { ...ANA, id: 'lee' as typeof ANA.id, name: 'Lee' };
    const now = today('14:56');
    expect(linesAt({ now })[0]?.body).toBe('You are on a call. Ask Ana to ring, or send a new time?');
    expect(linesAt({ now, people: [lee, ANA] })[0]?.free.map(({ name }) => name)).toEqual(['Lee', 'Ana']);
    expect(linesAt({ now, people: [{ ...ANA, busyUntil: today('15:30') }] })[0]).toMatchObject({
      body: 'You are on a call, and nobody is free to ask. Send a new time?',
      free: [],
    });
    expect(linesAt({ now: today('15:06'), people: [lee, ANA] })[0]?.body).toBe(
      'Start with sorry, then the news. Dana’s clock: 11:06. Lee and one other are free.',
    );
    expect(linesAt({ now: today('15:06'), people: [] })[0]?.body).toBe(
      'Start with sorry, then the news. Dana’s clock: 11:06.',
    );
  });

  it('002-07: once offered asks nobody else, and stays until it is accepted', () => {
    const offered = promise({ handOverOffer: { to: 'Priya', at: today('14:50') } });
    expect(linesAt({ now: today('14:56'), promises: [offered] })).toMatchObject([
      { body: 'Offered to Priya, who has not said yes yet.', free: [], offeredTo: 'Priya' },
    ]);
  });

  it('is said when ringing out and on hold, not while it rings in, between calls or in wrap-up', () => {
    const now = today('14:56');
    const ringing = { phase: 'ringing', answeredAt: null } as const;
    expect(linesAt({ now, on: { ...ringing, direction: 'callback' } })).toHaveLength(1);
    expect(linesAt({ now, on: HELD })).toHaveLength(1);
    expect(linesAt({ now, on: ringing })).toEqual([]);
    expect(linesAt({ now, on: null })).toEqual([]);
    const over = linesAt({ now, on: { phase: 'wrapUp', endedAt: now } });
    expect(over.map(({ kind }) => kind)).toEqual(['cameDue']);
  });

  it('leaves out whoever is on the line, the promise this call keeps, and what has ended', () => {
    const now = today('14:58');
    expect(linesAt({ now, on: { customerId: 'dana' as CustomerId } })).toEqual([]);
    expect(linesAt({ now, on: { customerId: null, promiseId: DANAS.id } })).toEqual([]);
    expect(linesAt({ now, promises: [promise({ status: 'kept' })] })).toEqual([]);
  });

  it('waits for a planned next try, and counts from the stored time once late', () => {
    const tried = promise({
      attempts: [{ at: today('14:50'), how: 'noAnswer', callId: null }],
      nextTryAt: today('15:20'),
    });
    expect(linesAt({ now: today('15:06'), promises: [tried] })).toEqual([]);
    expect(linesAt({ now: today('15:31'), promises: [tried] })[0]?.title).toBe('Dana is late in 4 minutes');
    expect(linesAt({ now: today('15:36'), promises: [tried] })[0]?.title).toBe('36 minutes past your promise to Dana');
  });

  it('puts the most urgent first', () => {
    const later = promise({ id: 'promise-2' as PromiseId, dueAt: today('15:02') });
    const lines = linesAt({ now: today('15:01'), promises: [later, DANAS] });
    expect(lines.map(({ promiseId, kind }) => [promiseId, kind])).toEqual([
      [DANAS.id, 'late'],
      [later.id, 'atRisk'],
    ]);
  });
});

describe('what became due quietly during a call', () => {
  it('is one line at its next hold and in wrap-up, not while they talk', () => {
    const now = today('14:47');
    expect(linesAt({ now })).toEqual([]);
    const held = linesAt({ now, on: HELD });
    expect(held).toMatchObject([{ kind: 'cameDue', title: 'Time to call Dana' }]);
    expect(held[0]?.body).toBe('Promised by 15:00. Dana’s clock: 10:47. Attempt 1 of 3.');
    expect(linesAt({ now, on: { phase: 'wrapUp', endedAt: now } })).toMatchObject(held);
  });

  it('names the most urgent and counts the rest', () => {
    const other = promise({ id: 'promise-2' as PromiseId, dueAt: today('15:01') });
    const lines = linesAt({ now: today('14:48'), on: HELD, promises: [other, DANAS] });
    expect(lines.map(({ promiseId }) => promiseId)).toEqual([DANAS.id]);
    expect(lines[0]?.body).toMatch(/1 more came due during this call\.$/);
  });

  it('leaves out what was due before the call, and what comes after it', () => {
    const before = promise({ windowStart: today('14:20') });
    expect(linesAt({ now: today('14:47'), on: HELD, promises: [before] })).toEqual([]);
    const over = { phase: 'wrapUp', endedAt: today('14:40') } as const;
    expect(linesAt({ now: today('14:47'), on: over })).toEqual([]);
  });

  it('tells again what was snoozed into the call, and what became late in it', () => {
    const snoozed = promise({ windowStart: today('14:20'), snoozedUntil: today('14:35') });
    expect(linesAt({ now: today('14:47'), on: HELD, promises: [snoozed] })).toHaveLength(1);
    const over = { phase: 'wrapUp', endedAt: today('15:03') } as const;
    expect(
      linesAt({ now: today('15:04'), on: over, promises: [promise({ windowStart: today('14:20') })] }),
    ).toMatchObject([{ kind: 'cameDue', title: '4 minutes past your promise to Dana' }]);
  });
});

import { describe, expect, it } from 'vitest';
import type { CustomerId, PromiseId } from '../../../../shared/ids.ts';
import { createPromise } from '../../../../shared/promise/create-promise.ts';
import { PromiseRecord } from '../../../../shared/promise/record.ts';
import { DANAS_NUMBER, LONDON, TWO_PAST_TWO } from '../../../support/records.ts';
import { on } from '../../../support/promise-times.ts';

const made = createPromise({
  id: 'promise-9' as PromiseId,
  kind: 'callBack',
  cause: 'authority',
  about: 'overnight',
  customerId: 'dana' as CustomerId,
  caseId: null,
  number: DANAS_NUMBER,
  callId: null,
  madeAt: TWO_PAST_TWO,
  window: { windowStart: on('14:45'), dueAt: on('15:00'), spokenAsWindow: true },
  zone: LONDON,
  customerAsked: true,
  readBack: true,
  passedWarnings: [{ check: 5, reason: 'she asked for it' }],
  predecessor: 'promise-8' as PromiseId,
});

describe('a promise that was just made', () => {
  it('is open, fits the saved shape, and begins its history', () => {
    expect(PromiseRecord.parse(made)).toEqual(made);
    expect(made.status).toBe('open');
    expect(made.history).toEqual([{ at: TWO_PAST_TWO, event: 'made' }]);
  });

  it('keeps the instants, the wall time and the zone', () => {
    expect(made).toMatchObject({ windowStart: on('14:45'), dueAt: on('15:00'), spokenAsWindow: true, zone: LONDON });
    expect(made.dueLocal).toEqual({ day: '2026-03-18', time: '15:00' });
  });

  it('starts its ladder afresh, whatever it follows', () => {
    expect(made).toMatchObject({
      predecessor: 'promise-8',
      rungLog: [],
      snoozeCount: 0,
      attempts: [],
      firstDueAt: null,
    });
  });
});

// Records as the store keeps them: sound, small, and with just the parts that decide where they live.

import { FRESH_ENGINE, FRESH_SETTINGS, LedgerRecord } from '../../shared/ledger/shapes.ts';
import { Visit } from '../../shared/ledger/visits.ts';
import { CalendarDay } from '../../shared/time.ts';

interface Part {
  readonly id?: string;
  readonly revision?: number;
  readonly day?: string | null;
}

export const DAY = CalendarDay.parse('2026-03-18');
export const NEXT_DAY = CalendarDay.parse('2026-03-19');
const NOON = Date.UTC(2026, 2, 18, 12);
const NUMBER = { kind: 'e164', raw: '+44 20 7946 0018', e164: '+442079460018' };

export function savedCall({ id = 'call1', revision = 1, day = null }: Part = {}): LedgerRecord {
  return LedgerRecord.parse({
    type: 'call',
    record: {
      id,
      revision,
      phase: day === null ? 'live' : 'finished',
      direction: 'incoming',
      number: NUMBER,
      customerId: 'customer1',
      caseId: null,
      promiseId: null,
      attempt: null,
      ringingAt: NOON,
      answeredAt: NOON,
      endedAt: null,
      finishedAt: null,
      holds: [],
      options: [],
      escalations: [],
      needs: [],
      pace: 'normal',
      repSteps: [],
      gaps: [],
      phone: null,
      parked: false,
      wrapUp: null,
      day,
    },
  });
}

export function savedNotes(text: string, { id = 'call1', revision = 1, day = null }: Part = {}): LedgerRecord {
  const lines = [{ at: NOON, text }];
  return LedgerRecord.parse({ type: 'notes', record: { callId: id, revision, need: '', lines, savedAt: NOON, day } });
}

export function savedCustomer({ id = 'customer1', revision = 1 }: Part = {}): LedgerRecord {
  const record = { id, revision, name: 'J. Ortiz', numbers: [NUMBER], zone: null, notBefore: null, doNotCall: false };
  return LedgerRecord.parse({ type: 'customer', record: { ...record, createdAt: NOON } });
}

export function savedPromise({ id = 'promise1', revision = 1, day = null }: Part = {}): LedgerRecord {
  return LedgerRecord.parse({
    type: 'promise',
    record: {
      id,
      revision,
      status: day === null ? 'open' : 'kept',
      kind: 'callBack',
      cause: 'authority',
      about: 'Refund above the limit',
      customerId: 'customer1',
      caseId: null,
      number: NUMBER,
      callId: 'call1',
      madeAt: NOON,
      windowStart: NOON,
      dueAt: NOON,
      dueLocal: { day: '2026-03-18', time: '12:00' },
      zone: 'Europe/London',
      spokenAsWindow: false,
      customerAsked: false,
      readBack: true,
      passedWarnings: [],
      firstDueAt: null,
      snoozedUntil: null,
      snoozeCount: 0,
      attempts: [],
      nextTryAt: null,
      handOverOffer: null,
      rungLog: [],
      reactedAt: null,
      dependsOn: null,
      moves: 0,
      predecessor: null,
      successor: null,
      resolution: null,
      history: [],
      day,
    },
  });
}

export function savedSettings(revision = 1): LedgerRecord {
  return { type: 'settings', record: { ...FRESH_SETTINGS, revision } };
}

export function savedEngine(revision = 1): LedgerRecord {
  return { type: 'engine', record: { ...FRESH_ENGINE, revision } };
}

/** The brief of `savedCall` once it is finished. */
export function savedVisit({ id = 'call1', day = DAY }: Part = {}): Visit {
  return Visit.parse({ customerId: 'customer1', callId: id, day, at: NOON, answered: true });
}

/** A change that only puts. */
export function puts(...entries: LedgerRecord[]) {
  return { puts: entries, removes: [] };
}

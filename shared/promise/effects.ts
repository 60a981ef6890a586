// What each act writes into a promise. One function per act; which acts are allowed from where is status.ts.

import type { CallId, PromiseId } from '../ids.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { because, type Refusal } from '../refusal.ts';
import { type CalendarDay, type Instant, plus } from '../time.ts';
import type { EventOf, PromiseEventKind } from './events.ts';
import { phaseOf } from './phase.ts';
import type { PromiseHistoryLine, PromiseRecord, Resolution } from './record.ts';
import { SNOOZE_MS, snoozeAllowed } from './snooze.ts';
import { MOST_TRIES } from './tries.ts';

/** The fields that change; null when the act changes nothing. */
export type Change = Partial<PromiseRecord> | null;
type Changed = Outcome<Change, Refusal>;

/** Limits of the saved shape. The first entry tells how it began and is kept; the oldest of the rest give way. */
const MOST_ATTEMPTS_KEPT = 20;
const MOST_HISTORY_KEPT = 500;

export const effects: {
  readonly [Kind in PromiseEventKind]: (record: PromiseRecord, event: EventOf<Kind>) => Changed;
} = {
  attempted,
  snoozed,
  reached,
  rescheduled: (record, event) =>
    ended(record, 'rescheduled', { ...event, note: event.note }, { successor: event.successor }),
  handOverOffered,
  handedOver: (record, event) =>
    ended(record, 'handedOver', event, { handOverOffer: { to: event.to, at: record.handOverOffer?.at ?? event.at } }),
  customerRangFirst: (record, event) => ended(record, 'customerRangFirst', event),
  cancelledByCustomer: (record, event) => ended(record, 'cancelledByCustomer', event),
  broken,
  undone,
};

/** 003-17: a voicemail with the answer is the answer; for every other kind it is a try. */
function attempted(record: PromiseRecord, event: EventOf<'attempted'>): Changed {
  const { at, day, beganAt, how, callId, nextTryAt } = event;
  if (record.kind === 'expertAnswer' && how === 'voicemail') {
    return reached(record, {
      kind: 'reached',
      at,
      day,
      reachedAt: beganAt,
      callId,
      updateOnly: false,
      successor: null,
      note: null,
    });
  }
  const attempts = capped([...record.attempts, { at: beganAt, how, callId }], MOST_ATTEMPTS_KEPT);
  return done({ attempts, nextTryAt, snoozedUntil: null, history: withLine(record, at, 'attempted') });
}

function snoozed(record: PromiseRecord, { at }: EventOf<'snoozed'>): Changed {
  if (!snoozeAllowed(record, at)) return refused(because('snoozeSpent'));
  return done({
    snoozedUntil: plus(at, SNOOZE_MS),
    snoozeCount: record.snoozeCount + 1,
    history: withLine(record, at, 'snoozed'),
  });
}

/** Kept up to and at `dueAt`, measured when the conversation began. */
function reached(record: PromiseRecord, event: EventOf<'reached'>): Changed {
  const status = event.reachedAt <= record.dueAt ? 'kept' : 'keptLate';
  return ended(record, status, event, event.successor === null ? {} : { successor: event.successor });
}

function handOverOffered(record: PromiseRecord, { at, to }: EventOf<'handOverOffered'>): Changed {
  if (record.handOverOffer?.to === to) return done(null);
  return done({ handOverOffer: { to, at }, history: withLine(record, at, 'handOverOffered') });
}

/** Only once it is late or three tries found nobody, and only with a reason. */
function broken(record: PromiseRecord, event: EventOf<'broken'>): Changed {
  const note = event.note.trim();
  if (note === '') return refused(because('reasonMissing'));
  const isLate = phaseOf(record, event.at).phase === 'overdue';
  if (!isLate && record.attempts.length < MOST_TRIES) return refused(because('stillKeepable'));
  return ended(record, 'broken', { ...event, note });
}

function undone(record: PromiseRecord, { at, before }: EventOf<'undone'>): Changed {
  const isSame = before !== null && before.id === record.id && before.status === 'open';
  if (!isSame && record.status === 'open') return refused(because('nothingToUndo'));
  const { rungLog, firstDueAt, reactedAt } = record;
  const lived = { rungLog, firstDueAt, reactedAt, history: withLine(record, at, 'undone') };
  const reopened = { status: 'open', resolution: null, successor: null, day: null } as const;
  return done(isSame ? { ...before, ...reopened, ...lived, revision: record.revision } : { ...reopened, ...lived });
}

interface EndFacts {
  readonly at: Instant;
  readonly day: CalendarDay;
  readonly reachedAt?: Instant;
  readonly callId?: CallId | null;
  readonly updateOnly?: boolean;
  readonly as?: Resolution['brokenAs'];
  readonly note?: string | null;
}

function ended(
  record: PromiseRecord,
  status: Resolution['status'],
  facts: EndFacts,
  also: { readonly successor?: PromiseId; readonly handOverOffer?: PromiseRecord['handOverOffer'] } = {},
): Changed {
  const resolution: Resolution = {
    status,
    at: facts.at,
    reachedAt: facts.reachedAt ?? null,
    callId: facts.callId ?? null,
    updateOnly: facts.updateOnly ?? false,
    brokenAs: facts.as ?? null,
    note: facts.note ?? null,
  };
  return done({ status, resolution, day: facts.day, history: withLine(record, facts.at, status), ...also });
}

function withLine(record: PromiseRecord, at: Instant, event: PromiseHistoryLine['event']): PromiseHistoryLine[] {
  return capped([...record.history, { at, event }], MOST_HISTORY_KEPT);
}

function capped<Entry>(entries: Entry[], most: number): Entry[] {
  return entries.length <= most ? entries : [...entries.slice(0, 1), ...entries.slice(1 - most)];
}

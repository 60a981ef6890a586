// A phone that is connected again says which calls it has. They are bound by number, because its ids are not told then;
// what is gone has ended while nobody listened, and when is not known.

import { type Instant, plus } from '../time.ts';
import type { PhoneCall } from './desk-phone.ts';
import type { PhoneEvent, PhoneEventKind, SourceId } from './event.ts';
import { type Advanced, advance, type Hearing, lose, type PhoneCalls } from './phone-calls.ts';
import { isFresh, isOpen, tellerOf, type ToldCall } from './told-call.ts';

export interface Standing {
  readonly number: string;
  /** Null where the phone does not say. */
  readonly direction: 'in' | 'out' | null;
  readonly state: Exclude<PhoneCall['state'], 'ended'>;
  /** Since it was answered, where the phone counts it. */
  readonly talkedMs: number | null;
}

const EVENT_OF: { readonly [State in Standing['state']]: PhoneEventKind } = {
  ringing: 'ring',
  dialling: 'dial',
  active: 'answer',
  held: 'hold',
};

export function reconciled(
  state: PhoneCalls,
  source: SourceId,
  standing: readonly Standing[],
  at: Instant,
  hearing: Hearing,
): Advanced {
  let next: Advanced = { state, changes: [], outcome: 'taken' };
  const met = new Set<string>();
  for (const one of standing) {
    const line = hearing.lineOf(one.number);
    const isMeant = (told: ToldCall) => isTold(told, source, line, one) && !met.has(told.call.key);
    const known = next.state.calls.find(isMeant);
    const event = eventOf(one, source, known, at);
    const isUnmet = (told: ToldCall) => (known === undefined ? !met.has(told.call.key) : told === known);
    next = and(
      next,
      among(next.state, isUnmet, (some) => stood(some, known, event, hearing)),
    );
    const bound = known ?? next.state.calls.find(isMeant);
    if (bound !== undefined) met.add(bound.call.key);
  }
  return and(
    next,
    lose(next.state, at, (told) => tellsAlone(told, source) && !met.has(told.call.key)),
  );
}

/** What happens to these calls, while the others are out of sight: each standing call is one of its own. */
function among(
  state: PhoneCalls,
  isMeant: (told: ToldCall) => boolean,
  happen: (some: PhoneCalls) => Advanced,
): Advanced {
  const advanced = happen({ ...state, calls: state.calls.filter(isMeant) });
  const others = state.calls.filter((told) => !isMeant(told));
  const calls = [...others, ...advanced.state.calls].sort((a, b) => a.beganAt - b.beganAt);
  return { ...advanced, state: { ...advanced.state, calls } };
}

/** Nothing else tells of it: another source that still speaks would tell its end. */
export function tellsAlone({ tellers }: ToldCall, source: SourceId): boolean {
  return tellers.every((teller) => teller.source === source);
}

function isTold(told: ToldCall, source: SourceId, line: string, { direction }: Standing): boolean {
  return (
    tellerOf(told, source) !== undefined &&
    told.line === line &&
    (direction ?? told.call.direction) === told.call.direction
  );
}

function eventOf(one: Standing, source: SourceId, known: ToldCall | undefined, at: Instant): PhoneEvent {
  const direction = one.direction ?? known?.call.direction ?? (one.state === 'dialling' ? 'out' : 'in');
  const callId = known === undefined ? null : (tellerOf(known, source)?.callId ?? null);
  const event = EVENT_OF[one.state];
  // One that nobody told of was answered when the phone says, not when we asked.
  const began = known === undefined && one.state === 'active' ? plus(at, -(one.talkedMs ?? 0)) : at;
  return { source, event, callId, number: one.number, name: null, local: null, direction, cause: null, at: began };
}

/** Where it stands now may be news. One that was lost and rings still is there again. */
function stood(state: PhoneCalls, known: ToldCall | undefined, event: PhoneEvent, hearing: Hearing): Advanced {
  if (known === undefined) return advance(state, event, hearing);
  if (known.call.state === 'held' && event.event === 'answer') {
    return advance(state, { ...event, event: 'resume' }, hearing);
  }
  if (isOpen(known) || !isFresh(event)) return advance(state, event, hearing);
  const waiting = event.direction === 'in' ? ('ringing' as const) : ('dialling' as const);
  const call = { ...known.call, state: waiting, result: null, cause: null };
  const told: ToldCall = { ...known, call, lostAt: null, seenAt: event.at };
  return { state: { ...state, calls: [told] }, changes: [{ kind: 'told', told, at: event.at }], outcome: 'taken' };
}

function and(first: Advanced, second: Advanced): Advanced {
  return { ...second, changes: [...first.changes, ...second.changes] };
}

// The calls of the phone as its events tell them: a pure state machine. none → ringing or dialling → active ↔ held → ended.
// Events may come late, twice, in any order, without an id, from two ways in, or never.

import { HOUR_MS, type Instant, plus, SECOND_MS } from '../time.ts';
import type { PhoneEvent, SourceId } from './event.ts';
import { meantCall } from './meant-call.ts';
import {
  answeredAt,
  begunCall,
  endedAt,
  heardFrom,
  heldAt,
  isFresh,
  isOpen,
  isWaiting,
  lostCall,
  resumedAt,
  type ToldCall,
} from './told-call.ts';

/** A call that is over, remembered so that what comes late does not make a new one of it. */
interface OverCall {
  readonly told: ToldCall;
  /** For events of those who told of it, and of others. */
  readonly until: Instant;
  readonly foreignUntil: Instant;
}

export interface PhoneCalls {
  /** Open ones and lost ones, oldest first. */
  readonly calls: readonly ToldCall[];
  readonly over: readonly OverCall[];
}

export const NO_CALLS: PhoneCalls = { calls: [], over: [] };

export interface PhoneChange {
  readonly kind: 'began' | 'told' | 'answered' | 'held' | 'resumed' | 'ended' | 'lost' | 'maybeEnded';
  /** The call as it is from now on. */
  readonly told: ToldCall;
  readonly at: Instant;
}

export interface Advanced {
  readonly state: PhoneCalls;
  readonly changes: readonly PhoneChange[];
  readonly outcome: 'taken' | 'known' | 'unknownEnd' | 'tooMany';
}

/** What the machine needs from outside. */
export interface Hearing {
  newKey(): string;
  /** One spelling for a number, however a phone writes it; empty for none. */
  lineOf(number: string): string;
}

/** More calls at once than any agent has. */
const MOST_OPEN = 8;
/** Lost calls that wait for the agent, and calls remembered after their end; the oldest give way. */
const MOST_KEPT = 20;
/** What arrives so soon after an end was only slower on its way. */
const LATE_MS = 2 * SECOND_MS;
/** A call nobody told the end of is not believed to go on for longer. */
export const LONGEST_SILENCE_MS = 4 * HOUR_MS;

export function advance(before: PhoneCalls, event: PhoneEvent, hearing: Hearing): Advanced {
  const state = remembered(before, event.at);
  const line = hearing.lineOf(event.number);
  const meant = meantCall(state, event, line);
  switch (meant.kind) {
    case 'known':
      return unchanged(state, 'known');
    case 'several':
      return oneOfThemEnded(state, meant.told, event.at);
    case 'one':
      return changed(state, meant.told, event, line);
    case 'none':
      if (event.event === 'end') return unchanged(state, 'unknownEnd');
      if (openOf(state, event.source).length >= MOST_OPEN) return unchanged(state, 'tooMany');
      return begun(state, event, line, hearing.newKey());
  }
}

/** Whether this is the end of a call that is known and open: it passes every limit. */
export function endsKnownCall(state: PhoneCalls, event: PhoneEvent, hearing: Hearing): boolean {
  if (event.event !== 'end') return false;
  const meant = meantCall(state, event, hearing.lineOf(event.number));
  if (meant.kind === 'several') return meant.told.some((told) => isOpen(told) && told.maybeEndedAt === null);
  return meant.kind === 'one' && isOpen(meant.told);
}

/** The phone went silent: every open call of its own, or only those of `keys`. */
export function lose(state: PhoneCalls, at: Instant, isMeant: (told: ToldCall) => boolean): Advanced {
  const lost = state.calls.filter((told) => isOpen(told) && isMeant(told)).map((told) => lostCall(told, at));
  const next = lost.reduce(replaced, state);
  const waiting = next.calls.filter((told) => !isOpen(told)).slice(0, -MOST_KEPT);
  const calls = next.calls.filter((told) => !waiting.includes(told));
  const changes = lost.map((told): PhoneChange => ({ kind: 'lost', told, at }));
  return { state: { ...next, calls }, changes, outcome: 'taken' };
}

/** Those nobody told anything about for four hours. */
export function lapsed(state: PhoneCalls, now: Instant): Advanced {
  return lose(state, now, ({ seenAt }) => now - seenAt >= LONGEST_SILENCE_MS);
}

/** The agent said that it is over; an end that may have been its own then was. Unknown keys change nothing. */
export function endedByAgent(state: PhoneCalls, key: string, now: Instant): Advanced {
  const told = state.calls.find(({ call }) => call.key === key);
  if (told === undefined) return unchanged(state, 'known');
  const ended = endedAt(told, told.maybeEndedAt, told.maybeEndedAt === null ? 'unknown' : null);
  const others = state.calls.map((one) =>
    one.maybeEndedAt === told.maybeEndedAt && one.line === told.line ? { ...one, maybeEndedAt: null } : one,
  );
  const until = told.maybeEndedAt === null ? LONGEST_SILENCE_MS : LATE_MS;
  const next = { ...state, calls: others.filter(({ call }) => call.key !== key) };
  return {
    state: { ...next, over: withOver(next, ended, now, until) },
    changes: [{ kind: 'ended', told: ended, at: now }],
    outcome: 'taken',
  };
}

export function openOf({ calls }: PhoneCalls, source: SourceId): readonly ToldCall[] {
  return calls.filter((told) => isOpen(told) && told.call.source === source);
}

function begun(state: PhoneCalls, event: PhoneEvent, line: string, key: string): Advanced {
  const told = moved(begunCall(event, line, key), event) ?? begunCall(event, line, key);
  const next = { ...state, calls: [...state.calls, told] };
  return { state: next, changes: [{ kind: 'began', told, at: event.at }], outcome: 'taken' };
}

function changed(state: PhoneCalls, told: ToldCall, event: PhoneEvent, line: string): Advanced {
  const heard = heardFrom(told, event, line);
  const after = moved(heard, event);
  const { at } = event;
  if (after === null) {
    const isNews = heard.call.source !== told.call.source || saysMore(heard.call, told.call);
    const changes: PhoneChange[] = isNews ? [{ kind: 'told', told: heard, at }] : [];
    return { state: replaced(state, heard), changes, outcome: isNews ? 'taken' : 'known' };
  }
  if (event.event === 'end') return over(state, after, at);
  const kind = CHANGES[event.event];
  return { state: replaced(state, after), changes: [{ kind, told: after, at }], outcome: 'taken' };
}

const CHANGES = {
  ring: 'told',
  dial: 'told',
  answer: 'answered',
  hold: 'held',
  resume: 'resumed',
  end: 'ended',
} as const;

function saysMore(after: ToldCall['call'], before: ToldCall['call']): boolean {
  return after.name !== before.name || after.number !== before.number || after.callId !== before.callId;
}

/** The call after this event; null when it says nothing new of where the call stands. */
function moved(told: ToldCall, event: PhoneEvent): ToldCall | null {
  const { state } = told.call;
  const { at } = event;
  if (event.event === 'end') return endedAt(told, at, event.cause);
  if (isFresh(event)) return null;
  if (event.event === 'answer')
    return isWaiting(told) || state === 'ended' ? answeredAt(told, told.call.answeredAt ?? at) : null;
  if (event.event === 'hold') return state === 'held' ? null : heldAt(told, at);
  return state === 'active' ? null : resumedAt(told, at);
}

function over(state: PhoneCalls, told: ToldCall, at: Instant): Advanced {
  const next = { ...state, calls: state.calls.filter(({ call }) => call.key !== told.call.key) };
  return {
    state: { ...next, over: withOver(next, told, at, LATE_MS) },
    changes: [{ kind: 'ended', told, at }],
    outcome: 'taken',
  };
}

/** Nobody knows which one: both stay, and the agent picks. Once as many ends came as there are calls, all are over. */
function oneOfThemEnded(state: PhoneCalls, several: readonly ToldCall[], at: Instant): Advanced {
  const keys = new Set(several.map(({ call }) => call.key));
  if (several.every(({ maybeEndedAt }) => maybeEndedAt !== null) && several.length === 2) {
    return lose(state, at, ({ call }) => keys.has(call.key));
  }
  const marked = several.map((told) => ({ ...told, maybeEndedAt: at, seenAt: at }));
  const changes = marked.map((told): PhoneChange => ({ kind: 'maybeEnded', told, at }));
  return { state: marked.reduce(replaced, state), changes, outcome: 'taken' };
}

function withOver(state: PhoneCalls, told: ToldCall, at: Instant, forMs: number): readonly OverCall[] {
  return [...state.over, { told, until: plus(at, forMs), foreignUntil: plus(at, LATE_MS) }].slice(-MOST_KEPT);
}

function remembered(state: PhoneCalls, now: Instant): PhoneCalls {
  const over = state.over.filter(({ until }) => until >= now);
  return over.length === state.over.length ? state : { ...state, over };
}

function replaced(state: PhoneCalls, told: ToldCall): PhoneCalls {
  return { ...state, calls: state.calls.map((one) => (one.call.key === told.call.key ? told : one)) };
}

function unchanged(state: PhoneCalls, outcome: Advanced['outcome']): Advanced {
  return { state, changes: [], outcome };
}

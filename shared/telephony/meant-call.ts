// Which call an event speaks of: by its id, else by number and direction, first among the calls of the same source, then
// among those of others, because two ways in may tell of one call.

import { SECOND_MS } from '../time.ts';
import type { PhoneEvent } from './event.ts';
import { isFresh, isOpen, isWaiting, LEAST_TRUSTED, tellerOf, type ToldCall } from './told-call.ts';
import type { PhoneCalls } from './phone-calls.ts';

export type Meant =
  | { readonly kind: 'one'; readonly told: ToldCall }
  /** The end of one of these, and nothing says of which. */
  | { readonly kind: 'several'; readonly told: readonly ToldCall[] }
  /** Told before, or by somebody who is believed more. */
  | { readonly kind: 'known' }
  | { readonly kind: 'none' };

/** Two sources tell of one ring within this time: a command line needs a process of its own to be started. */
const TOGETHER_MS = 10 * SECOND_MS;

/** A phone that runs two hooks for one ring runs both at once. */
const TWICE_MS = SECOND_MS;

const NONE: Meant = { kind: 'none' };
const KNOWN: Meant = { kind: 'known' };

export function meantCall(state: PhoneCalls, event: PhoneEvent, line: string): Meant {
  const own = ownCall(state, event, line);
  if (own.kind !== 'none') return trusted(own, event);
  const foreign = foreignCall(state, event, line);
  if (foreign.kind !== 'none') return event.source === LEAST_TRUSTED ? KNOWN : foreign;
  return isLate(state, event, line) ? KNOWN : NONE;
}

/** A link changes only what links told. */
function trusted(meant: Meant, { source }: PhoneEvent): Meant {
  if (source !== LEAST_TRUSTED || meant.kind !== 'one') return meant;
  return meant.told.call.source === LEAST_TRUSTED ? meant : KNOWN;
}

function ownCall({ calls }: PhoneCalls, event: PhoneEvent, line: string): Meant {
  const { source, callId } = event;
  const own = calls.filter((told) => tellerOf(told, source) !== undefined);
  const byId = callId === null ? [] : own.filter((told) => tellerOf(told, source)?.callId === callId);
  const named = byId.find(isOpen) ?? byId.at(-1);
  if (named !== undefined && (isOpen(named) || !isFresh(event))) return { kind: 'one', told: named };
  const unnamed = callId === null ? own : own.filter((told) => tellerOf(told, source)?.callId === null);
  return chosen(
    unnamed.filter((told) => isAlike(told, event, line)),
    event,
    (told) => isWaiting(told) || isSlowRing(told, event),
  );
}

/** It rang before it was answered, and the word of it comes late or twice. */
function isSlowRing(told: ToldCall, { source, at }: PhoneEvent): boolean {
  const rungAt = tellerOf(told, source)?.rungAt ?? null;
  return rungAt === null ? at - told.beganAt <= TOGETHER_MS : at - rungAt <= TWICE_MS;
}

function foreignCall({ calls }: PhoneCalls, event: PhoneEvent, line: string): Meant {
  const others = calls.filter((told) => isOpen(told) && tellerOf(told, event.source) === undefined);
  const isTheSameRing = (told: ToldCall) => isWaiting(told) || event.at - told.beganAt <= TOGETHER_MS;
  return chosen(
    others.filter((told) => isAlike(told, event, line)),
    event,
    isTheSameRing,
  );
}

/** The newest that the event can mean; an end that can mean several is nobody's. */
function chosen(alike: readonly ToldCall[], event: PhoneEvent, isRungNow: (told: ToldCall) => boolean): Meant {
  if (isFresh(event)) return oneOf(alike.filter((told) => isOpen(told) && isRungNow(told)));
  const open = alike.filter(isOpen);
  const able = open.length > 0 ? open : alike;
  if (event.event === 'end') return able.length > 1 ? { kind: 'several', told: able } : oneOf(able);
  const fitting = able.filter((told) => FITS[event.event](told));
  return oneOf(fitting.length > 0 ? fitting : able);
}

/** Which calls an event changes; for the others it says nothing new. */
const FITS: { readonly [Kind in PhoneEvent['event']]: (told: ToldCall) => boolean } = {
  ring: isWaiting,
  dial: isWaiting,
  answer: isWaiting,
  hold: ({ call }) => call.state === 'active',
  resume: ({ call }) => call.state === 'held',
  end: isOpen,
};

function oneOf(calls: readonly ToldCall[]): Meant {
  const told = calls.at(-1);
  return told === undefined ? NONE : { kind: 'one', told };
}

function isAlike({ line: known, call }: ToldCall, { direction }: PhoneEvent, line: string): boolean {
  return known === line && call.direction === direction;
}

/** It speaks of a call that is over already. A new ring of the same source is a new call; anything else only came late. */
function isLate({ over }: PhoneCalls, event: PhoneEvent, line: string): boolean {
  return over.some(({ told, until, foreignUntil }) => {
    const teller = tellerOf(told, event.source);
    if (teller === undefined) return event.at <= foreignUntil && isAlike(told, event, line);
    if (isFresh(event) || event.at > until) return false;
    return event.callId !== null && teller.callId !== null
      ? teller.callId === event.callId
      : isAlike(told, event, line);
  });
}

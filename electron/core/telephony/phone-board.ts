// Which call of the phone is which on the desk. What the phone tells is known at once; what follows from it on the desk
// waits its turn, one after the other, in the order in which it was told.

import type { CallId } from '../../../shared/ids.ts';
import type { PhoneCall } from '../../../shared/telephony/desk-phone.ts';
import { type Advanced, NO_CALLS, type PhoneCalls, type PhoneChange } from '../../../shared/telephony/phone-calls.ts';
import type { ToldCall } from '../../../shared/telephony/told-call.ts';

export interface PhoneBoard {
  readonly state: PhoneCalls;
  /** Takes over what was told; answers what changed. */
  take(advanced: Advanced): readonly PhoneChange[];
  /** The call on the desk that this one is; undefined while it is none. */
  callOf(key: string): CallId | undefined;
  bind(key: string, callId: CallId): void;
  /** On its way: decided in a moment, and not listed until then. */
  await(key: string): void;
  /** Decided: it stands beside the desk. */
  leaveBeside(key: string): void;
  /** Over, and nobody wrote it up: listed until the agent takes it or lets it go. */
  keep(told: ToldCall): void;
  forget(key: string): void;
  /** As it stands; undefined once it is neither open nor kept. */
  find(key: string): ToldCall | undefined;
  /** Everything that is not on the desk, newest first. */
  beside(): PhoneCall[];
  /** Those of them that could come to the desk, oldest first. */
  waiting(): readonly ToldCall[];
  bound(): readonly (readonly [key: string, callId: CallId])[];
}

/** Ended calls nobody wrote up; the oldest give way. */
const MOST_KEPT = 20;

export function createPhoneBoard(): PhoneBoard {
  let state = NO_CALLS;
  let kept: readonly ToldCall[] = [];
  const onDesk = new Map<string, CallId>();
  const coming = new Set<string>();

  const known = () => [...kept, ...state.calls];
  const listed = () => known().filter(({ call: { key } }) => !onDesk.has(key) && !coming.has(key));

  return {
    get state() {
      return state;
    },
    take(advanced) {
      state = advanced.state;
      return advanced.changes;
    },
    callOf: (key) => onDesk.get(key),
    bind(key, callId) {
      for (const [other, id] of onDesk) if (id === callId) onDesk.delete(other);
      coming.delete(key);
      onDesk.set(key, callId);
    },
    await: (key) => void coming.add(key),
    leaveBeside: (key) => void coming.delete(key),
    keep(told) {
      coming.delete(told.call.key);
      kept = [...kept, told].slice(-MOST_KEPT);
    },
    forget(key) {
      kept = kept.filter(({ call }) => call.key !== key);
      state = { ...state, calls: state.calls.filter(({ call }) => call.key !== key) };
      onDesk.delete(key);
      coming.delete(key);
    },
    find: (key) => known().find(({ call }) => call.key === key),
    beside: () =>
      listed()
        .sort((a, b) => b.beganAt - a.beganAt)
        .map(({ call }) => call),
    waiting: () => listed().filter(({ call }) => call.state !== 'ended'),
    bound: () => [...onDesk],
  };
}

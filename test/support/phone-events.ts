// A phone that a test lets speak: its events go through the state machine alone, one second apart unless it says otherwise.

import type { PhoneEvent, PhoneEventKind, SourceId } from '../../shared/telephony/event.ts';
import type { PhoneCall } from '../../shared/telephony/desk-phone.ts';
import {
  advance,
  type Advanced,
  type Hearing,
  NO_CALLS,
  type PhoneCalls,
  type PhoneChange,
} from '../../shared/telephony/phone-calls.ts';
import { plus, SECOND_MS } from '../../shared/time.ts';
import { TWO_PAST_TWO } from './records.ts';

export const BARESIP = 'baresip' as SourceId;
export const HOOK = 'command' as SourceId;
export const LINK = 'link' as SourceId;

export interface TestPhone {
  readonly state: PhoneCalls;
  readonly changes: readonly PhoneChange[];
  /** The event comes now; answers what became of it. */
  tell(event: PhoneEventKind, said?: Partial<PhoneEvent>): Advanced['outcome'];
  take(next: (state: PhoneCalls, hearing: Hearing) => Advanced): void;
  wait(ms: number): void;
  /** Open and lost calls as windows see them, oldest first. */
  calls(): PhoneCall[];
  /** Calls that ended, in the order of their ends. */
  ended(): PhoneCall[];
  now(): PhoneEvent['at'];
}

export function createTestPhone(): TestPhone {
  let state = NO_CALLS;
  let at = TWO_PAST_TWO;
  let keys = 0;
  const changes: PhoneChange[] = [];
  const hearing: Hearing = {
    newKey() {
      keys += 1;
      return `key-${keys}`;
    },
    lineOf: (number) => number.replace(/\D/g, ''),
  };

  function took(advanced: Advanced): Advanced['outcome'] {
    state = advanced.state;
    changes.push(...advanced.changes);
    return advanced.outcome;
  }

  return {
    get state() {
      return state;
    },
    changes,
    tell(event, said = {}) {
      at = plus(at, SECOND_MS);
      return took(advance(state, { ...SAID, event, at, ...said }, hearing));
    },
    take: (next) => void took(next(state, hearing)),
    wait(ms) {
      at = plus(at, ms);
    },
    calls: () => state.calls.map(({ call }) => call),
    ended: () => changes.flatMap(({ kind, told }) => (kind === 'ended' ? [told.call] : [])),
    now: () => at,
  };
}

const SAID = {
  source: BARESIP,
  callId: 'a1',
  number: '+44 20 7946 0999',
  name: null,
  local: null,
  direction: 'in',
  cause: null,
} as const;

// What a host gets from compose-services: the whole product behind four functions.

import type { EventEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { Stop } from './ports.ts';

/** What the system says happened; hints only, which may come late, twice or never (T6). */
export type TimeHint = 'slept' | 'locked' | 'unlocked';

export interface Services {
  /** Any value in, an answer out: the only place where unknown input becomes typed. Never throws. */
  handle(envelope: unknown): Promise<ResponseEnvelope>;
  /** Every event from now on. */
  subscribe(listener: (envelope: EventEnvelope) => void): Stop;
  /** Look at the clock now: resume from sleep, unlock, focus, second start. Calls coalesce. */
  resync(hint?: TimeHint): void;
  /** Reads what is saved and arms the reminders; answers when both are done. */
  start(): Promise<void>;
  /** Finishes what is under way, notes the orderly stop and closes the store. */
  stop(): Promise<void>;
}

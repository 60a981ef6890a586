// Which moment of the day it is for the Say panel: what the agent may have to say next. Derived from the call alone.

import type { Call } from '../call/record.ts';
import { type Instant, MINUTE_MS } from '../time.ts';

/** Each has its lines in SAY_MOMENTS. */
export type SayMoment =
  /** No call: what will be said at the next answer. */
  | 'waiting'
  /** Incoming: it rings, or nothing was written or ticked yet. */
  | 'fresh'
  | 'underWay'
  | 'hold'
  /** Within a minute of a hold's end. */
  | 'resumed'
  /** A promise was made in this call. */
  | 'promised'
  /** Calling back, before the promised time has passed. */
  | 'callingBack'
  /** Calling back after it. */
  | 'callingBackLate'
  /** They insult; the agent says where it ends (001-18). */
  | 'boundary'
  | 'wrapUp';

export interface MomentFacts {
  readonly call: Call | null;
  readonly hasNotes: boolean;
  /** A promise was made in this call. */
  readonly hasPromised: boolean;
  /** Due time of the promise this call keeps; null for other calls. */
  readonly keeps: Instant | null;
  /** The agent asked for the boundary line. */
  readonly isBoundary?: boolean;
  readonly now: Instant;
}

const THANKS_MS = MINUTE_MS;

/** The first that fits decides: a hold under way before everything, a promise made before what led to it. */
export function sayMoment({ call, hasNotes, hasPromised, keeps, isBoundary = false, now }: MomentFacts): SayMoment {
  if (call === null) return 'waiting';
  if (call.phase === 'wrapUp' || call.phase === 'finished') return 'wrapUp';
  if (isBoundary && call.phase === 'live') return 'boundary';
  const hold = call.holds.filter(({ startedAt }) => startedAt !== null).at(-1);
  if (hold !== undefined && hold.endedAt === null) return 'hold';
  if (hold?.endedAt != null && now - hold.endedAt < THANKS_MS) return 'resumed';
  if (hasPromised) return 'promised';
  if (keeps !== null && !hasNotes) return (call.answeredAt ?? now) > keeps ? 'callingBackLate' : 'callingBack';
  const isFresh = !hasNotes && call.needs.length === 0 && call.options.length === 0;
  return isFresh ? 'fresh' : 'underWay';
}

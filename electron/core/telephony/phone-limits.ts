// How much each source may tell: what is over it is refused before anything else is done with it.

import type { SourceId } from '../../../shared/telephony/event.ts';
import { type Bucket, taken } from '../../../shared/telephony/rate.ts';
import type { Clock } from '../ports.ts';

export interface PhoneLimits {
  /** Events and what could not be read have buckets of their own, so that rubbish does not silence a phone. */
  admits(source: SourceId, kind: 'event' | 'unreadable'): boolean;
}

/** Sources are few; a stranger cannot make up more. */
const MOST_SOURCES = 50;

export function createPhoneLimits(clock: Pick<Clock, 'monotonicMs'>): PhoneLimits {
  const buckets = new Map<string, Bucket>();
  return {
    admits(source, kind) {
      const name = `${kind} ${source}`;
      const { bucket, isTaken } = taken(buckets.get(name), clock.monotonicMs());
      buckets.delete(name);
      buckets.set(name, bucket);
      for (const oldest of buckets.keys()) {
        if (buckets.size <= MOST_SOURCES) break;
        buckets.delete(oldest);
      }
      return isTaken;
    },
  };
}

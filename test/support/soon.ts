// A promise for tests on the real clock: made a while ago, its window opens in a moment.

import type { PromiseRecord } from '../../shared/promise/record.ts';
import { type Instant, MINUTE_MS, plus, wallMoment } from '../../shared/time.ts';
import { LONDON, promise } from './records.ts';

/** Its window opens `inMs` from `now`, so *due* is its next rung; *advance* was shown, and it is late 15 minutes on. */
export function soon(now: Instant, inMs: number, changes: Partial<PromiseRecord> = {}): PromiseRecord {
  const windowStart = plus(now, inMs);
  const dueAt = plus(windowStart, 15 * MINUTE_MS);
  const madeAt = plus(now, -30 * MINUTE_MS);
  return promise({
    madeAt,
    windowStart,
    dueAt,
    dueLocal: wallMoment(dueAt, LONDON),
    rungLog: [
      {
        anchor: windowStart,
        rung: 'advance',
        at: plus(windowStart, -5 * MINUTE_MS),
        outcome: 'accepted',
        failure: null,
      },
    ],
    history: [{ at: madeAt, event: 'made' }],
    ...changes,
  });
}

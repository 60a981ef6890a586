// How loud a rung may be while somebody is on the line.

import { type Instant, MINUTE_MS, plus } from '../time.ts';

/** A call on the desk from its answer to its end, hold included. */
export interface LiveCall {
  readonly since: Instant;
  /** Last key, note or phone event; long ago means a forgotten F12. */
  readonly lastActivityAt: Instant;
}

/** `onCall`: rail, compact window and tray only. `soundless`: in full but without sound. */
export type Quiet = 'no' | 'soundless' | 'onCall';

/** A call without a sign of life for this long may be a forgotten F12. */
const FORGOTTEN_CALL_MS = 15 * MINUTE_MS;

/** How loud a rung may be at this moment. */
export function quietnessOf({ call, now }: { readonly call: LiveCall | null; readonly now: Instant }): Quiet {
  if (call === null) return 'no';
  return now - call.lastActivityAt >= FORGOTTEN_CALL_MS ? 'soundless' : 'onCall';
}

/** When a call that goes on without a sign of life stops being one that must not be disturbed. */
export function wakesAfterCall(call: LiveCall | null): readonly Instant[] {
  return call === null ? [] : [plus(call.lastActivityAt, FORGOTTEN_CALL_MS)];
}

// Why a call ended, by the `param` of CALL_CLOSED: baresip's own words, or the SIP answer of the far end.

import type { EndCause } from './event.ts';

/** What was known of the call when it closed. */
export interface ClosedCall {
  readonly direction: 'in' | 'out';
  readonly wasAnswered: boolean;
}

/** SIP answers that say why nobody spoke; any other of 400 and above is a failure. */
const BY_STATUS: Readonly<Record<string, EndCause>> = {
  '408': 'noAnswer',
  '480': 'noAnswer',
  '486': 'busy',
  '487': 'cancelled',
  '600': 'busy',
  '603': 'rejected',
};

export function closeCause(param: string, { direction, wasAnswered }: ClosedCall): EndCause {
  // The spelling of baresip 1.0.0, and the right one.
  if (/^Call transferr?ed$/.test(param)) return 'transferred';
  const status = /^([4-6]\d\d) /.exec(param)?.[1];
  if (status !== undefined) return BY_STATUS[status] ?? 'failed';
  switch (param) {
    case 'Connection reset by peer':
      if (wasAnswered) return 'normal';
      return direction === 'in' ? 'cancelled' : 'failed';
    case 'Connection reset by user':
      if (wasAnswered) return 'normal';
      return direction === 'in' ? 'rejected' : 'cancelled';
    case 'Connection timed out':
      return 'failed';
    default:
      return 'unknown';
  }
}

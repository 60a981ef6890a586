// The answer to `listcalls`: the only place where baresip 1.0.0 says that we hold a call, and what is left to read after a
// new connection. A line is `> [line 1]  0:00:03  ESTABLISHED  (on hold)  sip:+4930123456@127.0.0.1:5064`.

import { SECOND_MS } from '../time.ts';
import { numberInAddress } from './sip-address.ts';

export interface ListedCall {
  /** As in the `peeruri` of its events. */
  readonly address: string;
  readonly number: string;
  /** Null where the list does not tell. */
  readonly direction: 'in' | 'out' | null;
  readonly state: 'ringing' | 'dialling' | 'active' | 'held';
  /** Since it was answered, as baresip counts it; null before. */
  readonly talkedMs: number | null;
}

/** Later versions name the id beside the line. The columns are fixed, so an address cannot pass for a hold. */
const LINE = /^[> ] \[line \d+(?:, id [^\]]*)?\] +([\d:]+) +([A-Z]+) {2}(\(on hold\)| {9}) {2}(\S.*)$/;

/** Calls in the order of their lines, oldest first. What is no line of a call is passed over. */
export function parseListedCalls(list: string): readonly ListedCall[] {
  return list.split('\n').flatMap((line) => {
    const [, lasted = '', state = '', hold = '', address = ''] = LINE.exec(line) ?? [];
    const told = toldBy(state, hold !== '' && hold.trim() !== '');
    const talkedMs = state === 'ESTABLISHED' ? millisecondsOf(lasted) : null;
    return told === null ? [] : [{ address, number: numberInAddress(address), ...told, talkedMs }];
  });
}

/** Of `0:00:03`: hours, minutes, seconds. */
function millisecondsOf(lasted: string): number {
  return lasted.split(':').reduce((so, part) => so * 60 + Number(part), 0) * SECOND_MS;
}

function toldBy(state: string, isHeld: boolean): Pick<ListedCall, 'direction' | 'state'> | null {
  switch (state) {
    case 'INCOMING':
      return { direction: 'in', state: 'ringing' };
    case 'OUTGOING':
    case 'RINGING':
    case 'EARLY':
      return { direction: 'out', state: 'dialling' };
    case 'ESTABLISHED':
      return { direction: null, state: isHeld ? 'held' : 'active' };
    default:
      return null;
  }
}

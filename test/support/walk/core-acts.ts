// The agent at a walk's desk: each act as the request a window would make. Refusals are the product's business.

import type { HostClient } from '../../../shared/contract/host-client.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { HOUR_MS, type Instant, MINUTE_MS, plus, type ZoneId } from '../../../shared/time.ts';
import type { CoreAct } from './core-ops.ts';

export async function carryOutAct(
  client: HostClient,
  act: CoreAct,
  { id: promiseId, customerId }: PromiseRecord,
  now: Instant,
): Promise<boolean> {
  const when = { dueAt: plus(now, HOUR_MS - (now % MINUTE_MS)), windowStart: null };
  const asked = { when, customerAsked: true, readBack: true, passedWarnings: everyReason() };
  const settle = (how: 'reached' | 'voicemail' | 'noAnswer' | 'theyCalledFirst' | 'notNeeded') =>
    client.request('settlePromise', { promiseId, how, callId: null, updateOnly: false, note: null });
  const acts: Readonly<Record<CoreAct, () => Promise<{ readonly kind: 'done' | 'refused' }>>> = {
    snooze: () => client.request('snoozePromise', { promiseId }),
    open: () => client.request('openPromise', { promiseId }),
    noAnswer: () => settle('noAnswer'),
    voicemail: () => settle('voicemail'),
    reached: () => settle('reached'),
    theyCalledFirst: () => settle('theyCalledFirst'),
    notNeeded: () => settle('notNeeded'),
    newTime: () => client.request('movePromise', { promiseId, note: null, ...asked }),
    offer: () => client.request('offerPromise', { promiseId, to: 'Priya' }),
    accept: () => client.request('acceptHandOver', { promiseId, note: 'by chat' }),
    break: () => client.request('breakPromise', { promiseId, as: 'missed', note: 'forgot' }),
    reopen: () => client.request('reopenPromise', { promiseId }),
    undo: () => client.request('undo', { actionId: null }),
    make: () =>
      client.request('makePromise', {
        callId: null,
        customerId,
        number: '+1 212 555 0100',
        kind: 'callBack',
        cause: 'authority',
        about: '',
        ...asked,
      }),
    press: () => client.request('pressNotice', { noticeId: promiseId, act: 'snooze' }),
    hide: () => client.request('hideAlerts', {}),
  };
  return (await acts[act]()).kind === 'done';
}

/** Whatever the guard warns of is passed. */
function everyReason() {
  return Array.from({ length: 11 }, (_check, index) => ({ check: index + 1, reason: 'asked for it' }));
}

/** The zone the window says the computer is in. */
export function reportZone(client: HostClient, zone: string) {
  return client.request('reportZone', { zone: zone as ZoneId });
}

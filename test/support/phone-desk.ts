// An agent at a desk whose phone a test works by hand.

import type { PhoneReception } from '../../electron/core/ports.ts';
import type { Call } from '../../shared/call/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import type { PhoneNews, SourceId, WayIn } from '../../shared/telephony/event.ts';
import { createInProcessHost, type InProcessHost } from './in-process-host.ts';
import { customer, entry, settings, TWO_PAST_TWO } from './records.ts';

export const PHONE = 'baresip' as SourceId;
export const DANA_RINGS = { number: '+12125550100', callId: 'a1' } as const;
export const OMAR_RINGS = { number: '+442079460999', callId: 'b1' } as const;

export interface DeskWithPhone {
  readonly host: InProcessHost;
  /** The phone tells it, and the desk has followed; answers what became of it. */
  tell(news: Partial<PhoneNews> & Pick<PhoneNews, 'event'>, way?: WayIn): Promise<PhoneReception>;
  desk(): Promise<Desk>;
  pass(ms: number): Promise<void>;
  /** Every saved call, in the order in which they came. */
  calls(): readonly Call[];
}

/** Alex at 14:02 in London, who knows Dana. */
export async function deskWithPhone(records: readonly LedgerRecord[] = []): Promise<DeskWithPhone> {
  const host = createInProcessHost(TWO_PAST_TWO, [settings(), entry('customer', customer()), ...records]);
  await host.start();
  return {
    host,
    async tell(news, way = 'baresip') {
      const outcome = host.phones.report({ way, kind: 'event', news: heard(news) });
      await host.clock.settle();
      return outcome;
    },
    desk: async () => (await host.client.request('desk', {})).desk,
    pass: (ms) => host.clock.step(ms),
    calls: () => [...host.disk.records.values()].flatMap((one) => (one.type === 'call' ? [one.record] : [])),
  };
}

/** An event as an adapter hands it over: Dana rings, unless a test says otherwise. */
export function heard(news: Partial<PhoneNews> & Pick<PhoneNews, 'event'>): PhoneNews {
  return { source: PHONE, ...DANA_RINGS, name: null, local: null, direction: 'in', cause: null, ...news };
}

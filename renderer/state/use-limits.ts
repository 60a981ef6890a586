import type { WallTime } from '../../shared/time.ts';
import { showNumber } from '../../shared/phone/parse.ts';
import { useReadyCustomer } from './ready-customer.ts';
import { useDesk, useRun } from './store-context.tsx';

export interface Limits {
  readonly notBefore: WallTime | null;
  readonly doNotCall: boolean;
}

/** Keeps what the caller asks of us; answers whether it was kept. Somebody not yet known is made known first. */
export function useKeepLimits(): (limits: Limits) => Promise<boolean> {
  const open = useDesk((desk) => desk.call);
  const country = useDesk((desk) => desk.settings.profile?.country ?? '');
  const readyCustomer = useReadyCustomer();
  const run = useRun();
  return async (limits) => {
    const number = open === null || open.call.number === null ? '' : showNumber(open.call.number, country);
    const customerId = await readyCustomer(open?.call.id ?? null, number);
    return customerId !== null && (await run('setCustomerLimits', { customerId, ...limits })) !== null;
  };
}

import { words } from '../../../../shared/copy/words.ts';
import type { WayState } from '../../../../shared/telephony/desk-phone.ts';
import type { WayIn } from '../../../../shared/telephony/event.ts';
import type { PhoneSetup } from '../../../../shared/telephony/setup.ts';

/** How a way in really stands, which may be another thing than its switch. */
export function standingInWords(way: WayIn, standing: WayState | undefined, setup: PhoneSetup): string {
  switch (standing?.state) {
    case undefined:
    case 'off':
      return words('phonePage.off');
    case 'opening':
      return way === 'baresip'
        ? words('phonePage.opening.baresip', { address: baresipAddress(setup) })
        : words('phonePage.opening');
    case 'failed':
      return standing.problem ?? words('phonePage.failed');
    case 'open':
      return words(`phonePage.open.${way}`, { address: `127.0.0.1:${setup.listener.port}` });
  }
}

function baresipAddress({ baresip }: PhoneSetup): string {
  return baresip.address === '::1' ? `[::1]:${baresip.port}` : `${baresip.address}:${baresip.port}`;
}

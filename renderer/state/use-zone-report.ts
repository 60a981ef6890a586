import { useEffect } from 'react';
import { ZoneId } from '../../shared/time.ts';
import { useClient } from './store-context.tsx';

/**
 * T8: tells the host which zone the computer is in, when the page opens and once per change. It looks with every look
 * of the reminders too, so that a zone that changed while the computer slept is told within 15 s of its waking.
 */
export function useZoneReport(): void {
  const client = useClient();
  useEffect(() => {
    let told: ZoneId | null = null;
    // One after the other: requests sent together may arrive in any order, and the last zone has to stay the last.
    let telling: Promise<unknown> = Promise.resolve();
    const look = (): void => {
      const found = ZoneId.safeParse(new Intl.DateTimeFormat().resolvedOptions().timeZone);
      if (!found.success || found.data === told) return;
      const before = told;
      told = found.data;
      telling = telling
        .then(() => client.request('reportZone', { zone: found.data }))
        .catch(() => {
          told = before;
        });
    };
    look();
    const stopHearing = client.on('remindersChecked', look);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      stopHearing();
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client]);
}

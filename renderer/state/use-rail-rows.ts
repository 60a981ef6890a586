import { useMemo } from 'react';
import { type RailRow, railRows } from '../../shared/desk/rail.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useDesk, useNow } from './store-context.tsx';

/** The rail's rows now; computed again each second and on each change. */
export function useRailRows(): readonly RailRow[] {
  const now = useNow(SECOND_MS);
  const promises = useDesk((desk) => desk.promises);
  const customers = useDesk((desk) => desk.customers);
  const profile = useDesk((desk) => desk.settings.profile);
  const second = Math.floor(now / SECOND_MS);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the second, not the millisecond
  return useMemo(
    () =>
      profile === null ? [] : railRows({ promises, customers, now, zone: profile.zone, country: profile.country }),
    [promises, customers, profile, second],
  );
}

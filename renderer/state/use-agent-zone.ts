import type { ZoneId } from '../../shared/time.ts';
import { useDesk } from './store-context.tsx';

/** The zone whose clock the agent reads; UTC until they have said. */
export function useAgentZone(): ZoneId {
  return useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
}

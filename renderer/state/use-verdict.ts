import { useMemo } from 'react';
import { type CallVerdict, judge } from '../../shared/authority/verdict.ts';
import type { AuthorityNeed } from '../../shared/authority/grants.ts';
import { MINUTE_MS, wallMoment, type ZoneId } from '../../shared/time.ts';
import { useDesk, useNow } from './store-context.tsx';

const NO_NEEDS: readonly AuthorityNeed[] = [];

/** The verdict of the call on the desk, judged here on each change; core judges again where it counts. */
export function useVerdict(): CallVerdict {
  const grants = useDesk((desk) => desk.settings.grants);
  const needs = useDesk((desk) => desk.call?.call.needs ?? NO_NEEDS);
  const callId = useDesk((desk) => desk.call?.call.id ?? null);
  const exceptionsThisWeek = useDesk((desk) => desk.exceptionsThisWeek);
  const grantUses = useDesk((desk) => desk.grantUses);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const today = wallMoment(useNow(MINUTE_MS), zone).day;
  return useMemo(
    () => judge({ grants, needs: [...needs], callId, exceptionsThisWeek, grantUses, today }),
    [grants, needs, callId, exceptionsThisWeek, grantUses, today],
  );
}

// The verdict of the call on a desk, for those who read the desk as a whole.

import { type CallVerdict, judge } from '../../shared/authority/verdict.ts';
import type { Call } from '../../shared/call/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import { type CalendarDay, type Instant, wallMoment } from '../../shared/time.ts';

export function judgedOn(desk: Desk, call: Call, today: CalendarDay): CallVerdict {
  const { settings, exceptionsThisWeek, grantUses } = desk;
  return judge({ grants: settings.grants, needs: call.needs, exceptionsThisWeek, grantUses, callId: call.id, today });
}

/** Null without a call or before first run. */
export function callVerdictOf(desk: Desk, now: Instant): CallVerdict | null {
  const { profile } = desk.settings;
  if (desk.call === null || profile === null) return null;
  return judgedOn(desk, desk.call.call, wallMoment(now, profile.zone).day);
}

// What core knows only while it runs. Nothing here is saved; everything that matters tomorrow is a ledger record.

import type { Desk, StartsAtLogin } from '../../shared/desk/desk.ts';
import type { PromiseId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/time.ts';

export interface Session {
  save: Desk['health']['save'];
  remindersCheckedAt: Instant | null;
  notificationFailure: string | null;
  dataReports: readonly string[];
  away: Desk['away'];
  startsAtLogin: StartsAtLogin;
  clockMovedBack: Desk['health']['clockMovedBack'];
  zoneChanged: Desk['health']['zoneChanged'];
  alerts: readonly PromiseId[];
  compact: boolean;
}

export function createSession(): Session {
  return {
    save: { kind: 'saving', lastSavedAt: null },
    remindersCheckedAt: null,
    notificationFailure: null,
    dataReports: [],
    away: null,
    startsAtLogin: 'unavailable',
    clockMovedBack: null,
    zoneChanged: null,
    alerts: [],
    compact: false,
  };
}

// What core knows only while it runs. Nothing here is saved; everything that matters tomorrow is a ledger record.

import type { Desk } from '../../shared/desk/desk.ts';
import type { Instant } from '../../shared/time.ts';

export interface Session {
  save: Desk['health']['save'];
  remindersCheckedAt: Instant | null;
  notificationFailure: string | null;
  dataReports: readonly string[];
  away: Desk['away'];
  compact: boolean;
}

export function createSession(): Session {
  return {
    save: { kind: 'saving', lastSavedAt: null },
    remindersCheckedAt: null,
    notificationFailure: null,
    dataReports: [],
    away: null,
    compact: false,
  };
}

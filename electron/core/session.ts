// What core knows only while it runs. Nothing here is saved; everything that matters tomorrow is a ledger record.

import type { Recovery } from '../../shared/ledger/recovery.ts';
import type { Desk, StartsAtLogin } from '../../shared/desk/desk.ts';
import type { DeskPhone } from '../../shared/telephony/desk-phone.ts';
import type { CustomerId, PromiseId } from '../../shared/ids.ts';
import type { CalendarDay, Instant } from '../../shared/time.ts';

export interface Session {
  save: Desk['health']['save'];
  remindersCheckedAt: Instant | null;
  notificationFailure: string | null;
  dataReports: readonly string[];
  /** Days with a file when the ledger was opened, newest first. */
  savedDays: readonly CalendarDay[];
  away: Desk['away'];
  startsAtLogin: StartsAtLogin;
  clockMovedBack: Desk['health']['clockMovedBack'];
  zoneChanged: Desk['health']['zoneChanged'];
  alerts: readonly PromiseId[];
  compact: boolean;
  backup: Desk['health']['backup'];
  recovery: Recovery | null;
  task: Desk['task'];
  phone: DeskPhone;
  /** Answered calls with a customer as they were counted at that moment, those of the past included. */
  readonly contacts: Map<CustomerId, { readonly count: number; readonly at: Instant }>;
}

export function createSession(): Session {
  return {
    save: { kind: 'saving', lastSavedAt: null },
    remindersCheckedAt: null,
    notificationFailure: null,
    dataReports: [],
    savedDays: [],
    away: null,
    startsAtLogin: 'unavailable',
    clockMovedBack: null,
    zoneChanged: null,
    alerts: [],
    compact: false,
    backup: { madeAt: null, problem: null },
    recovery: null,
    task: null,
    phone: { ways: [], offered: [], calls: [], dialling: null, log: [], refused: 0 },
    contacts: new Map(),
  };
}

// A desk as the host would tell it: Alex at 14:02, nothing under way, unless a test says otherwise.

import type { Desk, OpenCall } from '../../shared/desk/desk.ts';
import { NO_FIGURES } from './no-figures.ts';
import { FRESH_SETTINGS } from '../../shared/ledger/shapes.ts';
import { ALEX, ANA, call, customer, notes } from './records.ts';

export function deskOf(changes: Partial<Desk> = {}): Desk {
  return {
    host: {
      kind: 'desktop',
      version: '0.0.0',
      platform: 'linux',
      dataFolder: '/data',
      command: ['companion'],
      demo: false,
    },
    settings: { ...FRESH_SETTINGS, profile: ALEX, people: [ANA] },
    call: null,
    toFinish: [],
    promises: [],
    brokenCases: [],
    customers: [],
    exceptionsThisWeek: [],
    grantUses: [],
    today: NO_FIGURES,
    fourth: { count: 0, daysSinceLast: null },
    health: {
      save: { kind: 'saving', lastSavedAt: null },
      remindersCheckedAt: null,
      notificationFailure: null,
      testReminder: null,
      dataReports: [],
      pausedUntil: null,
      startsAtLogin: 'on',
      clockMovedBack: null,
      zoneChanged: null,
      backup: { madeAt: null, problem: null },
      recovery: null,
    },
    task: null,
    phone: { ways: [], offered: [], calls: [], dialling: null, log: [], refused: 0 },
    alerts: [],
    undo: null,
    away: null,
    window: { compact: false, staysOnTop: 'yes' },
    ...changes,
  };
}

/** A live call with Dana, nothing written yet. */
export function openCallOf(changes: Partial<OpenCall> = {}): OpenCall {
  return {
    call: call(),
    notes: notes('call-1'),
    customer: customer(),
    case: null,
    candidates: [],
    earlier: [],
    contact: 1,
    caseContacts: 1,
    casePromises: [],
    ...changes,
  };
}

// Every shape that is saved. "Ledger" is the saved data as a whole; a change to it is a list of whole records, so
// applying one twice is harmless and the highest revision of a record wins.

import { z } from 'zod';
import { Person } from '../agent/people.ts';
import { Preferences } from '../agent/preferences.ts';
import { AgentProfile } from '../agent/profile.ts';
import { ExceptionUse, Grant, GuardGrant, Policy } from '../authority/grants.ts';
import { ProcessVersion, ScriptLine } from '../agent/team.ts';
import { Call, Notes } from '../call/record.ts';
import { FRESH_PHONE_SETUP, PhoneSetup } from '../telephony/setup.ts';
import { Customer } from '../customer/record.ts';
import { Case } from '../case/record.ts';
import { HOURS_BY_CUSTOMER, HoursChoice } from '../guard/hours/choice.ts';
import { PromiseRecord } from '../promise/record.ts';
import { StepId } from '../ids.ts';
import { CalendarDay, Instant, ZoneId } from '../time.ts';
import type { Home } from './homes.ts';

export const Settings = z.strictObject({
  revision: z.int().min(1),
  /** Null until first run is done: nothing can be promised before. */
  profile: AgentProfile.nullable(),
  grants: z.array(Grant).max(50),
  people: z.array(Person).max(500),
  guardGrant: GuardGrant.nullable(),
  /** Check 5: which calling hours count, as the agent chose and changed them. */
  callingHours: HoursChoice,
  policies: z.array(Policy).max(100),
  /** Lines of the team in place of ours (c.13), by the line's name. */
  scripts: z.array(ScriptLine).max(60),
  /** 003-01: the process page, newest version last. */
  process: z.array(ProcessVersion).max(40),
  phone: PhoneSetup,
  preferences: Preferences,
});
export type Settings = z.infer<typeof Settings>;

/** Far more than a team may have; the oldest go first. */
export const MOST_FOURTHS = 2000;

/** What the engine remembers of itself. */
export const EngineState = z.strictObject({
  revision: z.int().min(1),
  /** Last sign of life, written at most once a minute; with `stoppedAt` it tells how long the app was away. */
  aliveAt: Instant.nullable(),
  /** Last orderly stop; null while running, so a crash is known from the next start. */
  stoppedAt: Instant.nullable(),
  /** Number of the last case, for codes such as A17. */
  casesOpened: z.int().min(0),
  /** The test reminder of first run and what the agent answered. */
  testReminder: z.strictObject({ at: Instant, seen: z.boolean().nullable() }).nullable(),
  demo: z.boolean(),
  /** Reminders pause until then, four hours at most (S13); counts are never hidden. */
  pausedUntil: Instant.nullable(),
  /** The computer's own zone as a window last reported it (T8). */
  computerZone: ZoneId.nullable(),
  /** Version of the clock-change rules with which the instants of open promises were worked out (T10). */
  zoneRules: z.string().max(40).nullable(),
  /** The version of the app that ran last; null in files written before this was kept. */
  version: z.string().max(40).nullable().default(null),
  /** The days whose shift has had its list at the start, and its sweep before the end (c.10). */
  toldStartOf: CalendarDay.nullable(),
  toldSweepOf: CalendarDay.nullable(),
  /** 003-29: each level 4 by the day it came, without names; `stepId` so that a mistaken one can go again. */
  fourths: z
    .array(z.strictObject({ stepId: StepId, on: CalendarDay }))
    .max(MOST_FOURTHS)
    .default([]),
});
export type EngineState = z.infer<typeof EngineState>;

/** One saved thing. The tag is persisted. */
export const LedgerRecord = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), record: Call }),
  z.strictObject({ type: z.literal('notes'), record: Notes }),
  z.strictObject({ type: z.literal('customer'), record: Customer }),
  z.strictObject({ type: z.literal('case'), record: Case }),
  z.strictObject({ type: z.literal('promise'), record: PromiseRecord }),
  z.strictObject({ type: z.literal('exception'), record: ExceptionUse }),
  z.strictObject({ type: z.literal('settings'), record: Settings }),
  z.strictObject({ type: z.literal('engine'), record: EngineState }),
]);
export type LedgerRecord = z.infer<typeof LedgerRecord>;
export type RecordType = LedgerRecord['type'];

/** Names one record. Settings and engine exist once: their id is their type. */
export interface RecordRef {
  readonly type: RecordType;
  readonly id: string;
}

/** What is known and what is known no longer. Records removed are ones whose making was undone. */
export interface KnownChange {
  readonly puts: readonly LedgerRecord[];
  readonly removes: readonly RecordRef[];
}

/** Where the copy of a record lies that must go, because the record moved to another home or is no more. */
export interface Left {
  readonly ref: RecordRef;
  readonly home: Home;
}

/** One command's effect, saved as a whole or not at all. A removed record that was saved is in `left` too. */
export interface LedgerChange extends KnownChange {
  readonly left?: readonly Left[];
}

export function refOf(entry: LedgerRecord): RecordRef {
  switch (entry.type) {
    case 'settings':
    case 'engine':
      return { type: entry.type, id: entry.type };
    case 'notes':
      return { type: 'notes', id: entry.record.callId };
    default:
      return { type: entry.type, id: entry.record.id };
  }
}

/** Settings before first run. */
export const FRESH_SETTINGS: Settings = {
  revision: 1,
  profile: null,
  grants: [],
  people: [],
  guardGrant: null,
  callingHours: HOURS_BY_CUSTOMER,
  policies: [],
  scripts: [],
  process: [],
  phone: FRESH_PHONE_SETUP,
  preferences: {
    theme: 'system',
    textSize: 100,
    sayStyle: 'script',
    ringTracking: true,
    ringSeconds: 6,
    helpSide: 'right',
    railWidth: null,
    helpWidth: null,
    keys: {},
    snippets: [],
    hideNames: false,
    sound: true,
    volume: 70,
    muted: [],
    keepAwake: true,
    startAtLogin: true,
    checkWords: true,
    backupFolder: null,
  },
};

export const FRESH_ENGINE: EngineState = {
  revision: 1,
  aliveAt: null,
  stoppedAt: null,
  casesOpened: 0,
  testReminder: null,
  demo: false,
  pausedUntil: null,
  computerZone: null,
  zoneRules: null,
  version: null,
  toldStartOf: null,
  toldSweepOf: null,
  fourths: [],
};

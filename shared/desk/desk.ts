// The desk: everything a window shows, as one read model. Core builds it, hosts carry it, screens select from it.
// It stays small whatever the history; history itself is asked for.

import { z } from 'zod';
import { Task } from '../copies/task.ts';
import { ExceptionUse } from '../authority/grants.ts';
import { GrantUse } from '../authority/how-often.ts';
import { Call, Disposition, Notes } from '../call/record.ts';
import { Customer } from '../customer/record.ts';
import { Case } from '../case/record.ts';
import { ActionId, CallId, CaseId, CustomerId, PromiseId } from '../ids.ts';
import { Recovery } from '../ledger/recovery.ts';
import { Settings } from '../ledger/shapes.ts';
import { OptionMedians } from '../options/own-minutes.ts';
import { PromiseRecord, PromiseStatus } from '../promise/record.ts';
import { DeskPhone } from '../telephony/desk-phone.ts';
import { Instant, ZoneId } from '../time.ts';

/** A call in one line: history, "Earlier", *To finish*. */
export const CallSummary = z.strictObject({
  callId: CallId,
  at: Instant,
  customerId: CustomerId.nullable(),
  customerName: z.string().nullable(),
  /** As shown, in national or international spelling; empty when no number is known. */
  number: z.string(),
  disposition: Disposition.nullable(),
  /** The first Reason line, else the first line, cut at 200 characters. */
  gist: z.string(),
  /** Status of the promise made in this call, if one was. */
  promiseStatus: PromiseStatus.nullable(),
});
export type CallSummary = z.infer<typeof CallSummary>;

/** The call on the desk: ringing, live, or being wrapped up. */
export const OpenCall = z.strictObject({
  call: Call,
  notes: Notes,
  customer: Customer.nullable(),
  case: Case.nullable(),
  /** People known under this number when there is more than one: the agent picks (c.4). */
  candidates: z.array(Customer),
  /** Finished calls of this customer, newest first, at most 20. */
  earlier: z.array(CallSummary),
  /** This is the customer's nth contact, this one included. */
  contact: z.int().min(1),
  /** Conversations about the open case, this one included; 0 without a case. */
  caseContacts: z.int().min(0),
  /** Promises of the open case, ended ones too, the latest due first; at most 50. */
  casePromises: z.array(PromiseRecord),
});
export type OpenCall = z.infer<typeof OpenCall>;

/** What can still be taken back, and until when. The words are in copy under `action.<label>`. */
export const UndoableAction = z.strictObject({
  id: ActionId,
  label: z.enum([
    'promiseMade',
    'promiseKept',
    'attemptRecorded',
    'customerRangFirst',
    'promiseCancelled',
    'promiseMoved',
    'promiseSnoozed',
    'promiseOffered',
    'promiseHandedOver',
    'promiseBroken',
    'promiseReopened',
    'optionChosen',
    'supervisorAsked',
    'supervisorEnded',
    'fourthClosed',
    'exceptionUsed',
    'exceptionDeclined',
    'callFinished',
    'callsStopped',
    'limitsSet',
    'caseOffered',
    'caseHandedOver',
    'caseTaken',
    'caseClosed',
    'caseReopened',
    'expertAsked',
    'expertAnswered',
    'answerTold',
    'expertEnded',
  ]),
  /** Who it was about, for the sentence; empty when unknown. */
  who: z.string(),
  at: Instant,
});
export type UndoableAction = z.infer<typeof UndoableAction>;

/** Whether what the agent types reaches the disk. */
export const SaveHealth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saving'), lastSavedAt: Instant.nullable() }),
  /** The red banner: `problem` is one sentence fragment, such as "the disk is full". */
  z.strictObject({ kind: z.literal('failing'), since: Instant, problem: z.string(), folder: z.string() }),
]);
export type SaveHealth = z.infer<typeof SaveHealth>;

/** What the computer really does, whatever was asked of it: `blocked` by the system, `unavailable` in this kind of start. */
export const StartsAtLogin = z.enum(['on', 'off', 'blocked', 'unavailable']);
export type StartsAtLogin = z.infer<typeof StartsAtLogin>;

export const Desk = z.strictObject({
  host: z.strictObject({
    kind: z.enum(['desktop', 'loopback']),
    version: z.string(),
    platform: z.enum(['windows', 'mac', 'linux']),
    dataFolder: z.string(),
    /** The words that start this app beside itself, on the same data; the program first. */
    command: z.array(z.string()),
    demo: z.boolean(),
  }),
  settings: Settings,
  call: OpenCall.nullable(),
  /** Calls whose wrap-up is unfinished, newest first. */
  toFinish: z.array(CallSummary),
  /** Every open promise, and those that ended today on the agent's calendar. */
  promises: z.array(PromiseRecord),
  /** Check 11: cases of these promises and of the open call in which a promise was broken. */
  brokenCases: z.array(CaseId),
  /** The customers of these promises and of the open call. */
  customers: z.array(Customer),
  exceptionsThisWeek: z.array(ExceptionUse),
  /** Uses of limits that say how often; empty while none does. */
  grantUses: z.array(GrantUse),
  today: z.strictObject({
    handled: z.int().min(0),
    /** 000-01: resolved with no promise, transfer or level 2 and above. */
    oneAndDone: z.int().min(0),
    kept: z.int().min(0),
    /** Denominator of the on-time rate (002-21). */
    counted: z.int().min(0),
    /** Minutes of the agent's own calls, median; null until 10 are known (c.5 #3). */
    medianCallMinutes: z.number().nullable(),
    /** 000-18: what each option really takes, in whole minutes; null until ten uses are known. */
    optionMinutes: OptionMedians,
    /** 000-11: calls that ended as resolved, apart: alone, and after asking a supervisor. */
    resolvedAlone: z.int().min(0),
    resolvedAfterAsking: z.int().min(0),
    /** 002-03: how often a hold was asked for, and agreed to. */
    holdsAsked: z.int().min(0),
    holdsAgreed: z.int().min(0),
    /** 001-06: steps that a new rep ticked in ten calls of the last four weeks. */
    foldedSteps: z.array(z.string()),
  }),
  /** 003-29: level 4 in this team, without names. */
  fourth: z.strictObject({ count: z.int().min(0), daysSinceLast: z.int().min(0).nullable() }),
  health: z.strictObject({
    save: SaveHealth,
    remindersCheckedAt: Instant.nullable(),
    /** Last text with which the desktop refused a notification; null when none did. */
    notificationFailure: z.string().nullable(),
    testReminder: z.strictObject({ at: Instant, seen: z.boolean().nullable() }).nullable(),
    /** What was found wrong with the data at start, one sentence each. */
    dataReports: z.array(z.string()),
    /** Reminders pause until then; always in sight (S13). */
    pausedUntil: Instant.nullable(),
    startsAtLogin: StartsAtLogin,
    /** Somebody set the computer's clock back while the app ran; until dismissed. */
    clockMovedBack: z.strictObject({ at: Instant, byMs: z.int().min(1) }).nullable(),
    /** The computer went to another zone than the one it was last seen in; until dismissed (T8). */
    zoneChanged: z.strictObject({ from: ZoneId, to: ZoneId }).nullable(),
    backup: z.strictObject({
      /** When the newest good one was made, as far as this run has seen; null while none is known. */
      madeAt: Instant.nullable(),
      /** Why the last one was not made, as one clear sentence; null when it was, or none was due. */
      problem: z.string().nullable(),
    }),
    /** What the start found lost: nothing is written until the agent decides how to go on. */
    recovery: Recovery.nullable(),
  }),
  phone: DeskPhone,
  /** Long work on everything that is saved; null when none is under way. */
  task: Task.nullable(),
  /** Promises that the window on top, or the page in its place, calls out: raised, and nobody has reacted yet. */
  alerts: z.array(PromiseId),
  undo: UndoableAction.nullable(),
  /** The app was not running over a due time; shown once, until dismissed. */
  away: z
    .strictObject({ from: Instant, to: Instant, fellDue: z.int().min(1), how: z.enum(['closed', 'slept', 'unclear']) })
    .nullable(),
  window: z.strictObject({
    compact: z.boolean(),
    /** Whether the desktop lets the compact window stay on top; a browser tab never does. */
    staysOnTop: z.enum(['yes', 'wayland', 'browser']),
  }),
});
export type Desk = z.infer<typeof Desk>;

/** Parts of the desk that changed, whole. */
export const DeskChange = z.strictObject(Desk.partial().shape);
export type DeskChange = z.infer<typeof DeskChange>;

// The contract: every method a host offers, once. Types, checks, client and router are all derived from this table;
// a transport names none of them. Commands answer with an Outcome, queries with their value.

import { z } from 'zod';
import { Person } from '../agent/people.ts';
import { Preferences } from '../agent/preferences.ts';
import { AgentProfile } from '../agent/profile.ts';
import { AuthorityNeed, Grant, GuardGrant } from '../authority/grants.ts';
import { Call, NoteLine, Notes, NOTES_LIMIT, WrapUp } from '../call/record.ts';
import { Customer } from '../customer/record.ts';
import { Desk } from '../desk/desk.ts';
import { HoursChoice } from '../guard/hours/choice.ts';
import { FoundCustomer, HistoryAnswer, HistoryQuery } from '../history/found.ts';
import { ActionId, CallId, CustomerId, PersonId, PromiseId } from '../ids.ts';
import { PromiseCause, PromiseKind, PromiseRecord } from '../promise/record.ts';
import { CalendarDay, Instant, WallTime, ZoneId } from '../time.ts';
import { authorityMethods } from './authority-methods.ts';
import { dataMethods } from './data-methods.ts';
import { fourthMethods, supervisorMethods } from './level-methods.ts';
import { caseMethods } from './case-methods.ts';
import { mannerMethods } from './manner-methods.ts';
import { phoneMethods } from './phone-methods.ts';
import { command, nothing, numberText, promised, query, shortText } from './method-kinds.ts';
import { teamMethods } from './team-methods.ts';

/** The state of the computer as far as reminders depend on it. */
export const SelfTest = z.strictObject({
  folder: z.strictObject({
    isWritable: z.boolean(),
    /** Bytes; null where the system does not tell. */
    free: z.int().min(0).nullable(),
    /** Name of the service that copies this folder elsewhere, such as OneDrive; null when none is known to. */
    syncedBy: z.string().max(40).nullable(),
    /** The newest saved file, by the disk's own clock; null before the first. */
    savedAt: Instant.nullable(),
  }),
  /** Notices the desktop still holds. */
  noticesHeld: z.int().min(0),
});
export type SelfTest = z.infer<typeof SelfTest>;

const forCall = z.strictObject({ callId: CallId });
const forPromise = z.strictObject({ promiseId: PromiseId });

export const methods = {
  // -- reading
  desk: query(z.strictObject({}), z.strictObject({ revision: z.int().min(0), now: Instant, desk: Desk })),
  /** Customers whose name or number contains the text; at most 20, most recent contact first. */
  findCustomers: query(z.strictObject({ text: z.string().max(200) }), z.array(FoundCustomer)),
  findCalls: query(HistoryQuery, HistoryAnswer),
  /** What the self-test page shows beside `health`, asked of the computer at this moment. */
  selfTest: query(z.strictObject({}), SelfTest),
  /** `day` as the history gave it: an old call is read from its day. */
  callDetails: query(
    z.strictObject({ callId: CallId, day: CalendarDay.nullable() }),
    z
      .strictObject({ call: Call, notes: Notes, customer: Customer.nullable(), promises: z.array(PromiseRecord) })
      .nullable(),
  ),

  // -- first run and settings; null leaves a part as it is
  saveSettings: command(
    z.strictObject({
      profile: AgentProfile.nullable(),
      grants: z.array(Grant).max(50).nullable(),
      people: z.array(Person).max(500).nullable(),
      preferences: Preferences.nullable(),
    }),
    nothing,
  ),
  /** Which checks of the guard this agent may override, in writing (000-17); null takes the grant away. */
  setGuardGrant: command(z.strictObject({ grant: GuardGrant.nullable() }), nothing),
  setCallingHours: command(z.strictObject({ callingHours: HoursChoice }), nothing),
  /** The toast, or the small window on top: each means of the ladder can be tried. */
  sendTestReminder: command(z.strictObject({ means: z.enum(['toast', 'window']) }), nothing),
  answerTestReminder: command(z.strictObject({ seen: z.boolean() }), nothing),
  /** Until then no rung is shown; null ends a pause. Four hours at most. */
  pauseReminders: command(z.strictObject({ until: Instant.nullable() }), nothing),
  /** Answers by `health.startsAtLogin` what came of it. */
  setStartAtLogin: command(z.strictObject({ on: z.boolean() }), nothing),
  openSystemPage: command(z.strictObject({ page: z.enum(['dataFolder', 'notifications']) }), nothing),

  // -- a call
  /** F2: it rings. With ring tracking off it is live at once. */
  ringCall: command(z.strictObject({ number: numberText.nullable() }), CallId),
  answerCall: command(forCall, nothing),
  /** The caller hung up before anybody answered. */
  missCall: command(forCall, nothing),
  /** Corrects who is calling; null leaves a part as it is. `customerId` picks one of several people on a number. */
  identifyCaller: command(
    z.strictObject({
      callId: CallId,
      number: numberText.nullable(),
      name: z.string().max(80).nullable(),
      customerId: CustomerId.nullable(),
      /** Another person on the same number: makes a new customer. */
      someoneElse: z.boolean(),
    }),
    nothing,
  ),
  /** Check 7: the customer said what time it is with them. */
  confirmZone: command(z.strictObject({ customerId: CustomerId, zone: ZoneId }), nothing),
  /** Check 6, 003-34: the customer's own limits. `doNotCall` cancels what was promised to ring them. */
  setCustomerLimits: command(
    z.strictObject({ customerId: CustomerId, notBefore: WallTime.nullable(), doNotCall: z.boolean() }),
    nothing,
  ),
  writeNotes: command(
    z.strictObject({
      callId: CallId,
      need: z.string().max(400),
      lines: z.array(NoteLine).max(20_000).refine(fitsLimit, 'notes too long'),
    }),
    z.strictObject({ savedAt: Instant }),
  ),
  /** The ticked rows of the authority checklist, whole. */
  setNeeds: command(z.strictObject({ callId: CallId, needs: z.array(AuthorityNeed).max(5) }), nothing),
  /** 002-03: the customer's answer. Agreed starts the hold. */
  askHold: command(
    z.strictObject({
      callId: CallId,
      permission: z.enum(['agreed', 'declined']),
      reason: z.string().max(120),
      minutes: z.int().min(1).max(10),
    }),
    nothing,
  ),
  resumeHold: command(forCall, nothing),
  chooseOption: command(
    z.strictObject({
      callId: CallId,
      option: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      agreedToWait: z.enum(['yes', 'agreedEarlier']).nullable(),
      personId: PersonId.nullable(),
      reason: z.string().max(200),
      /** 000-03. */
      cause: PromiseCause,
    }),
    nothing,
  ),
  /** Ends option 1 or 2 with what came of it; its minutes stop. */
  endOption: command(
    z.strictObject({ callId: CallId, result: z.enum(['permitted', 'notPermitted', 'transferred']) }),
    nothing,
  ),
  /** 003-22: the customer asks; nothing stands in the way. Level 3 begins, with the first supervisor who is free. */
  askForSupervisor: command(forCall, nothing),
  ...supervisorMethods,
  ...fourthMethods,
  ...mannerMethods,
  markBusy: command(z.strictObject({ personId: PersonId, until: Instant.nullable() }), nothing),
  endCall: command(forCall, nothing),
  /** Puts an unfinished wrap-up aside (*To finish*), or brings it back to the desk. */
  parkWrapUp: command(forCall, nothing),
  resumeWrapUp: command(forCall, nothing),
  finishCall: command(z.strictObject({ callId: CallId, wrapUp: WrapUp }), nothing),

  // -- a case
  ...caseMethods,

  // -- a promise
  makePromise: command(
    z.strictObject({
      callId: CallId.nullable(),
      customerId: CustomerId,
      number: numberText,
      kind: PromiseKind,
      cause: PromiseCause,
      about: z.string().max(200),
      ...promised,
    }),
    PromiseId,
  ),
  /** A new time without the call back itself: the old one ends as rescheduled, the new one is linked. */
  movePromise: command(z.strictObject({ promiseId: PromiseId, note: shortText.nullable(), ...promised }), PromiseId),
  /** Done, keys 1 to 5 of c.10. `updateOnly`: an update was given and a next promise follows (002-20). */
  settlePromise: command(
    z.strictObject({
      promiseId: PromiseId,
      how: z.enum(['reached', 'voicemail', 'noAnswer', 'theyCalledFirst', 'notNeeded']),
      callId: CallId.nullable(),
      updateOnly: z.boolean(),
      note: shortText.nullable(),
    }),
    nothing,
  ),
  snoozePromise: command(forPromise, nothing),
  /** A reaction: the agent looked at it. */
  openPromise: command(forPromise, nothing),
  /** Asked of a colleague who has not accepted: it stays here and rings here (002-07). */
  offerPromise: command(z.strictObject({ promiseId: PromiseId, to: z.string().trim().min(1).max(60) }), nothing),
  /** The colleague said yes; `note` says how ("by chat", "in person"). */
  acceptHandOver: command(z.strictObject({ promiseId: PromiseId, note: shortText }), nothing),
  /** Ends it as not kept, with a reason: only once it is late or three tries found nobody. */
  breakPromise: command(
    z.strictObject({ promiseId: PromiseId, as: z.enum(['missed', 'notReached']), note: shortText }),
    nothing,
  ),
  /** A later correction: an ended promise is open again. */
  reopenPromise: command(forPromise, nothing),
  /** A notice, or the window on top, was pressed: by its name and button. The same as on the desktop. */
  pressNotice: command(
    z.strictObject({ noticeId: z.string().min(1).max(30), act: z.enum(['call', 'snooze', 'open', 'done', 'newTime']) }),
    nothing,
  ),
  /** The window on top goes away. Nobody has reacted by that: the ladder goes on. */
  hideAlerts: command(z.strictObject({}), nothing),
  /** Starts the call back on the desk: ringing out, attempt n. */
  callPromise: command(forPromise, CallId),
  /** Rings a customer whom nothing was promised: ringing out on the desk, and dialled at once. */
  dialCustomer: command(z.strictObject({ customerId: CustomerId, number: numberText }), CallId),
  /** Hands the number to the phone, in the way of the setup, for a call that rings out or for none. Nothing is kept by it. */
  dial: command(z.strictObject({ number: numberText, callId: CallId.nullable().optional() }), nothing),
  ...phoneMethods,

  ...dataMethods,
  ...teamMethods,
  ...authorityMethods,

  // -- the desk itself
  undo: command(z.strictObject({ actionId: ActionId.nullable() }), nothing),
  dismiss: command(z.strictObject({ what: z.enum(['away', 'clockMovedBack', 'zoneChanged']) }), nothing),
  /** The window's own account of where the computer is (T8): the main process remembers the zone it began in. */
  reportZone: command(z.strictObject({ zone: ZoneId }), nothing),
  setCompact: command(z.strictObject({ compact: z.boolean() }), z.strictObject({ staysOnTop: z.boolean() })),
} as const;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type QueryName = { [N in MethodName]: Methods[N]['kind'] extends 'query' ? N : never }[MethodName];
export type CommandName = Exclude<MethodName, QueryName>;
/** What a caller passes, after the schema has accepted it. */
export type Params<N extends MethodName> = z.infer<Methods[N]['params']>;
/** What a method answers: the value of a query, the Outcome of a command. */
export type Result<N extends MethodName> = z.infer<Methods[N]['result']>;
/** The value inside a command's `done`. */
export type CommandValue<N extends CommandName> = Extract<Result<N>, { kind: 'done' }>['value'];

function fitsLimit(lines: readonly NoteLine[]): boolean {
  return lines.reduce((sum, line) => sum + line.text.length, 0) <= NOTES_LIMIT;
}

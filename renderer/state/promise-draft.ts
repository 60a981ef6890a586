// The promise being typed: what is in the fields, what the guard says of it, and what Enter would do. Pure but for the
// hook at the end; computed anew from the desk and the edits, so it can never disagree with either.

import { type EnterAct, enterAct } from '../../shared/bar/enter-act.ts';
import { typedTime } from '../../shared/bar/typed-time.ts';
import { aboutFromNotes, causeFromCall, helperOfCall, numberToRing } from '../../shared/bar/promise-defaults.ts';
import type { Customer } from '../../shared/customer/record.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import { considerPromise } from '../../shared/guard/consider.ts';
import type { CustomerClock, GuardFacts } from '../../shared/guard/facts.ts';
import { limitsOn } from '../../shared/guard/gather-facts.ts';
import { lastSafeToday } from '../../shared/guard/offers.ts';
import type { GuardReport } from '../../shared/guard/report.ts';
import { understandTime } from '../../shared/guard/spoken-time.ts';
import type { NotUnderstood, UnderstoodTime } from '../../shared/guard/understood-time.ts';
import type { CallId } from '../../shared/ids.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { PhoneNumber } from '../../shared/phone/number.ts';
import { parseNumber, showNumber } from '../../shared/phone/parse.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import type { PromiseWindow } from '../../shared/promise/window.ts';
import { zoneOfNumber } from '../../shared/phone/zone.ts';
import { type Instant, MINUTE_MS, type ZoneId } from '../../shared/time.ts';
import { callVerdictOf } from './call-verdict.ts';
import type { AppState, Bar, PromiseEdits } from './app-store.ts';
import { dayFacts } from './day-facts.ts';
import { knownPeople } from './known-people.ts';
import { useApp, useNow } from './store-context.tsx';

/** Asking an expert promises too: the estimate (003-16). */
type PromiseBarKind = Extract<Bar, { kind: 'promise' | 'move' | 'expert' }>;

/** The fields of the bar, filled. */
export type PromiseFields = Required<Omit<PromiseEdits, 'typedAt' | 'zone'>>;

interface TouchedFields extends Omit<PromiseFields, 'typed'> {
  /** Null until somebody typed a time. */
  readonly typed: string | null;
}

export interface PromiseDraft {
  readonly fields: PromiseFields;
  /** Whom it is for; null while nobody knows. */
  readonly customer: Customer | null;
  /** The call it is made in. */
  readonly callId: CallId | null;
  /** Move only: the promise that gets the new time. */
  readonly moving: PromiseRecord | null;
  readonly number: PhoneNumber | null;
  readonly facts: GuardFacts;
  /** From when "40" is counted. */
  readonly typedAt: Instant;
  readonly understood: Outcome<UnderstoodTime, NotUnderstood>;
  /** Null while no time is understood. */
  readonly report: GuardReport | null;
  readonly enter: EnterAct;
  /** The customer's clock as far as it is known: confirmed, or the guess; null where nothing is known. */
  readonly theirZone: ZoneId | null;
  /** Check 7: the agent changed the guess. */
  readonly isZoneCorrected: boolean;
}

/**
 * The time to read back before Enter (000-15): what Enter promises, else the typed one, but never one that is refused.
 * Null while none is understood, and where nothing can be promised.
 */
export function timeToSay({ enter, report }: PromiseDraft): PromiseWindow | null {
  if (enter.kind === 'promise' || enter.kind === 'promiseOffered') return enter.time;
  return report?.verdict === 'refuse' ? report.firstSafe : report;
}

interface DraftInput {
  readonly desk: Desk;
  readonly bar: PromiseBarKind;
  readonly edits: PromiseEdits;
  /** The host's clock. */
  readonly now: Instant;
}

/** The draft of the open promise or move bar. Null before first run is done, or when the promise to move is gone. */
export function promiseDraft(input: DraftInput): PromiseDraft | null {
  const { desk, bar, edits, now } = input;
  const { profile } = desk.settings;
  const about = subjectOf(desk, bar);
  if (profile === null || about === null) return null;
  const touched = fieldsOf(input, about, profile.country);
  const number = touched.number.trim() === '' ? null : parseNumber(touched.number, profile.country);
  const facts = factsOf(input, about, touched, number);
  if (facts === null) return null;
  const fields = { ...touched, typed: touched.typed ?? usualTime(touched.kind, facts) };
  const typedAt = edits.typedAt ?? now;
  const understood = understandTime(fields.typed, { now: typedAt, profile });
  const report = understood.kind === 'done' ? considerPromise(facts, understood.value) : null;
  const enter = enterAct({
    facts,
    understood,
    report,
    reason: fields.reason,
    note: fields.note,
    correctedZone: edits.zone,
  });
  return {
    ...about,
    fields,
    number,
    facts,
    typedAt,
    understood,
    report,
    enter,
    theirZone: edits.zone ?? theirZone(about.customer, number),
    isZoneCorrected: edits.zone !== undefined,
  };
}

/** Nobody known yet, but a number was typed: its clock counts as it will once they are stored with it (c.5 #7). */
function strangerBehind(number: PhoneNumber | null): CustomerClock | null {
  const told = number === null ? null : zoneOfNumber(number);
  if (told === null || told.kind === 'unknown') return null;
  return { zone: { id: told.zone, certainty: told.kind }, notBefore: null, doNotCall: false };
}

/** The customer's zone as stored, else the one their number points to. */
function theirZone(customer: Customer | null, number: PhoneNumber | null): ZoneId | null {
  if (customer?.zone) return customer.zone.id;
  const told = number === null ? null : zoneOfNumber(number);
  return told === null || told.kind === 'unknown' ? null : told.zone;
}

interface Subject {
  readonly customer: Customer | null;
  readonly callId: CallId | null;
  readonly moving: PromiseRecord | null;
  /** The promise whose fields the new one takes over: the one moved, or the one kept with an update. */
  readonly before: PromiseRecord | null;
}

function subjectOf(desk: Desk, bar: PromiseBarKind): Subject | null {
  const beforeId = bar.kind === 'move' ? bar.promiseId : bar.kind === 'promise' ? bar.after : undefined;
  const before = desk.promises.find(({ id }) => id === beforeId) ?? null;
  const callId = desk.call?.call.id ?? null;
  if (beforeId === undefined) return { customer: desk.call?.customer ?? null, callId, moving: null, before: null };
  if (before === null) return null;
  const customer = desk.customers.find(({ id }) => id === before.customerId) ?? null;
  const isHere = desk.call?.call.customerId === before.customerId;
  return { customer, callId: isHere ? callId : null, moving: bar.kind === 'move' ? before : null, before };
}

function factsOf(
  { desk, now }: DraftInput,
  { customer, moving, before, callId }: Subject,
  { kind, customerAsked, dependsOn }: TouchedFields,
  number: PhoneNumber | null,
): GuardFacts | null {
  const caseId = before?.caseId ?? (callId === null ? null : (desk.call?.call.caseId ?? null));
  return dayFacts(desk, now, {
    ...{ number, kind, customerAsked, dependsOn, replacing: moving },
    customer: limitsOn(number, customer ?? strangerBehind(number), knownPeople(desk)),
    caseIsBroken: caseId !== null && desk.brokenCases.includes(caseId),
  });
}

/** 002-19: a message is answered today, so its time is today's latest safe one until another is typed. */
function usualTime(kind: PromiseFields['kind'], facts: GuardFacts): string {
  const latest = kind === 'returnedCall' ? lastSafeToday(facts) : null;
  return latest === null ? '' : (typedTime(latest.dueAt, facts.now, facts.profile.zone) ?? '');
}

function fieldsOf(
  { desk, bar, edits, now }: DraftInput,
  { before, customer }: Subject,
  country: string,
): TouchedFields {
  const number = before?.number ?? numberToRing(desk.call?.call ?? null, customer);
  const { typedAt: _typedAt, zone: _zone, ...touched } = edits;
  return {
    typed: bar.kind === 'promise' ? (bar.typed ?? null) : null,
    kind: before?.kind ?? (bar.kind === 'expert' ? 'expertAnswer' : 'callBack'),
    cause: bar.kind === 'expert' ? 'knowledge' : (before?.cause ?? usualCause(desk, now, edits.customerAsked ?? false)),
    about: before?.about ?? aboutFromNotes(desk.call?.notes ?? null),
    number: number === null ? '' : showNumber(number, country),
    customerAsked: false,
    readBack: false,
    reason: '',
    note: '',
    dependsOn: bar.kind === 'expert' ? bar.personId : (before?.dependsOn ?? helperOfCall(desk.call)),
    ...touched,
  };
}

/** 000-03: what the call and its checklist say of it. */
function usualCause(desk: Desk, now: Instant, customerAsked: boolean) {
  const isStopped = callVerdictOf(desk, now)?.result.kind === 'stopped';
  return causeFromCall(desk.call?.call ?? null, { isStopped, customerAsked });
}

let last: { readonly input: DraftInput; readonly draft: PromiseDraft | null } | null = null;

/** Bar, rail and Say ask for the same draft in one render: it is computed once. */
function promiseDraftOnce(input: DraftInput): PromiseDraft | null {
  const isSame =
    last !== null && (['desk', 'bar', 'edits', 'now'] as const).every((key) => last?.input[key] === input[key]);
  if (last === null || !isSame) last = { input, draft: promiseDraft(input) };
  return last.draft;
}

function openBar(state: AppState): PromiseBarKind | null {
  const { bar } = state.view;
  return bar?.kind === 'promise' || bar?.kind === 'move' || bar?.kind === 'expert' ? bar : null;
}

/** The draft while a promise or move bar is open; null otherwise. Judged anew on each key and each minute. */
export function usePromiseDraft(): PromiseDraft | null {
  const desk = useApp((state) => state.desk);
  const bar = useApp(openBar);
  const edits = useApp((state) => state.promiseEdits);
  const moment = useNow(MINUTE_MS / 6);
  if (desk === null || bar === null) return null;
  const now = (moment - (moment % (MINUTE_MS / 6))) as Instant;
  return promiseDraftOnce({ desk, bar, edits, now });
}

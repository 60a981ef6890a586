// Corrections of who is calling, made while they talk, and the answer to "What time is it with you?" (c.5 #7).

import type { Call } from '../../../shared/call/record.ts';
import type { Params } from '../../../shared/contract/methods.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { done, type Outcome } from '../../../shared/outcome.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { dialString, sameNumber } from '../../../shared/phone/parse.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { LedgerReader } from '../ledger-view.ts';
import { callIn, UNFINISHED } from './call-steps.ts';
import { newCustomer, onlyOne, readNumber, withNumber, withoutNumber } from './caller-steps.ts';
import { joinedToCase } from './case-steps.ts';
import { type CommandContext, type Decide, decided, refuse } from './decision.ts';
import { entry } from './entries.ts';
import { askedBefore } from './supervisor-commands.ts';
import { isNewIn, leftBehind, promisesMovedTo } from './mistaken-identity.ts';

type Correction = Params<'identifyCaller'>;

/**
 * Number, name or person, each as far as it is given. What this call had made for a mistaken person goes with the
 * mistake. Refused: noSuchCall, callFinished, numberMissing, numberImpossible, noSuchCustomer.
 */
export const identifyCaller: Decide<'identifyCaller'> = (view, correction, context) => {
  const call = callIn(view, correction.callId, UNFINISHED, 'callFinished');
  if (call.kind === 'refused') return call;
  const number = numberIn(view, correction, call.value);
  if (number.kind === 'refused') return number;
  const caller = callerIn(view, call.value, correction, number.value, context);
  if (caller.kind === 'refused') return caller;
  return decided(null, ...identified(view, call.value, number.value, caller.value, context));
};

/** Kept for the customer: the guard asks no more. Refused: noSuchCustomer. */
export const confirmZone: Decide<'confirmZone'> = (view, { customerId, zone }) => {
  const customer = view.customer(customerId);
  if (customer === undefined) return refuse('noSuchCustomer');
  return decided(null, [entry('customer', { ...customer, zone: { id: zone, certainty: 'confirmed' } })]);
};

function numberIn(view: LedgerReader, { number }: Correction, call: Call): Outcome<PhoneNumber | null, Refusal> {
  if (number === null) return done(call.number);
  const read = readNumber(number, view.settings.profile?.country ?? '');
  if (read === null) return refuse('numberMissing');
  return read.kind === 'unusable' ? refuse('numberImpossible', { number: read.raw }) : done(read);
}

/** The caller with name and number filled in; null when several people share the number and none is picked. */
function callerIn(
  view: LedgerReader,
  call: Call,
  correction: Correction,
  number: PhoneNumber | null,
  context: CommandContext,
): Outcome<Customer | null, Refusal> {
  const name = correction.name?.trim() ?? '';
  const chosen = chosenIn(view, call, correction, number);
  if (chosen === 'unknown') return refuse('noSuchCustomer');
  const isNamed = name !== '';
  const caller = chosen ?? (isNamed || isNobodys(view, number) ? newCustomer(context) : null);
  if (caller === null) return done(null);
  const numbered = number === null ? caller : withNumber(withoutTypo(view, caller, call, number), number);
  return done(isNamed ? { ...numbered, name } : numbered);
}

/** Whom the correction means: a person, nobody yet (null), or somebody who is not in the ledger (`unknown`). */
function chosenIn(
  view: LedgerReader,
  call: Call,
  { customerId, someoneElse, number: typed }: Correction,
  number: PhoneNumber | null,
): Customer | null | 'unknown' {
  if (someoneElse) return null;
  if (customerId !== null) return view.customer(customerId) ?? 'unknown';
  const current = call.customerId === null ? undefined : view.customer(call.customerId);
  if (typed === null || number === null) return current ?? null;
  return foundUnder(view, number, call, current) ?? null;
}

/** A corrected number decides who it is; one that nobody has stays with the caller unless the old one named them. */
function foundUnder(view: LedgerReader, number: PhoneNumber, call: Call, current: Customer | undefined) {
  const known = view.customersWithNumber(number);
  if (known.length > 0) return known.find(({ id }) => id === current?.id) ?? onlyOne(known);
  if (current === undefined || isNewIn(view, call, current)) return current;
  const old = call.number;
  const wasNamedByNumber = old !== null && current.numbers.some((one) => sameNumber(one, old));
  return wasNamedByNumber ? undefined : current;
}

function isNobodys(view: LedgerReader, number: PhoneNumber | null): boolean {
  return number !== null && dialString(number) !== null && view.customersWithNumber(number).length === 0;
}

function withoutTypo(view: LedgerReader, caller: Customer, call: Call, number: PhoneNumber): Customer {
  const old = call.number;
  if (old === null || sameNumber(old, number) || !isNewIn(view, call, caller)) return caller;
  return withoutNumber(caller, old);
}

function identified(
  view: LedgerReader,
  call: Call,
  number: PhoneNumber | null,
  caller: Customer | null,
  context: CommandContext,
): [readonly LedgerRecord[], ReturnType<typeof leftBehind>] {
  const isSame = caller?.id === call.customerId;
  const corrected: Call = { ...call, number, customerId: caller?.id ?? null, caseId: isSame ? call.caseId : null };
  const joined = askedBefore(view, joinedToCase(view, corrected, context), caller?.name ?? '', context);
  const puts = [
    ...(caller === null ? [] : [entry('customer', caller)]),
    ...joined.puts,
    ...(isSame || caller === null ? [] : promisesMovedTo(view, joined.call, caller.id)),
    entry('call', joined.call),
  ];
  return [puts, isSame ? { removes: [] } : leftBehind(view, call)];
}

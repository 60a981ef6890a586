// The commands of the store's torture. Each follows from the seed and its number alone, so that whoever killed the
// process knows what it was about to save; `revision` is the number, so that the newest of two copies is known as well.

import { createHash } from 'node:crypto';
import type { CallId, CaseId, CustomerId, ExceptionId, PromiseId } from '../../../shared/ids.ts';
import { homeOf, isSameHome, keyOf } from '../../../shared/ledger/homes.ts';
import {
  type KnownChange,
  type LedgerChange,
  type LedgerRecord,
  type RecordRef,
  refOf,
} from '../../../shared/ledger/shapes.ts';
import { type CalendarDay, dayPlus } from '../../../shared/time.ts';
import { type Chance, chanceFrom } from '../../support/history/chance.ts';
import { anyText } from '../../support/history/words.ts';
import { aCase, call, customer, engine, notes, promise, settings, TWO_PAST_TWO } from '../../support/records.ts';

/** Few, so that each is saved often and moves often. */
const CALLS = 40;
const CUSTOMERS = 25;
const PROMISES = 30;
const CASES = 10;
const FIRST_DAY = '2026-03-02' as CalendarDay;
/** Midnight comes after so many commands; the days come round again. */
const COMMANDS_A_DAY = 120;
const DAYS = 25;
const LONG_TEXT = 150_000;

interface Making {
  readonly chance: Chance;
  readonly revision: number;
  readonly today: CalendarDay;
}

/** `n` counts from 0. */
export function commandAt(seed: number, n: number): KnownChange {
  const chance = chanceFrom(seed * 1_000_003 + n);
  const today = dayPlus(FIRST_DAY, Math.floor(n / COMMANDS_A_DAY) % DAYS);
  const make = chance.oneOf(KINDS);
  return make({ chance, revision: n + 1, today });
}

/** Where each saved record lies is known from `before`: an older copy in another home must go. */
export function withLeft({ puts, removes }: KnownChange, before: ReadonlyMap<string, LedgerRecord>): LedgerChange {
  const moved = puts.flatMap((entry) => leftOf(refOf(entry), before, entry));
  return { puts, removes, left: [...moved, ...removes.flatMap((ref) => leftOf(ref, before, null))] };
}

function leftOf(ref: RecordRef, before: ReadonlyMap<string, LedgerRecord>, next: LedgerRecord | null) {
  const old = before.get(keyOf(ref));
  if (old === undefined || (next !== null && isSameHome(homeOf(old), homeOf(next)))) return [];
  return [{ ref, home: homeOf(old) }];
}

/** What is known after a command. */
export function applied(known: ReadonlyMap<string, LedgerRecord>, { puts, removes }: KnownChange) {
  const after = new Map(known);
  for (const ref of removes) after.delete(keyOf(ref));
  for (const entry of puts) after.set(keyOf(refOf(entry)), entry);
  return after;
}

export function digestOf(change: KnownChange): string {
  return createHash('sha256').update(JSON.stringify(change)).digest('hex').slice(0, 16);
}

const typing = ({ chance, revision }: Making): KnownChange => puts(noteOf(chance, revision, callId(chance), null));

const ringing = ({ chance, revision }: Making): KnownChange => {
  const id = callId(chance);
  return puts(callOf(chance, revision, id, null), noteOf(chance, revision, id, null));
};

const finishing = ({ chance, revision, today }: Making): KnownChange => {
  const id = callId(chance);
  return puts(callOf(chance, revision, id, today), noteOf(chance, revision, id, today), engine({ revision }));
};

const promising = ({ chance, revision, today }: Making): KnownChange => {
  const [id, customerId] = [promiseId(chance), customerIdOf(chance)];
  const day = chance.happens(50) ? today : null;
  const record = promise({ id, revision, customerId, day, status: day === null ? 'open' : 'kept' });
  return puts({ type: 'promise', record });
};

const naming = ({ chance, revision }: Making): KnownChange => {
  const id = customerIdOf(chance);
  const e164 = `+4420794600${10 + chance.below(15)}`;
  const name = anyText(chance, 12).slice(0, 60);
  return puts({
    type: 'customer',
    record: customer({ id, revision, name, numbers: [{ kind: 'e164', raw: e164, e164 }] }),
  });
};

const issue = ({ chance, revision, today }: Making): KnownChange => {
  const closedAt = chance.happens(60) ? TWO_PAST_TWO : null;
  const customerId = customerIdOf(chance);
  const id = `case-${customerId}-${chance.below(CASES)}` as CaseId;
  return puts({ type: 'case', record: aCase({ id, revision, customerId, openedOn: today, closedAt }) });
};

const choosing = ({ revision }: Making): KnownChange => puts(settings({ revision }));

const excepting = ({ chance, revision, today }: Making): KnownChange => {
  const id = `exception-${chance.below(10)}` as ExceptionId;
  const record = {
    id,
    revision,
    at: TWO_PAST_TWO,
    day: today,
    callId: callId(chance),
    customerId: null,
    reason: 'kind',
    result: 'granted' as const,
    policyId: null,
  };
  return puts({ type: 'exception', record });
};

const forgetting = ({ chance }: Making): KnownChange => {
  const id = callId(chance);
  const removes: readonly RecordRef[] = chance.oneOf([
    [{ type: 'promise', id: promiseId(chance) }],
    [{ type: 'customer', id: customerIdOf(chance) }],
    [
      { type: 'call', id },
      { type: 'notes', id },
    ],
  ] as const);
  return { puts: [], removes };
};

const KINDS = [
  ...Array.from({ length: 8 }, () => typing),
  ringing,
  ringing,
  finishing,
  finishing,
  finishing,
  promising,
  promising,
  naming,
  naming,
  issue,
  choosing,
  excepting,
  forgetting,
];

function puts(...entries: LedgerRecord[]): KnownChange {
  return { puts: entries, removes: [] };
}

function callOf(chance: Chance, revision: number, id: CallId, day: CalendarDay | null): LedgerRecord {
  const phase = day === null ? 'live' : 'finished';
  return { type: 'call', record: call({ id, revision, phase, day, customerId: customerIdOf(chance) }) };
}

function noteOf(chance: Chance, revision: number, id: CallId, day: CalendarDay | null): LedgerRecord {
  const text = chance.happens(1) ? 'long '.repeat(LONG_TEXT / 5) : anyText(chance, 20 + chance.below(600));
  return { type: 'notes', record: { ...notes(id, text, `Number ${revision}`), revision, day } };
}

function callId(chance: Chance): CallId {
  return `call-${chance.below(CALLS)}` as CallId;
}

function promiseId(chance: Chance): PromiseId {
  return `promise-${chance.below(PROMISES)}` as PromiseId;
}

function customerIdOf(chance: Chance): CustomerId {
  return `customer-${chance.below(CUSTOMERS)}` as CustomerId;
}

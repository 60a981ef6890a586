// What Find shows (Ctrl+K): customers, open promises, people and commands as rows of one list, each saying what Enter
// does. Customers come from the host; the rest is filtered here.

import type { Person } from '../agent/people.ts';
import { dayTime } from '../copy/day-time.ts';
import { type WordKey, words } from '../copy/words.ts';
import type { Customer } from '../customer/record.ts';
import type { CallSummary } from '../desk/desk.ts';
import type { CallId, CustomerId, PersonId, PromiseId } from '../ids.ts';
import { dialString, showNumber } from '../phone/parse.ts';
import type { PromiseRecord } from '../promise/record.ts';
import type { Instant, ZoneId } from '../time.ts';

/** The commands that Find knows, in the order shown. */
export const FIND_COMMANDS = [
  'promise',
  'hold',
  'options',
  'refused',
  'wrapUp',
  'call',
  'caller',
  'zone',
  'exception',
  'fourth',
  'week',
  'history',
  'cases',
  'alerts',
  'settings',
  'compact',
  'curtain',
  'undo',
] as const;
export type FindCommand = (typeof FIND_COMMANDS)[number];

export type FoundThing =
  | { readonly kind: 'customer'; readonly id: CustomerId; readonly name: string; readonly lastCall: CallId | null }
  | { readonly kind: 'dial'; readonly customerId: CustomerId; readonly number: string }
  | { readonly kind: 'promise'; readonly id: PromiseId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'command'; readonly name: FindCommand };

export interface FoundRow {
  /** Unique in the list. */
  readonly key: string;
  readonly thing: FoundThing;
  readonly title: string;
  /** A few words beside the title. */
  readonly detail: string;
}

export interface FindFacts {
  readonly text: string;
  readonly customers: readonly { readonly customer: Customer; readonly last: CallSummary | null }[];
  readonly promises: readonly PromiseRecord[];
  /** Customers by id, for the names of promises. */
  readonly known: readonly Customer[];
  readonly people: readonly Person[];
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly country: string;
  /** Nobody is on the line, so somebody can be rung. */
  readonly canDial: boolean;
}

const MOST_OF_A_KIND = 6;
const MOST_TO_DIAL = 3;

/**
 * Everything whose words contain every typed word, at most six of a kind; with nothing typed promises and the first
 * commands. Every command can be found by its words.
 */
export function foundRows(facts: FindFacts): FoundRow[] {
  const isFound = matcher(facts.text);
  const hasText = facts.text.trim() !== '';
  return [
    ...customerRows(facts).slice(0, MOST_OF_A_KIND),
    ...promiseRows(facts).filter(isFound).slice(0, MOST_OF_A_KIND),
    ...(hasText ? personRows(facts).filter(isFound).slice(0, MOST_OF_A_KIND) : []),
    ...commandRows()
      .filter(isFound)
      .slice(0, hasText ? FIND_COMMANDS.length : MOST_OF_A_KIND),
    ...(facts.canDial ? dialRows(facts).slice(0, MOST_TO_DIAL) : []),
  ];
}

function matcher(text: string): (row: FoundRow) => boolean {
  const wanted = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return ({ title, detail }) => {
    const words = `${title} ${detail}`.toLocaleLowerCase();
    return wanted.every((word) => words.includes(word));
  };
}

/** The host has filtered these already. */
function customerRows({ customers, country }: FindFacts): FoundRow[] {
  return customers.map(({ customer, last }) => {
    const [number] = customer.numbers;
    const name = customer.name ?? words('find.unnamed');
    return {
      key: `customer-${customer.id}`,
      thing: { kind: 'customer', id: customer.id, name, lastCall: last?.callId ?? null },
      title: name,
      detail: number === undefined ? '' : showNumber(number, country),
    };
  });
}

/** Whoever asked for no calls is not offered (003-34). */
function dialRows({ customers, country }: FindFacts): FoundRow[] {
  return customers.flatMap(({ customer }) => {
    const [number] = customer.numbers;
    const dial = number === undefined ? null : dialString(number);
    if (number === undefined || dial === null || customer.doNotCall) return [];
    const title = customer.name ?? words('find.unnamed');
    const thing = { kind: 'dial', customerId: customer.id, number: dial } as const;
    return [{ key: `dial-${customer.id}`, thing, title, detail: showNumber(number, country) }];
  });
}

function promiseRows({ promises, known, now, zone }: FindFacts): FoundRow[] {
  return promises
    .filter(({ status }) => status === 'open')
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ id, about, dueAt, customerId }) => {
      const name = known.find((customer) => customer.id === customerId)?.name ?? words('find.unnamed');
      const detail = [dayTime(dueAt, now, zone), about].filter((part) => part !== '').join(' · ');
      return { key: `promise-${id}`, thing: { kind: 'promise', id }, title: name, detail };
    });
}

function personRows({ people }: FindFacts): FoundRow[] {
  return people.map(({ id, name, role, topics }) => ({
    key: `person-${id}`,
    thing: { kind: 'person', id },
    title: name,
    detail: [words(`find.role.${role}`), topics].filter((part) => part !== '').join(' · '),
  }));
}

function commandRows(): FoundRow[] {
  return FIND_COMMANDS.map((name) => ({
    key: `command-${name}`,
    thing: { kind: 'command', name },
    title: words(`find.command.${name}` satisfies WordKey),
    detail: '',
  }));
}

// A call and a customer as the search sees them: their words and numbers, folded, and what can be filtered by. The
// index is built of these.

import { labelInWords, labelOf } from '../call/labels.ts';
import type { Call, Disposition, Notes } from '../call/record.ts';
import { beganAt } from '../call/summary.ts';
import { words as copy } from '../copy/words.ts';
import type { Customer } from '../customer/record.ts';
import type { CallId, CustomerId, PersonId } from '../ids.ts';
import type { PromiseStatus } from '../promise/record.ts';
import type { CalendarDay, Instant } from '../time.ts';
import type { HistoryQuery } from './found.ts';
import { spelledNumber } from './spelled-number.ts';
import type { Term } from './terms.ts';
import { wordSetOf } from './text-words.ts';

/** What has words and numbers to be found by. */
export interface Findable {
  readonly words: readonly string[];
  /** Each as `spelledNumber` writes it. */
  readonly numbers: readonly string[];
}

export interface CallDoc extends Findable {
  readonly id: CallId;
  readonly at: Instant;
  readonly day: CalendarDay;
  readonly customerId: CustomerId | null;
  /** Colleagues who were asked. */
  readonly asked: readonly PersonId[];
  readonly disposition: Disposition | null;
  readonly level: number;
}

/** The call must be finished: it has a day then. Throws otherwise. */
export function callDocOf(call: Call, notes: Notes): CallDoc {
  if (call.day === null) throw new Error(`Call ${call.id} is not finished`);
  const disposition = call.wrapUp?.disposition ?? null;
  const outcome = disposition === null ? '' : copy(`wrapUp.disposition.${disposition}`);
  const number = call.number === null ? '' : spelledNumber(call.number);
  return {
    id: call.id,
    at: beganAt(call, notes),
    day: call.day,
    customerId: call.customerId,
    asked: call.options.flatMap(({ personId }) => personId ?? []),
    disposition,
    level: levelOf(call),
    words: [...wordSetOf(...textsOf(notes), outcome)],
    numbers: number === '' ? [] : [number],
  };
}

export function customerDocOf(customer: Customer): Findable {
  const numbers = customer.numbers.map(spelledNumber).filter((number) => number !== '');
  return { words: [...wordSetOf(customer.name ?? '')], numbers };
}

/** What the agent wrote, as it is shown: the labels as words. */
export function textsOf({ need, lines }: Pick<Notes, 'need' | 'lines'>): readonly string[] {
  const shown = lines.map(({ text }) => {
    const { label, rest } = labelOf(text);
    return label === null ? rest : `${labelInWords(label)}: ${rest}`;
  });
  return [need, ...shown].filter((text) => text.trim() !== '');
}

/** The highest level of escalation reached in a call; 1 when it never left the agent. */
export function levelOf(call: Call): number {
  return call.escalations.reduce((highest, { level }) => Math.max(highest, level), 1);
}

/** Whether one call's text and number, or one customer, is found by a term. */
export function says({ words, numbers }: Findable, term: Term): boolean {
  const begins = (start: string): boolean => words.some((word) => word.startsWith(start));
  if (term.kind === 'word') return begins(term.word);
  return numbers.some((number) => number.includes(term.digits)) || begins(term.joined) || term.words.every(begins);
}

/** Newest first; of two at the same instant the one with the higher id. */
export function byNewest(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** Whether a call passes the filters of a question. */
export function isWithin(doc: CallDoc, query: HistoryQuery, promised: readonly PromiseStatus[]): boolean {
  return (
    (query.customerId === null || doc.customerId === query.customerId) &&
    (query.personId === null || doc.asked.includes(query.personId)) &&
    (query.day === null || doc.day === query.day) &&
    (query.disposition === null || doc.disposition === query.disposition) &&
    (query.promiseStatus === null || promised.includes(query.promiseStatus)) &&
    (query.level === null || doc.level === query.level)
  );
}

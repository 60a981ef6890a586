// A call as a line of the history: what is shown of it, without what others may still change, its customer's name and
// the status of its promises.

import { z } from 'zod';
import { type Call, Disposition, type Notes } from '../call/record.ts';
import { beganAt, gistOf } from '../call/summary.ts';
import type { CallSummary } from '../desk/desk.ts';
import { CallId, CustomerId } from '../ids.ts';
import { PhoneNumber } from '../phone/number.ts';
import type { PromiseStatus } from '../promise/record.ts';
import { CalendarDay, Instant } from '../time.ts';
import { levelOf, textsOf } from './docs.ts';
import type { FoundCall } from './found.ts';
import { firstMarkIn } from './marks.ts';

export const CallRow = z.strictObject({
  callId: CallId,
  at: Instant,
  day: CalendarDay,
  customerId: CustomerId.nullable(),
  number: PhoneNumber.nullable(),
  disposition: Disposition.nullable(),
  level: z.int().min(1).max(4),
  gist: z.string(),
  /** What the agent wrote, as shown. */
  texts: z.array(z.string()),
});
export type CallRow = z.infer<typeof CallRow>;

const LONGEST_EXCERPT = 200;
/** So much stands before what was found. */
const LEAD = 60;

export function callRowOf(call: Call, notes: Notes): CallRow {
  if (call.day === null) throw new Error(`Call ${call.id} is not finished`);
  return {
    callId: call.id,
    at: beganAt(call, notes),
    day: call.day,
    customerId: call.customerId,
    number: call.number,
    disposition: call.wrapUp?.disposition ?? null,
    level: levelOf(call),
    gist: gistOf(notes),
    texts: [...textsOf(notes)],
  };
}

export interface RowSurroundings {
  readonly customerName: string | null;
  /** Of the last promise made in the call. */
  readonly promiseStatus: PromiseStatus | null;
  /** How a number is shown. */
  readonly show: (number: PhoneNumber) => string;
  readonly marked: readonly string[];
}

export function foundCallOf(row: CallRow, around: RowSurroundings): FoundCall {
  const { texts, number, ...shown } = row;
  return {
    ...shown,
    customerName: around.customerName,
    number: number === null ? '' : around.show(number),
    promiseStatus: around.promiseStatus,
    excerpt: excerptOf(row.gist, texts, around.marked),
  };
}

/** Without what only the history shows. */
export function summaryOfFound({ day: _day, level: _level, excerpt: _excerpt, ...summary }: FoundCall): CallSummary {
  return summary;
}

/** The text around the first thing found; empty when the gist shows it, or when it was not found in what was written. */
function excerptOf(gist: string, texts: readonly string[], marked: readonly string[]): string {
  if (firstMarkIn(gist, marked) !== null) return '';
  for (const text of texts) {
    const found = firstMarkIn(text, marked);
    if (found !== null) return around(text, found);
  }
  return '';
}

function around(text: string, found: number): string {
  const before = text.lastIndexOf(' ', Math.max(0, found - LEAD));
  const start = found <= LEAD ? 0 : before + 1 > found - 2 * LEAD ? before + 1 : found;
  const end = text.length - start <= LONGEST_EXCERPT ? text.length : text.lastIndexOf(' ', start + LONGEST_EXCERPT);
  const cut = text.slice(start, end > found ? end : start + LONGEST_EXCERPT);
  return cut
    .slice(0, LONGEST_EXCERPT)
    .trim()
    .replace(/[\ud800-\udbff]$/, '');
}

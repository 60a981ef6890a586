// What telephone systems say to Zammad's generic CTI interface, read as events: https://docs.zammad.org, API, Generic CTI.
// `hold`, `resume` and `name` are ours. The second form is for phones that can only open an address.

import { done, type Outcome, refused } from '../outcome.ts';
import type { EndCause, PhoneEventKind, PhoneNews, SourceId } from './event.ts';
import { type PhoneHint, phoneNews } from './plain.ts';
import { fieldsNamed, type SentField } from './sent-fields.ts';

/** The fields of a post that are read; `user`, `queue` and whatever else comes are not. */
export const ZAMMAD_FIELDS = [
  'event',
  'from',
  'to',
  'direction',
  'callId',
  'cause',
  'name',
  'answeringNumber',
] as const;
/** The fields of an address. */
export const ADDRESS_FIELDS = ['number', 'name', 'id', 'dir', 'cause'] as const;
/** Which of both are telephone numbers. */
export const NUMBER_FIELDS: readonly string[] = ['from', 'to', 'number'];

/** A new call is a ring or a dial, by its direction. In small letters. */
const EVENTS: ReadonlyMap<string, PhoneEventKind | 'newCall'> = new Map([
  ['newcall', 'newCall'],
  ['ring', 'newCall'],
  ['dial', 'newCall'],
  ['answer', 'answer'],
  ['hold', 'hold'],
  ['resume', 'resume'],
  ['hangup', 'end'],
  ['end', 'end'],
]);

/** Words that say the direction by themselves. */
const IMPLIED: ReadonlyMap<string, PhoneNews['direction']> = new Map([
  ['ring', 'in'],
  ['dial', 'out'],
]);

const DIRECTIONS: ReadonlyMap<string, PhoneNews['direction']> = new Map([
  ['in', 'in'],
  ['inbound', 'in'],
  ['incoming', 'in'],
  ['out', 'out'],
  ['outbound', 'out'],
  ['outgoing', 'out'],
]);

/** Zammad's meanings, which its names do not always tell. */
const CAUSES: ReadonlyMap<string, EndCause> = new Map([
  /** After the call was established. */
  ['normalClearing', 'normal'],
  ['busy', 'busy'],
  /** The caller gave up before anybody answered. */
  ['cancel', 'cancelled'],
  /** The called party rejected it, for instance by *do not disturb*. */
  ['noAnswer', 'rejected'],
  /** The called party could not be reached. */
  ['congestion', 'failed'],
  ['notFound', 'failed'],
  /** To another party. */
  ['forwarded', 'transferred'],
]);

/** One post. The customer is `from` of a call that comes in, and `to` of one that goes out. */
export function zammadNews(source: SourceId, sent: readonly SentField[]): Outcome<PhoneNews, PhoneHint> {
  const fields = fieldsNamed(sent, ZAMMAD_FIELDS);
  if (fields.kind === 'refused') return fields;
  const { event, from, to, direction, callId, cause, name, answeringNumber } = fields.value;
  const said = saidOf(event, direction);
  if (said.kind === 'refused') return said;
  const isIn = said.value.direction === 'in';
  const [number = '', own] = isIn ? [from, to] : [to, from];
  return phoneNews({
    ...said.value,
    ...{ source, number, callId, name, local: own ?? answeringNumber, cause: causeOf(said.value.event, cause) },
  });
}

/** One address that was opened: its event, and what follows the question mark. */
export function addressNews(
  source: SourceId,
  event: string,
  sent: readonly SentField[],
): Outcome<PhoneNews, PhoneHint> {
  const fields = fieldsNamed(sent, ADDRESS_FIELDS);
  if (fields.kind === 'refused') return fields;
  const { number = '', name, id, dir, cause } = fields.value;
  const said = saidOf(event, dir);
  if (said.kind === 'refused') return said;
  return phoneNews({ ...said.value, source, number, name, callId: id, cause: causeOf(said.value.event, cause) });
}

/** Refused: noEvent, noDirection. A direction is never guessed; *ring* and *dial* say it themselves. */
function saidOf(
  word: string | undefined,
  way: string | undefined,
): Outcome<Pick<PhoneNews, 'event' | 'direction'>, PhoneHint> {
  const name = word?.trim().toLowerCase() ?? '';
  const event = EVENTS.get(name);
  if (event === undefined) return refused('noEvent');
  const direction = way === undefined ? IMPLIED.get(name) : DIRECTIONS.get(way.trim().toLowerCase());
  if (direction === undefined) return refused('noDirection');
  if (event !== 'newCall') return done({ event, direction });
  return done({ event: direction === 'in' ? 'ring' : 'dial', direction });
}

/** A cause nobody has documented does not make an end unreadable: ends are too dear to lose. */
function causeOf(event: PhoneEventKind, cause: string | undefined): EndCause | null {
  if (event !== 'end' || cause === undefined) return null;
  return CAUSES.get(cause.trim()) ?? 'unknown';
}

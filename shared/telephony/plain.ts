// What a phone or a stranger sent, made fit to be kept: plain text without control or direction characters. A number is
// never cut, because a shorter number is another one; what does not fit is refused with the name of a hint.

import { done, type Outcome, refused } from '../outcome.ts';
import { LONGEST_CALL_ID, LONGEST_NAME, LONGEST_NUMBER, type PhoneNews } from './event.ts';

/** Names under `phone.hint` in copy. */
export const PHONE_HINTS = [
  /** A placeholder that the phone did not fill in, such as `{phone}`. */
  'placeholder',
  'numberTooLong',
  'callIdTooLong',
  /** No such event, or none at all. */
  'noEvent',
  'noDirection',
  'badCause',
  /** A body or frame that is not what it says it is. */
  'notReadable',
  'tooLarge',
  'wrongToken',
  /** A field or key given twice. */
  'givenTwice',
  /** A link that says more than that somebody rings: any web page could open it. */
  'onlyRings',
] as const;
export type PhoneHint = (typeof PHONE_HINTS)[number];

/** An event as it was sent, before anything in it is believed. */
export interface SentEvent extends Pick<PhoneNews, 'source' | 'event' | 'direction'> {
  readonly number: string | null;
  readonly callId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly local?: string | null | undefined;
  readonly cause?: PhoneNews['cause'] | undefined;
}

/** Control characters, marks of direction, invisible ones, and halves of broken pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const PLACEHOLDER = /^(?:\{[^}]*\}|\$\{?[\p{L}_][\p{L}\p{N}_.-]*\}?\$?|%[\p{L}_]+%|<[\p{L}_ ]+>|\[[\p{L}_ ]+\])$/u;
/** Words that phones send for a number they do not know or may not tell. */
const WITHHELD = /^(?:anonymous|anonymous\.invalid|private|restricted|unavailable|unknown|withheld)$/i;

/** Refused: placeholder, numberTooLong, callIdTooLong. A name that is too long is cut, a withheld number is empty. */
export function phoneNews(sent: SentEvent): Outcome<PhoneNews, PhoneHint> {
  const number = plainText(sent.number ?? '');
  const callId = plainText(sent.callId ?? '');
  if ([number, callId].some((text) => PLACEHOLDER.test(text))) return refused('placeholder');
  if (number.length > LONGEST_NUMBER) return refused('numberTooLong');
  if (callId.length > LONGEST_CALL_ID) return refused('callIdTooLong');
  return done({
    source: sent.source,
    event: sent.event,
    direction: sent.direction,
    number: WITHHELD.test(number) ? '' : number,
    callId: callId === '' ? null : callId,
    name: plainName(sent.name ?? ''),
    local: cut(plainText(sent.local ?? ''), LONGEST_NUMBER) || null,
    cause: sent.cause ?? null,
  });
}

/** Null for nothing to show, an unfilled placeholder among it. */
export function plainName(text: string): string | null {
  const name = cut(plainText(text), LONGEST_NAME);
  return name === '' || PLACEHOLDER.test(name) ? null : name;
}

/** One line of visible text. */
export function plainText(text: string): string {
  return text
    .replace(/[\r\n\t]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** At most so many UTF-16 units, and no half of a pair at the end. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

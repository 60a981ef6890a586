// A call told by starting us once more: `--call-event=ring --call-dir=in [--call-id=ID] -- <number> [name]`. Switches are
// read before the first `--` alone; after it everything is text that a caller may have chosen, whatever it looks like.

import { done, type Outcome, refused } from '../outcome.ts';
import { EndCause, PhoneEventKind, type PhoneNews, type SourceId, SourceId as sourceId } from './event.ts';
import { type PhoneHint, phoneNews } from './plain.ts';
import { fieldsNamed, type SentField } from './sent-fields.ts';
import { type Environment, partyOf, twinkleNews, userOf } from './twinkle.ts';

export const COMMAND_SOURCE: SourceId = sourceId.parse('command');

/** As a phone tells it that does not say which way the call goes, such as MicroSIP when one ends. */
export type LineNews = Omit<PhoneNews, 'direction'> & { readonly direction: PhoneNews['direction'] | null };

/** Instead of an event: everything is in the environment. */
const FROM_TWINKLE = 'twinkle';
const SWITCHES = ['event', 'dir', 'id', 'cause'] as const;
const PREFIX = '--call-';
/** In characters, of everything after `--`. */
const LONGEST_TEXT = 4096;
/** A phone that writes a number with spaces gives it in several words. */
const NUMBER_PART = /^[()./-]*\d[\d()./-]*$/;

/** The words of a line that are ours to understand: what follows `--` is only text. */
export function switchesOf(line: readonly string[]): readonly string[] {
  const end = line.indexOf('--');
  return end < 0 ? line : line.slice(0, end);
}

/** Whether a start tells of a call, readable or not, and so is never a start of the app itself. */
export function tellsOfCall(line: readonly string[]): boolean {
  return switchesOf(line).some((word) => word.startsWith(PREFIX));
}

/** Refused: noEvent, noDirection, badCause, givenTwice, tooLarge, and whatever `phoneNews` refuses. */
export function parseCallEventLine(line: readonly string[], environment: Environment): Outcome<LineNews, PhoneHint> {
  const fields = fieldsNamed(switchesOf(line).filter(isOurs).map(fieldOf), SWITCHES);
  if (fields.kind === 'refused') return fields;
  const { event, dir, id, cause } = fields.value;
  if (event === FROM_TWINKLE) return fromTwinkle(environment);
  const kind = PhoneEventKind.safeParse(event);
  if (!kind.success) return refused('noEvent');
  if (dir !== undefined && dir !== 'in' && dir !== 'out') return refused('noDirection');
  const why = EndCause.optional().safeParse(cause);
  if (!why.success) return refused('badCause');
  const texts = line.slice(switchesOf(line).length + 1);
  if (texts.join(' ').length > LONGEST_TEXT) return refused('tooLarge');
  const told = meant(kind.data, dir ?? null);
  const party = texts.length > 0 ? { ...numberAndName(texts), callId: null } : partyOf(environment, otherEnd(told));
  return news({ ...told, ...party, callId: id ?? party.callId, cause: why.data ?? null });
}

function fromTwinkle(environment: Environment): Outcome<LineNews, PhoneHint> {
  const told = twinkleNews(environment);
  return told === null ? refused('noEvent') : news(told);
}

function news(told: Omit<LineNews, 'source' | 'local'>): Outcome<LineNews, PhoneHint> {
  const { direction } = told;
  const checked = phoneNews({ ...told, source: COMMAND_SOURCE, direction: direction ?? 'in' });
  return checked.kind === 'refused' ? checked : done({ ...checked.value, direction });
}

type Told = Pick<LineNews, 'event' | 'direction'>;

/** A ring and a dial say their direction themselves; one with the direction of the other is the other. */
function meant(event: PhoneEventKind, direction: LineNews['direction']): Told {
  if (event !== 'ring' && event !== 'dial') return { event, direction };
  const goes = direction ?? (event === 'ring' ? 'in' : 'out');
  return { event: goes === 'in' ? 'ring' : 'dial', direction: goes };
}

function otherEnd({ direction }: Told): 'FROM' | 'TO' {
  return direction === 'out' ? 'TO' : 'FROM';
}

/** The number is never cut short: what can only be more of it belongs to it. The rest is the name. */
function numberAndName(texts: readonly string[]): { number: string; name: string | null } {
  const [first = '', ...rest] = texts;
  const isNumber = /^[+\d(]/.test(first);
  const parts = isNumber ? rest.findIndex((text) => !NUMBER_PART.test(text)) : 0;
  const names = parts < 0 ? rest.length : parts;
  const number = userOf(first) || [first, ...rest.slice(0, names)].join(' ');
  return { number, name: rest.slice(names).join(' ') || null };
}

function isOurs(word: string): boolean {
  return word.startsWith(PREFIX);
}

function fieldOf(word: string): SentField {
  const [name = '', ...value] = word.slice(PREFIX.length).split('=');
  return [name, value.join('=')];
}

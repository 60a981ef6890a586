// The fields of one request of a phone, by name, whatever they were wrapped in: JSON, a form, an address.

import { done, type Outcome, refused } from '../outcome.ts';
import type { PhoneHint } from './plain.ts';

export type SentField = readonly [name: string, value: string];

/** The fields asked for; absent and empty are the same. Refused: givenTwice. Others are ignored, however often sent. */
export function fieldsNamed<Name extends string>(
  fields: readonly SentField[],
  names: readonly Name[],
): Outcome<Partial<Record<Name, string>>, PhoneHint> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const [value, second] = fields.filter(([given]) => given === name).map(([, text]) => text);
    if (second !== undefined) return refused('givenTwice');
    if (value !== undefined && value.trim() !== '') found[name] = value;
  }
  return done(found);
}

/**
 * The fields of a JSON object. Phones send numbers as text or as whole numbers; anything else in a field that we read is
 * no readable request, and in any other field is nobody's business. Refused: notReadable.
 */
export function parseJsonFields(sent: unknown, read: readonly string[]): Outcome<readonly SentField[], PhoneHint> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return refused('notReadable');
  const fields: SentField[] = [];
  for (const [name, value] of Object.entries(sent)) {
    if (!read.includes(name) || value === null) continue;
    if (typeof value !== 'string' && !Number.isSafeInteger(value)) return refused('notReadable');
    fields.push([name, String(value)]);
  }
  return done(fields);
}

/** In an address and a form a bare `+` means a space, and few phones write `%2B`: a space before digits was a plus. */
export function plusesPutBack(fields: readonly SentField[], numbers: readonly string[]): readonly SentField[] {
  return fields.map(([name, value]) => [name, numbers.includes(name) ? value.replace(/^ +(?=\d)/, '+') : value]);
}

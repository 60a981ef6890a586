// A body of at most 16 KB, and its fields. Only these three types are read; all of them a web page may send without the
// browser asking us first, so the guard has looked at every request before.

import type { IncomingMessage } from 'node:http';
import { Busboy } from '@fastify/busboy';
import { done, type Outcome, refused } from '../../../../shared/outcome.ts';
import type { PhoneHint } from '../../../../shared/telephony/plain.ts';
import { parseJsonFields, plusesPutBack, type SentField } from '../../../../shared/telephony/sent-fields.ts';
import { NUMBER_FIELDS, ZAMMAD_FIELDS } from '../../../../shared/telephony/zammad.ts';

export const BODY_LIMIT = 16 * 1024;

export type BodyType = 'json' | 'form' | 'parts';

type Fields = Outcome<readonly SentField[], PhoneHint>;

const TYPES: readonly (readonly [RegExp, BodyType])[] = [
  [/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i, 'json'],
  [/^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i, 'form'],
  [/^multipart\/form-data\s*;/i, 'parts'],
];

/** More fields than any telephone system sends. */
const MOST_PARTS = 40;
const PART_LIMITS = {
  fieldNameSize: 100,
  fieldSize: 2048,
  fields: MOST_PARTS,
  files: 0,
  parts: MOST_PARTS,
  headerPairs: 10,
  headerSize: 1024,
};

/** Null for every other type, and for two of them. */
export function bodyType(types: readonly string[]): BodyType | null {
  const [type = '', second] = types;
  if (second !== undefined) return null;
  return TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/** Null above the limit; what comes after it is thrown away unread. Rejects when the sender hangs up. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  return size > BODY_LIMIT ? null : Buffer.concat(chunks);
}

/** Refused: notReadable. */
export async function fieldsOf(type: BodyType, body: Buffer, contentType: string): Promise<Fields> {
  switch (type) {
    case 'json':
      return jsonFields(body.toString('utf8'));
    case 'form':
      return done(formFields(body.toString('utf8')));
    case 'parts':
      return partFields(body, contentType);
  }
}

/** Also of what follows the question mark of an address. */
export function formFields(text: string): readonly SentField[] {
  return plusesPutBack([...new URLSearchParams(text)], NUMBER_FIELDS);
}

function jsonFields(text: string): Fields {
  try {
    return parseJsonFields(JSON.parse(text), ZAMMAD_FIELDS);
  } catch {
    return refused('notReadable');
  }
}

/** A file, a part that is cut short or too many of them: not readable, rather than read in part. */
function partFields(body: Buffer, contentType: string): Promise<Fields> {
  return new Promise((resolve) => {
    const fail = (): void => resolve(refused('notReadable'));
    try {
      const fields: SentField[] = [];
      const parts = new Busboy({ headers: { 'content-type': contentType }, limits: PART_LIMITS });
      parts.on('field', (name, value, isNameCut, isValueCut) => {
        if (isNameCut || isValueCut) fail();
        else fields.push([name, value]);
      });
      for (const event of ['file', 'filesLimit', 'fieldsLimit', 'partsLimit'] as const) parts.once(event, fail);
      parts.once('error', fail);
      parts.once('finish', () => resolve(fields.length === 0 ? refused('notReadable') : done(fields)));
      parts.end(body);
    } catch {
      fail();
    }
  });
}

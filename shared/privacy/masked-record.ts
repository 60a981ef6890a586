// A record as it may be saved: every text in it that a person wrote is masked. What is not text of a person is named
// here, so that a field added tomorrow is masked without anybody remembering to.

import type { Notes } from '../call/record.ts';
import type { LedgerRecord } from '../ledger/shapes.ts';
import type { CardSearch } from './card-numbers.ts';
import { maskLines, maskText } from './masked-text.ts';

/**
 * Never written by a person, or needed digit by digit: names of records, telephone numbers that are given out or dialled,
 * chords, folders, versions of rules.
 */
const UNTOUCHED =
  /^(?:id|.+Id|predecessor|successor|dependsOn|revision|extension|directNumber|keys|backupFolder|zoneRules|version)$/;

/** The same record, the very same object when there is nothing to hide. */
export function maskedRecord(entry: LedgerRecord, search: CardSearch = {}): LedgerRecord {
  const masked = entry.type === 'notes' ? maskedNotes(entry.record, search) : maskedValue(entry.record, search);
  // The walk keeps every shape; the compiler sees only the union.
  return masked === entry.record ? entry : ({ type: entry.type, record: masked } as LedgerRecord);
}

/** Its lines as one text, and once only: this is on the way of every pause in the typing. */
function maskedNotes(notes: Notes, search: CardSearch): Notes {
  const lines = maskLines(notes.lines, search);
  const others: Plain = { ...notes, lines: [] };
  const masked = maskedValue(others, search);
  if (lines === notes.lines && masked === others) return notes;
  return { ...(masked as unknown as Notes), lines: [...lines] };
}

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

function maskedValue(value: Plain, search: CardSearch): Plain {
  if (typeof value === 'string') return maskText(value, search);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    const items = value.map((item) => maskedValue(item, search));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (isTelephone(value)) return value;
  const changed = Object.entries(value).flatMap(([key, before]) => {
    const isDialled = key === 'number' && typeof before === 'string';
    const after = isDialled || UNTOUCHED.test(key) ? before : maskedValue(before, search);
    return after === before ? [] : [[key, after] as const];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** A number that somebody could ring. What was typed in its place and cannot be rung is text like any other. */
function isTelephone({ kind, raw }: { readonly [key: string]: Plain }): boolean {
  return typeof raw === 'string' && (kind === 'e164' || kind === 'extension');
}

// The block an agent pastes into the CRM (c.7): Who, When, Reason, Resolution, Result, Promise.

import { dayTime } from '../copy/day-time.ts';
import { clock, clockRange, dayInWords } from '../copy/format.ts';
import { words } from '../copy/words.ts';
import type { Customer } from '../customer/record.ts';
import { digitSpellings, showNumber } from '../phone/parse.ts';
import { maskLines, maskText } from '../privacy/masked-text.ts';
import type { PromiseRecord } from '../promise/record.ts';
import { wallMoment, type ZoneId } from '../time.ts';
import { labelOf, type NoteLabel } from './labels.ts';
import type { Call, Notes } from './record.ts';
import { beganAt } from './summary.ts';

export const CRM_ROWS = ['need', 'who', 'when', 'reason', 'resolution', 'result', 'promise'] as const;

export interface CrmRow {
  readonly key: (typeof CRM_ROWS)[number];
  readonly label: string;
  /** Empty where there is nothing to say. */
  readonly text: string;
}

export interface CrmBlock {
  readonly rows: readonly CrmRow[];
  /** For the clipboard: one line per row that says something. */
  readonly plainText: string;
}

export interface CrmSource {
  readonly call: Call;
  readonly notes: Notes;
  readonly customer: Customer | null;
  readonly promises: readonly PromiseRecord[];
  /** The agent's: the CRM is read by colleagues. */
  readonly zone: ZoneId;
  readonly country: string;
}

/** Without card numbers, whatever the notes hold: it leaves the app. */
export function crmBlock(unmasked: CrmSource): CrmBlock {
  const search = { spared: unmasked.call.number === null ? [] : digitSpellings(unmasked.call.number) };
  const notes = { ...unmasked.notes, lines: [...maskLines(unmasked.notes.lines, search)] };
  const source = { ...unmasked, notes };
  const texts: Readonly<Record<CrmRow['key'], string>> = {
    need: source.notes.need.trim(),
    who: whoText(source),
    when: whenText(source),
    reason: labelled(source.notes, 'reason') || firstPlainLine(source.notes),
    resolution: labelled(source.notes, 'resolution'),
    result: labelled(source.notes, 'result'),
    promise: source.promises
      .filter(({ callId }) => callId === source.call.id)
      .map((promise) => promiseText(promise, source))
      .join('; '),
  };
  const rows = CRM_ROWS.map(
    (key): CrmRow => ({ key, label: words(`call.crm.${key}`), text: maskText(texts[key], search) }),
  );
  const said = rows.filter(({ text }) => text !== '');
  return { rows, plainText: said.map(({ label, text }) => `${label}: ${text}`).join('\n') };
}

function whoText({ call, customer, country }: CrmSource): string {
  const name = customer?.name ?? words('call.crm.unnamed');
  return call.number === null ? name : `${name}, ${showNumber(call.number, country)}`;
}

/** `Wed 18 Mar, 14:01–14:07`; from the answer, and without an end while the call lasts. */
function whenText({ call, notes, zone }: CrmSource): string {
  const from = call.answeredAt ?? beganAt(call, notes);
  const day = dayInWords(wallMoment(from, zone).day, 'short');
  return `${day}, ${call.endedAt === null ? clock(from, zone) : clockRange(from, call.endedAt, zone)}`;
}

function labelled({ lines }: Notes, wanted: NoteLabel): string {
  return lines
    .map(({ text }) => labelOf(text))
    .flatMap(({ label, rest }) => (label === wanted && rest.trim() !== '' ? [rest.trim()] : []))
    .join('; ');
}

/** Without a Reason line the first plain one stands for it. */
function firstPlainLine({ lines }: Notes): string {
  const said = lines.map(({ text }) => labelOf(text)).filter(({ rest }) => rest.trim() !== '');
  return said.find(({ label }) => label === null)?.rest.trim() ?? '';
}

/** `call back 14:45–15:00`, with the day where it is another one than the call's. */
function promiseText({ kind, windowStart, dueAt, madeAt, spokenAsWindow }: PromiseRecord, { zone }: CrmSource): string {
  const time = spokenAsWindow
    ? `${dayTime(windowStart, madeAt, zone)}–${clock(dueAt, zone)}`
    : words('call.crm.by', { time: dayTime(dueAt, madeAt, zone) });
  return words(`call.crm.kind.${kind}`, { time });
}

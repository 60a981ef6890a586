// Reads the journal back: which commands it holds, from which on it is complete, and where writing can go on. Changes
// nothing on the disk.

import { join } from 'node:path';
import { segmentName } from '../../shared/ledger/files.ts';
import { parseEntry } from '../../shared/ledger/journal-entry.ts';
import { parseFile } from '../../shared/ledger/parse-file.ts';
import type { LedgerChange } from '../../shared/ledger/shapes.ts';
import type { Encoding } from './durable-adapter.ts';
import { codeOf, type Files } from './files.ts';
import type { JournalEnd } from './journal.ts';
import { readLines } from './journal-lines.ts';
import { unsealed } from './seal.ts';

export interface ReplayParts {
  readonly folder: string;
  readonly files: Files;
  readonly savedBy: string;
  readonly encoding: Encoding;
}

export interface Replay {
  /** Accepted commands by their number, in its order; of two with one number the later in the journal counts. */
  readonly changes: ReadonlyMap<number, LedgerChange>;
  /** Segments of which something could not be read; what was answered may be missing from them. */
  readonly damaged: readonly string[];
  /** The newer version that wrote here; null for none. */
  readonly newer: string | null;
  readonly end: JournalEnd;
}

type Segment =
  | {
      readonly kind: 'read';
      readonly changes: Sequenced;
      readonly endsDamaged: boolean;
      readonly resume: JournalEnd['resume'];
    }
  | { readonly kind: 'newer'; readonly savedBy: string }
  | { readonly kind: 'damaged' };
type Sequenced = readonly (readonly [number, LedgerChange])[];

/** `numbers`: the segments to read, ascending; `highest`: of all there are. */
export async function readJournal(parts: ReplayParts, numbers: readonly number[], highest: number): Promise<Replay> {
  const changes = new Map<number, LedgerChange>();
  const damaged: string[] = [];
  let [newer, resume]: [string | null, JournalEnd['resume']] = [null, null];
  let openEnd: string | null = null;
  for (const number of numbers) {
    const segment = await readSegment(parts, number);
    if (segment.kind === 'damaged') damaged.push(segmentName(number));
    if (segment.kind === 'newer') newer = segment.savedBy;
    if (segment.kind !== 'read') continue;
    for (const [sequence, change] of segment.changes) changes.set(sequence, change);
    if (segment.changes.length > 0) openEnd = null;
    if (segment.endsDamaged) openEnd = segmentName(number);
    resume = number === highest ? segment.resume : null;
  }
  if (openEnd !== null) damaged.push(openEnd);
  return { changes: inOrder(changes), damaged, newer, end: { resume, highest } };
}

/** Whether every command after `from` is there, up to the last known one and at least up to `to`. */
export function isComplete({ changes, damaged }: Replay, from: number, to: number): boolean {
  if (damaged.length > 0) return false;
  let last = from;
  for (const sequence of changes.keys()) {
    if (sequence <= from) continue;
    if (sequence !== last + 1) return false;
    last = sequence;
  }
  return last >= to;
}

async function readSegment(parts: ReplayParts, number: number): Promise<Segment> {
  const bytes = await bytesOf(parts, segmentName(number));
  if (bytes === null) return { kind: 'damaged' };
  const start = bytes.indexOf(0x0a) + 1;
  const { text, seal } = unsealed(Buffer.from(bytes.buffer, bytes.byteOffset, Math.max(start - 1, 0)).toString());
  const header = parseFile('journal', text);
  if (header.kind === 'newer') return { kind: 'newer', savedBy: header.savedBy };
  if (header.kind === 'damaged' || seal === 'broken') return { kind: 'damaged' };
  const { lines, endsDamaged, goodLength } = readLines(bytes, start);
  const changes: [number, LedgerChange][] = [];
  for (const { sequence, content } of lines) {
    const change = changeIn(parts.encoding, content);
    if (change === null) return { kind: 'damaged' };
    changes.push([sequence, change]);
  }
  const canResume = header.file.savedBy === parts.savedBy && !endsDamaged;
  const resume = canResume ? { number, length: goodLength, size: bytes.byteLength } : null;
  return { kind: 'read', changes, endsDamaged, resume };
}

function changeIn(encoding: Encoding, content: Uint8Array): LedgerChange | null {
  try {
    return parseEntry(encoding.decode(content));
  } catch {
    return null;
  }
}

async function bytesOf({ files, folder }: ReplayParts, name: string): Promise<Uint8Array | null> {
  const path = join(folder, name);
  if ((await files.kindOf(path)) === 'link') return null;
  return files.read(path).catch((error) => {
    if (codeOf(error) === '') throw error;
    return null;
  });
}

function inOrder(changes: ReadonlyMap<number, LedgerChange>): ReadonlyMap<number, LedgerChange> {
  return new Map([...changes].sort(([a], [b]) => a - b));
}

// The journal: what is saved is saved here first. Accepted commands are appended to the present segment with one write
// and one sync. A segment that could not be written as it should is never tried again; the next one goes on.

import { entryText } from '../../shared/ledger/journal-entry.ts';
import type { LedgerChange } from '../../shared/ledger/shapes.ts';
import type { Encoding } from './durable-adapter.ts';
import { lineOf } from './journal-lines.ts';
import {
  createSegment,
  cutBack,
  type FoundSegment,
  resumeSegment,
  type Segment,
  type SegmentParts,
} from './journal-segment.ts';

export interface JournalParts extends SegmentParts {
  readonly encoding: Encoding;
}

/** Where a start found the journal. */
export interface JournalEnd {
  /** The newest segment, if it can be continued. */
  readonly resume: FoundSegment | null;
  /** The highest number of any segment; 0 for none. */
  readonly highest: number;
}

export interface Entry {
  readonly sequence: number;
  readonly change: LedgerChange;
}

export interface Journal {
  /** Resolves when all are synced. Rejects, and none of them counts, when that fails. Never two at once. */
  append(entries: readonly Entry[]): Promise<void>;
  /** A fresh segment on the disk, to be switched to between two appends. */
  prepare(): Promise<Segment>;
  /** Appends go there from now on. */
  switchTo(segment: Segment): void;
  /** The number of the present segment if it holds no command yet; null otherwise. */
  freshSegment(): number | null;
  close(): Promise<void>;
}

export function createJournal(parts: JournalParts, end: JournalEnd): Journal {
  let current: Segment | null = null;
  let { resume, highest } = end;

  function prepare(): Promise<Segment> {
    highest += 1;
    return createSegment(parts, highest);
  }

  async function begin(): Promise<Segment> {
    const segment = resume === null ? await prepare() : await resumeSegment(parts, resume);
    resume = null;
    return segment;
  }

  async function leave(segment: Segment): Promise<void> {
    if (current === segment) current = null;
    await segment.file.close().catch(() => undefined);
  }

  return {
    prepare,
    async append(entries) {
      current ??= await begin();
      const segment = current;
      const bytes = linesOf(parts.encoding, entries);
      try {
        await segment.file.write(bytes, segment.length);
      } catch (error) {
        await cutBack(segment).catch(() => leave(segment));
        throw error;
      }
      try {
        await segment.file.datasync();
      } catch (error) {
        // After a failed sync the system may have forgotten what was not written: this handle cannot be trusted.
        await leave(segment);
        throw error;
      }
      segment.length += bytes.byteLength;
    },
    switchTo(segment) {
      if (current !== null) void leave(current);
      current = segment;
      resume = null;
    },
    freshSegment: () => (current !== null && current.length === current.begins ? current.number : null),
    async close() {
      if (current !== null) await leave(current);
    },
  };
}

function linesOf(encoding: Encoding, entries: readonly Entry[]): Uint8Array {
  return Buffer.concat(entries.map(({ sequence, change }) => lineOf(sequence, encoding.encode(entryText(change)))));
}

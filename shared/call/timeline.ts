// A call as it went: what the agent wrote and what the app knows, merged by time. Derived, so it cannot be out of date.

import type { PromiseRecord } from '../promise/record.ts';
import type { Instant, ZoneId } from '../time.ts';
import { callFacts, type TimelineFact } from './call-facts.ts';
import { labelOf, type NoteLabel } from './labels.ts';
import { promiseFacts } from './promise-facts.ts';
import type { Call, Notes } from './record.ts';

export type TimelineKind = 'note' | TimelineFact['kind'];

export interface TimelineEntry {
  readonly at: Instant;
  /** The screen sets the app's lines more quietly than the agent's. */
  readonly by: 'agent' | 'app';
  readonly kind: TimelineKind;
  readonly text: string;
  /** Of the agent's lines only; `text` is then what follows it. */
  readonly label: NoteLabel | null;
  /** Place in `notes.lines`; null for the app's lines. */
  readonly line: number | null;
}

export interface TimelineSource {
  readonly call: Call;
  readonly notes: Notes;
  /** Those made in this call, and the one it was made to keep. */
  readonly promises: readonly PromiseRecord[];
  /** The agent's. */
  readonly zone: ZoneId;
  /** Null while unknown; a promise is then told by the agent's clock. */
  readonly customerZone: ZoneId | null;
}

/** Oldest first. Of the same moment, facts stand before what was written about them. */
export function timelineOf(source: TimelineSource): TimelineEntry[] {
  const facts = [...callFacts(source), ...promiseFacts(source)].map(
    (fact): TimelineEntry => ({ ...fact, by: 'app', label: null, line: null }),
  );
  const lines = source.notes.lines.flatMap(({ at, text }, line): TimelineEntry[] => {
    if (text.trim() === '') return [];
    const { label, rest } = labelOf(text);
    return [{ at, by: 'agent', kind: 'note', text: rest, label, line }];
  });
  return [...facts, ...lines].sort((a, b) => a.at - b.at);
}

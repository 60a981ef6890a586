// The records of some days as a month of the index, and as the rows that it shows.

import type { LedgerRecord } from '../../ledger/shapes.ts';
import { byNewest, callDocOf } from '../docs.ts';
import { viewOf } from '../ledger-view.ts';
import { type CallRow, callRowOf } from '../rows.ts';
import { type EndedPromise, type Segment, segmentOf } from './segment.ts';

export interface MonthBuilt {
  readonly segment: Segment;
  /** Of its calls, in their order: the oldest first. */
  readonly rows: readonly CallRow[];
}

/** Every record is there once. Open calls are left out; open promises come from what is at hand. */
export function monthOfRecords(records: readonly LedgerRecord[]): MonthBuilt {
  const { calls } = viewOf(records);
  const ended = records.flatMap((entry): EndedPromise[] => {
    if (entry.type !== 'promise' || entry.record.callId === null || entry.record.status === 'open') return [];
    const { id, status, madeAt, callId } = entry.record;
    return [{ id, status, madeAt, callId }];
  });
  const rows = calls.map(({ call, notes }) => callRowOf(call, notes));
  return {
    segment: segmentOf(
      calls.map(({ call, notes }) => callDocOf(call, notes)),
      ended,
    ),
    rows: rows.sort((a, b) => -byNewest({ at: a.at, id: a.callId }, { at: b.at, id: b.callId })),
  };
}

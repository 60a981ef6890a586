// Records as the ledger saves them: each under its own tag.

import type { LedgerRecord, RecordType } from '../../../shared/ledger/shapes.ts';

type RecordOf<Type extends RecordType> = Extract<LedgerRecord, { type: Type }>['record'];

/** A record under its tag, ready to be put. Its revision is raised when it is saved, not here. */
export function entry<Type extends RecordType>(type: Type, record: RecordOf<Type>): LedgerRecord {
  // Tag and record belong together by the signature; the compiler cannot see that in the union.
  return { type, record } as LedgerRecord;
}

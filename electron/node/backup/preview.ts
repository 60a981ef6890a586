// What a copy would change: everything that is here, by name and revision, against everything that is in the copy.

import {
  type CopyPreview,
  type DamagedRecord,
  NOTHING_SEEN,
  standing,
  withDamaged,
} from '../../../shared/copies/preview.ts';
import { counted, type Tally } from '../../../shared/copies/tally.ts';
import { keyOf } from '../../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../../shared/ledger/shapes.ts';
import { revisionsOf } from './present-records.ts';

/** Reads both to their ends. One key and one number per record are held meanwhile, nothing of what they say. */
export async function previewOf(
  here: AsyncGenerator<LedgerRecord, Tally>,
  copy: (noteDamaged: (one: DamagedRecord) => void) => AsyncIterable<LedgerRecord>,
): Promise<CopyPreview> {
  const { revisions, tally } = await revisionsOf(here);
  let preview: CopyPreview = { ...NOTHING_SEEN, here: tally };
  const noteDamaged = (one: DamagedRecord): void => {
    preview = { ...preview, damaged: withDamaged(preview.damaged, one) };
  };
  let onlyHere = revisions.size;
  const seen = new Set<string>();
  for await (const entry of copy(noteDamaged)) {
    const key = keyOf(refOf(entry));
    const stands = standing(revisions.get(key), entry.record.revision);
    if (stands !== 'fresh' && !seen.has(key)) onlyHere -= 1;
    seen.add(key);
    preview = { ...preview, there: counted(preview.there, entry), [stands]: preview[stands] + 1 };
  }
  return { ...preview, onlyHere };
}

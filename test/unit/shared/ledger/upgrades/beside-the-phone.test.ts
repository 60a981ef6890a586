import { expect, it } from 'vitest';
import { parseEntry } from '../../../../../shared/ledger/journal-entry.ts';
import { parseFile } from '../../../../../shared/ledger/parse-file.ts';
import type { LedgerRecord } from '../../../../../shared/ledger/shapes.ts';
import { call, settings } from '../../../../support/records.ts';

const PRESENT: readonly LedgerRecord[] = [{ type: 'call', record: call() }, settings()];

/** As the release before saved them: it knew no phone. */
function olderRecords(): readonly object[] {
  return PRESENT.map(({ type, record }) => ({
    type,
    record: Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'phone')),
  }));
}

it('a hot file of the release before opens with its calls, told by no phone, and every way in switched off', () => {
  const file = { version: 4, savedBy: '0.1.0', stamp: 7, records: olderRecords(), guests: [] };
  expect(parseFile('hot', JSON.stringify(file))).toMatchObject({ kind: 'good', file: { records: PRESENT } });
});

it('a day and a line of the journal of the release before open too', () => {
  const day = { version: 3, savedBy: '0.1.0', stamp: 7, records: olderRecords().slice(0, 1) };
  expect(parseFile('day', JSON.stringify(day))).toMatchObject({ kind: 'good', file: { records: PRESENT.slice(0, 1) } });
  const line = { version: 2, puts: olderRecords(), removes: [], left: [] };
  expect(parseEntry(JSON.stringify(line))).toMatchObject({ puts: PRESENT });
});

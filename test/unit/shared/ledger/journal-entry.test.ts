import { describe, expect, it } from 'vitest';
import { FILE_VERSIONS } from '../../../../shared/ledger/files.ts';
import { entryText, isWellFormed, parseEntry } from '../../../../shared/ledger/journal-entry.ts';
import type { LedgerChange, LedgerRecord } from '../../../../shared/ledger/shapes.ts';
import { DAY, savedCall, savedEngine, savedVisit } from '../../../support/saved-records.ts';

const { customerId } = savedVisit();
const CHANGE: LedgerChange = {
  puts: [savedCall({ day: DAY }), savedEngine()],
  removes: [{ type: 'customer', id: 'mistake' }],
  left: [
    { ref: { type: 'call', id: 'call1' }, home: { kind: 'hot' } },
    { ref: { type: 'customer', id: 'mistake' }, home: { kind: 'customers', customerId } },
    { ref: { type: 'notes', id: 'call1' }, home: { kind: 'day', day: DAY } },
  ],
};

it('a change comes back as it was', () => {
  expect(isWellFormed(CHANGE)).toBe(true);
  expect(parseEntry(entryText(CHANGE))).toMatchObject(CHANGE);
});

it('a change that leaves nothing behind says so', () => {
  expect(parseEntry(entryText({ puts: [], removes: [] }))).toMatchObject({ puts: [], removes: [], left: [] });
});

describe('what is no entry', () => {
  it.each([
    ['not JSON', '{"version":1,'],
    ['null', 'null'],
    ['without a version', '{"puts":[],"removes":[],"left":[]}'],
    ['of a newer version', entryText(CHANGE).replace(`"version":${FILE_VERSIONS.journal}`, '"version":99')],
    ['with a field nobody knows', entryText(CHANGE).replace('"puts"', '"colour":1,"puts"')],
    ['with a record that does not fit', entryText(CHANGE).replace('"incoming"', '"sideways"')],
  ])('%s', (_what, text) => {
    expect(parseEntry(text)).toBeNull();
  });

  it('a change whose record does not fit is not well formed', () => {
    const broken = { ...savedEngine(), record: { ...savedEngine().record, revision: 0 } } as LedgerRecord;
    expect(isWellFormed({ ...CHANGE, puts: [broken] })).toBe(false);
  });
});

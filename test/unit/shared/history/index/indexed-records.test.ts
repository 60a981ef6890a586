import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRecords } from '../../../../../shared/history/index/indexed-records.ts';
import { scanCalls, scanCustomers } from '../../../../support/history/scan.ts';
import { keyOf } from '../../../../../shared/ledger/homes.ts';
import { type LedgerRecord, refOf } from '../../../../../shared/ledger/shapes.ts';
import { aLedger, aQuestion } from '../../../../support/history/small-ledgers.ts';

const RUNS = { numRuns: 150 };

describe('the index answers what looking at every call answers', () => {
  it('for any ledger and any question', () => {
    fc.assert(
      fc.property(aLedger, aQuestion, (records, query) => {
        expect(indexRecords(records).findCalls(query)).toEqual(scanCalls(records, query, 'GB'));
      }),
      RUNS,
    );
  });

  it('and most of these questions find something', () => {
    const found = fc
      .sample(fc.tuple(aLedger, aQuestion), { numRuns: 200, seed: 1 })
      .filter(([records, query]) => scanCalls(records, query, 'GB').total.n > 0);
    expect(found.length).toBeGreaterThan(80);
  });

  it('for any customers', () => {
    fc.assert(
      fc.property(aLedger, aQuestion, (records, { text }) => {
        expect(indexRecords(records).findCustomers(text)).toEqual(scanCustomers(records, text, 'GB'));
      }),
      RUNS,
    );
  });

  it('whatever was saved and taken back since the index was built', () => {
    fc.assert(
      fc.property(aLedger, aLedger, fc.infiniteStream(fc.boolean()), aQuestion, (old, fresh, coins, query) => {
        const removes = old.map(refOf).filter(({ type }) => type !== 'settings' && coins.next().value);
        const index = indexRecords(old);
        // A month holds the notes of its calls: a change that brings a call brings its notes too, or takes them back.
        const gone = new Set(removes.map(keyOf));
        const kept = old.filter((entry) => !gone.has(keyOf(refOf(entry))));
        const now = changed(kept, fresh);
        index.apply({ puts: [], removes });
        index.apply({ puts: [...now], removes: [] });
        const { meant: _meant, ...scanned } = scanCalls(now, query, 'GB');
        const { meant, ...found } = index.findCalls(query);
        // A word of a call that is no more may still keep another from being a slip.
        if (meant === null && _meant !== null) return;
        expect(found).toEqual(scanned);
        expect(index.findCustomers(query.text)).toEqual(scanCustomers(now, query.text, 'GB'));
      }),
      RUNS,
    );
  });
});

/** The later of each record counts. */
function changed(old: readonly LedgerRecord[], fresh: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return [...new Map([...old, ...fresh].map((entry) => [keyOf(refOf(entry)), entry])).values()];
}

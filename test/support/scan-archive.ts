// An archive without an index: every question reads everything. Slow, and what the real one must answer too.

import type { Archive, LedgerStore } from '../../electron/core/ports.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { scanCalls, scanCustomers } from './history/scan.ts';

export function createScanArchive(store: Pick<LedgerStore, 'everything'>): Archive {
  async function all(): Promise<readonly LedgerRecord[]> {
    const records: LedgerRecord[] = [];
    for await (const some of store.everything()) records.push(...some);
    return records;
  }
  return {
    async findCalls(query) {
      const records = await all();
      return scanCalls(records, query, countryIn(records));
    },
    async findCustomers(text) {
      const records = await all();
      return scanCustomers(records, text, countryIn(records));
    },
  };
}

function countryIn(records: readonly LedgerRecord[]): string {
  const settings = records.find((entry) => entry.type === 'settings');
  return settings?.type === 'settings' ? (settings.record.profile?.country ?? '') : '';
}

// The saved files as the archive reads them: what can be read of each, and never an error. Whoever keeps the files
// reports damage; here it only means that less is found.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKindOf, fileNameOf } from '../../../shared/ledger/files.ts';
import { parseFile, parseSealed } from '../../../shared/ledger/parse-file.ts';
import type { LedgerRecord } from '../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../shared/time.ts';
import { type Encoding, UTF_8 } from '../durable-adapter.ts';
import { unsealed } from '../seal.ts';

export interface SavedRecords {
  day(day: CalendarDay): readonly LedgerRecord[];
  /** By its path inside the folder, `/` on every system. */
  file(name: string): readonly LedgerRecord[];
}

export function createSavedRecords(folder: string, encoding: Encoding = UTF_8): SavedRecords {
  function file(name: string): readonly LedgerRecord[] {
    try {
      const { text, seal } = unsealed(encoding.decode(readFileSync(join(folder, ...name.split('/')))));
      const reading = (seal === 'whole' ? parseSealed : parseFile)(fileKindOf(name), text);
      if (reading.kind !== 'good') return reading.records;
      return 'records' in reading.file ? reading.file.records : [];
    } catch {
      return [];
    }
  }
  return { file, day: (day) => file(fileNameOf({ kind: 'day', day })) };
}

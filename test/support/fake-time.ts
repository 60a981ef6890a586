// The clock of one program as the system itself would show it, set while the program runs (libfaketime). For Node alone:
// an Electron with sandboxed pages does not survive it; for that there is settable-date.cjs.

import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../shared/time.ts';
import { findFakeTime } from './find-faketime.mjs';

export interface FakeTime {
  /** For the program. */
  readonly environment: Readonly<Record<string, string>>;
  /** What its clock shows. */
  now(): Instant;
  set(moment: Instant): void;
  stop(): Promise<void>;
}

/** The program's clock shows `start`, and runs on. Timers and the monotonic clock stay the machine's. */
export function createFakeTime(start: Instant): FakeTime {
  const library = findFakeTime();
  if (library === null)
    throw new Error('libfaketime is missing. On Debian or Ubuntu: sudo apt-get install libfaketime');
  const folder = mkdtempSync(join(tmpdir(), 'faketime-'));
  const file = join(folder, 'ahead');
  let aheadMs = 0;
  const set = (moment: Instant): void => {
    aheadMs = moment - Date.now();
    const sign = aheadMs < 0 ? '-' : '+';
    // Renamed into place: half of it must never be read.
    writeFileSync(`${file}.new`, `${sign}${(Math.abs(aheadMs) / 1000).toFixed(3)}\n`);
    renameSync(`${file}.new`, file);
  };
  set(start);
  return {
    environment: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      // Read anew at each call, or a change would be seen ten seconds later.
      FAKETIME_NO_CACHE: '1',
      DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
      FAKETIME_DISABLE_SHM: '1',
    },
    now: () => (Date.now() + aheadMs) as Instant,
    set,
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

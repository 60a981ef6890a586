import { describe, expect, it } from 'vitest';
import { missingDaysReport, tendFile } from '../../../../electron/node/damage-reports.ts';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { type DamagedFile, NOTHING } from '../../../../electron/node/ledger-content.ts';
import { createLedgerFolder } from '../../../../electron/node/ledger-folder.ts';
import { CalendarDay } from '../../../../shared/time.ts';
import { DAY, savedCustomer } from '../../../support/saved-records.ts';
import { temporaryFolder } from '../../../support/store-folder.ts';

async function folder() {
  return createLedgerFolder({ path: await temporaryFolder(), files: createRealFiles(), savedBy: '0.1.0' });
}

function damaged(part: Partial<DamagedFile>): DamagedFile {
  return { kind: 'damaged', damage: 'missing', rescue: 'nothing', content: NOTHING, ...part };
}

describe('one clear sentence', () => {
  it.each([
    ['customers.json', damaged({}), 'Customers: the file customers.json is missing. Nothing of it could be read.'],
    [
      'hot.json',
      damaged({ damage: 'zeros', rescue: 'previous' }),
      'Open calls and promises: the file hot.json held only zeros. The version before it was used, so the last change may be missing.',
    ],
    [
      `days/${DAY}.json`,
      damaged({ damage: 'wrongShape', rescue: 'part', content: { ...NOTHING, records: [savedCustomer()] } }),
      'Finished calls of one day: the file days/2026-03-18.json held something that does not belong there. 1 record could still be read and is in use.',
    ],
  ])('for %s', async (name, found, sentence) => {
    expect((await tendFile(await folder(), name, found, true)).reports).toEqual([sentence]);
  });

  it('for days that are missing', () => {
    const later = CalendarDay.parse('2026-04-02');
    expect(missingDaysReport([])).toEqual([]);
    expect(missingDaysReport([DAY])[0]).toMatch(/^The finished calls of 2026-03-18 are missing/);
    expect(missingDaysReport([DAY, later])[0]).toMatch(
      /^The finished calls of 2 days between 2026-03-18 and 2026-04-02/,
    );
  });
});

it('D6: what cannot be set aside, or must only be looked at, must not be written over', async () => {
  const found = damaged({ damage: 'empty' });
  expect((await tendFile(await folder(), 'hot.json', found, true)).safeToWrite).toBe(true);
  expect((await tendFile(await folder(), 'hot.json', found, false)).safeToWrite).toBe(false);
  const newer = { kind: 'newer', savedBy: '9.0.0', content: NOTHING } as const;
  expect((await tendFile(await folder(), 'hot.json', newer, true)).safeToWrite).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { damageReport, missingDaysReport, rebuiltListReport } from '../../../../electron/node/damage-reports.ts';
import { NOTHING } from '../../../../electron/node/ledger-content.ts';
import { CalendarDay } from '../../../../shared/time.ts';
import { DAY, savedCustomer } from '../../../support/saved-records.ts';

const LATER = CalendarDay.parse('2026-04-02');
const ONE = { ...NOTHING, records: [savedCustomer()] };

describe('one clear sentence', () => {
  it.each([
    [
      'customers/03f.json',
      'missing',
      { content: NOTHING, state: 'lost' },
      'Customers: the file customers/03f.json is missing. Nothing of it could be read.',
    ],
    [
      'hot.json',
      'zeros',
      { content: ONE, state: 'whole' },
      'Open calls and promises: the file hot.json held only zeros. Nothing is lost: it is made anew from the version before it and the record of changes.',
    ],
    [
      'settings.json',
      'older',
      { content: ONE, state: 'older' },
      'Settings: the file settings.json is an older version of itself. The version before it is in use, so later changes may be missing.',
    ],
    [
      `days/${DAY}.json`,
      'wrongShape',
      { content: ONE, state: 'part' },
      'Finished calls of one day: the file days/2026-03-18.json held something that does not belong there. 1 record could still be read and is in use.',
    ],
  ] as const)('for %s', (name, damage, rescue, sentence) => {
    expect(damageReport(name, damage, rescue)).toBe(
      `${sentence} A copy of what was found is put into the folder quarantine before anything is written in its place.`,
    );
  });

  it('for days that are missing', () => {
    expect(missingDaysReport([])).toEqual([]);
    expect(missingDaysReport([DAY])[0]).toMatch(/^The finished calls of 2026-03-18 are missing/);
    expect(missingDaysReport([DAY, LATER])[0]).toMatch(
      /^The finished calls of 2 days between 2026-03-18 and 2026-04-02/,
    );
  });

  it('for a list of files made anew', () => {
    expect(rebuiltListReport([])).toContain('no finished day was found');
    expect(rebuiltListReport([DAY])).toContain('one day with finished calls was found, 2026-03-18');
    expect(rebuiltListReport([LATER, DAY])).toContain(
      '2 days with finished calls were found, 2026-03-18 to 2026-04-02',
    );
  });
});

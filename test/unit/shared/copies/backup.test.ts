import { expect, it } from 'vitest';
import {
  type Backup,
  backupName,
  dayOfBackup,
  hasShrunk,
  newestGood,
  superfluous,
} from '../../../../shared/copies/backup.ts';
import { NO_RECORDS } from '../../../../shared/copies/tally.ts';
import { type CalendarDay, dayPlus, type Instant } from '../../../../shared/time.ts';

const FIRST = '2026-03-01' as CalendarDay;

function backup(day: number, isTorn = false): Backup {
  const date = dayPlus(FIRST, day);
  const holds = isTorn ? null : { ...NO_RECORDS, madeAt: 0 as Instant };
  return { name: backupName(date), day: date, bytes: 1, holds };
}

it('is named by its day, and nothing else has such a name', () => {
  expect(dayOfBackup(backupName(FIRST))).toBe(FIRST);
  for (const name of [
    '',
    'callback-companion-2026-02-30.backup',
    `../${backupName(FIRST)}`,
    `${backupName(FIRST)}.tmp`,
  ]) {
    expect(dayOfBackup(name)).toBeNull();
  }
});

it('D11: of good ones the newest seven stay; torn ones count for nothing and go with the old', () => {
  const nine = Array.from({ length: 9 }, (_, day) => backup(day));
  expect(superfluous(nine).map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-01']);
  const torn = [backup(20, true), backup(0, true), ...nine.slice(1)];
  expect(superfluous(torn).map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-01']);
  expect(superfluous(nine.slice(0, 7))).toEqual([]);
  expect(superfluous([backup(0, true), ...nine.slice(2, 7)])).toEqual([]);
});

it('D11: the newest good one is what a new one is measured by', () => {
  expect(newestGood([backup(1), backup(3, true), backup(2)])?.day).toBe('2026-03-03');
  expect(newestGood([backup(3, true)])).toBeNull();
});

it.each([
  [10, 5, false],
  [10, 4, true],
  [11, 5, true],
  [1, 0, true],
  [0, 0, false],
  [1, 1, false],
])('D11: from %d to %d records is a loss: %s', (before, now, isLoss) => {
  expect(hasShrunk(before, now)).toBe(isLoss);
});

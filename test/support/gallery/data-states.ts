// Pictures of the data page, of what a start found lost, and of long work as it goes.

import type { Backup } from '../../../shared/copies/backup.ts';
import type { CopyPreview } from '../../../shared/copies/preview.ts';
import { done } from '../../../shared/outcome.ts';
import { CalendarDay, plus } from '../../../shared/time.ts';
import { danasCall, desk, NOW, today } from './sample-day.ts';
import type { GalleryState } from './states.ts';

const view = { screen: 'settings', settingsPart: 'data' } as const;
const DAY_MS = 86_400_000;

function backup(day: string, calls: number, openPromises: number, isTorn = false): Backup {
  const madeAt = plus(today('09:01'), CalendarDay.parse(day) === '2026-03-18' ? 0 : -DAY_MS);
  const holds = { records: calls * 3, calls, openPromises, newestCallAt: madeAt, madeAt };
  const name = `callback-companion-${day}.backup`;
  return { name, day: CalendarDay.parse(day), bytes: calls * 410, holds: isTorn ? null : holds };
}

const LIST = [
  backup('2026-03-18', 12_431, 6),
  backup('2026-03-17', 12_398, 9),
  backup('2026-03-16', 12_352, 4),
  backup('2026-03-13', 2_311, 7, true),
  backup('2026-03-12', 12_240, 5),
];
const BACKUPS = { folder: '/media/stick/backups', isChosen: true, list: LIST, problem: null };
const PREVIEW: CopyPreview = {
  there: { records: 37_194, calls: 12_398, openPromises: 9, newestCallAt: plus(NOW, -DAY_MS) },
  here: { records: 37_293, calls: 12_431, openPromises: 6, newestCallAt: NOW },
  fresh: 0,
  newer: 0,
  older: 14,
  same: 37_180,
  onlyHere: 99,
  damaged: { count: 0, first: [] },
};
const IMPORT: CopyPreview = {
  ...PREVIEW,
  fresh: 212,
  newer: 3,
  older: 1,
  same: 36_900,
  damaged: {
    count: 22,
    first: [
      { at: 17, what: 'call' },
      { at: 310, what: '' },
      { at: 311, what: 'notes' },
    ],
  },
};
const well = desk();
const gone = 'The backup folder /media/stick/backups is not there. Is its drive plugged in?';
const recovery = {
  found: [
    { file: 'days/2026-03-02.json', what: 'day', state: 'lost', rescued: 0 },
    { file: 'hot.json', what: 'hot', state: 'older', rescued: 31 },
    { file: 'customers/03f.json', what: 'customers', state: 'part', rescued: 12 },
  ],
  openPromises: 6,
} as const satisfies GalleryState['desk']['health']['recovery'];
const lost = desk({ health: { ...well.health, recovery: { ...recovery, found: [...recovery.found] } } });

export const DATA_STATES: Readonly<Record<string, GalleryState>> = {
  data: { desk: well, view, answers: { backups: BACKUPS } },
  'data-new': { desk: desk({ health: { ...well.health, backup: { madeAt: null, problem: null } } }), view },
  'data-gone': {
    desk: desk({ health: { ...well.health, backup: { madeAt: plus(NOW, -3 * DAY_MS), problem: gone } } }),
    view,
    answers: { backups: { ...BACKUPS, list: [] } },
  },
  'data-restore': {
    desk: well,
    view,
    answers: { backups: BACKUPS, previewRestore: done(PREVIEW) },
    press: 'Restore the backup of Tue 17 Mar',
  },
  'data-import': {
    desk: well,
    view,
    answers: { backups: BACKUPS, choosePlace: done('/home/sam/export.json'), previewImport: done(IMPORT) },
    press: 'Choose a file',
  },
  'data-restored': {
    desk: well,
    view,
    answers: {
      backups: BACKUPS,
      previewRestore: done(PREVIEW),
      restoreBackup: done({
        openPromises: 9,
        late: 1,
        keptIn: '/home/sam/.local/share/Callback Companion/replaced-2026-03-18T14-05-08Z',
      }),
    },
    press: ['Restore the backup of Tue 17 Mar', 'Restore it'],
  },
  'data-task': {
    desk: desk({ task: { kind: 'restore', done: 2_610_000, of: 5_083_180 } }),
    view,
    answers: { backups: BACKUPS },
  },
  'data-task-unknown': {
    desk: desk({ task: { kind: 'look', done: 0, of: null } }),
    view,
    answers: { backups: BACKUPS },
  },
  'data-browser': {
    desk: desk({ host: { ...well.host, kind: 'loopback' } }),
    view,
    answers: { backups: BACKUPS },
  },
  'task-elsewhere': { desk: desk({ task: { kind: 'import', done: 10, of: 100 } }) },
  recovery: { desk: lost, answers: { backups: BACKUPS } },
  'recovery-bare': {
    desk: desk({
      promises: [],
      health: { ...well.health, recovery: { found: recovery.found.slice(0, 1), openPromises: 0 } },
    }),
  },
  'recovery-later': { desk: { ...lost, call: danasCall() }, view: { recoveryLater: true } },
};

import { expect, it } from 'vitest';
import { type FolderFacts, folderHealth } from '../../../../shared/desk/folder-health.ts';
import { on } from '../../../support/promise-times.ts';
import { LONDON } from '../../../support/records.ts';

const WELL: FolderFacts = { isWritable: true, free: 5_000_000_000, syncedBy: null, savedAt: on('14:00') };

it.each([
  ['last write and room', {}, 'works', 'Last write 14:00, 5 GB free'],
  ['no room where the system does not tell', { free: null }, 'works', 'Last write 14:00'],
  ['nothing before the first write', { savedAt: null, free: null }, 'works', 'Nothing written yet'],
  ['room in megabytes below a gigabyte', { free: 999_999_999 }, 'works', 'Last write 14:00, 999 MB free'],
  ['D2: little room', { free: 199_999_999 }, 'look', 'Only 199 MB free'],
  ['D3: who copies it elsewhere', { syncedBy: 'OneDrive' }, 'look', /^OneDrive copies this folder elsewhere/],
  ['D12: that nothing is saved, before all else', { isWritable: false, free: 1 }, 'fails', /^Can’t be written/],
])('the data folder: %s', (_, change, standing, said) => {
  const health = folderHealth({ ...WELL, ...change }, on('14:02'), LONDON);
  expect(health.standing).toBe(standing);
  if (typeof said === 'string') expect(health.words).toBe(said);
  else expect(health.words).toMatch(said);
});

import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultDataDirectory, prepareDataDirectory } from '../../../../electron/node/data-directory.ts';
import { createRealFiles } from '../../../../electron/node/files.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { temporaryFolder } from '../../../support/store-folder.ts';

describe('the folder', () => {
  it('is made with its parents, for its owner only, and left empty', async () => {
    const path = join(await temporaryFolder(), 'a', 'b');
    expect(await prepareDataDirectory(path)).toEqual({ kind: 'done', value: { path, reports: [] } });
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect(await readdir(path)).toEqual([]);
  });

  it('that exists is used as it is', async () => {
    const path = await temporaryFolder();
    await chmod(path, 0o750);
    expect((await prepareDataDirectory(path)).kind).toBe('done');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o750);
  });

  it('whose name a file has is refused, with the name and the reason', async () => {
    const path = join(await temporaryFolder(), 'taken');
    await writeFile(path, '');
    const problem = 'a file stands where the folder belongs';
    const sentence = `The data folder ${path} cannot be used: ${problem}.`;
    expect(await prepareDataDirectory(path)).toEqual({ kind: 'refused', reason: { path, problem, sentence } });
  });

  it.each([
    ['makeFolder', 'EACCES', 'this account may not write to the folder'],
    ['create', 'EROFS', 'the folder is read-only'],
    ['write', 'ENOSPC', 'the disk is full'],
    ['sync', 'EIO', 'the disk reports a fault'],
  ])('is refused when %s answers %s, because it really writes and syncs', async (act, code, problem) => {
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith((call) => (call.act === act ? code : null));
    const path = join(await temporaryFolder(), 'new');
    expect(await prepareDataDirectory(path, recorded.files)).toMatchObject({ reason: { path, problem } });
  });

  it.each([
    ['OneDrive', 'OneDrive'],
    ['OneDrive - Acme Ltd', 'OneDrive'],
    ['OneDrive-Acme', 'OneDrive'],
    ['Dropbox', 'Dropbox'],
    ['Dropbox (Acme)', 'Dropbox'],
    ['iCloudDrive', 'iCloud Drive'],
    ['com~apple~CloudDocs', 'iCloud Drive'],
    ['Google Drive', 'Google Drive'],
    ['GoogleDrive-me@example.com', 'Google Drive'],
    ['Roaming', 'the Windows roaming profile'],
  ])('inside %s works, with a warning that names %s', async (place, service) => {
    const path = join(await temporaryFolder(), place, 'calls');
    await mkdir(path, { recursive: true });
    expect(await prepareDataDirectory(path)).toMatchObject({
      kind: 'done',
      value: { reports: [expect.stringContaining(`lies in ${service}, which`)] },
    });
  });

  it('with such a word only in its name is not warned about', async () => {
    const path = join(await temporaryFolder(), 'my-dropbox-export');
    expect(await prepareDataDirectory(path)).toMatchObject({ value: { reports: [] } });
  });
});

describe('its usual place', () => {
  it.each([
    ['win32', { LOCALAPPDATA: 'L' }, join('L', 'Callback Companion')],
    ['win32', {}, join('home', 'AppData', 'Local', 'Callback Companion')],
    ['darwin', {}, join('home', 'Library', 'Application Support', 'Callback Companion')],
    ['linux', { XDG_DATA_HOME: 'X' }, join('X', 'Callback Companion')],
    ['linux', { XDG_DATA_HOME: '' }, join('home', '.local', 'share', 'Callback Companion')],
  ] as const)('on %s with %j', (platform, environment, path) => {
    expect(defaultDataDirectory(platform, environment, 'home')).toBe(path);
  });
});

import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, createRealFiles, FileFault } from '../../../../electron/node/files.ts';
import { temporaryFolder } from '../../../support/store-folder.ts';

const files = createRealFiles();

describe('the files of this machine', () => {
  it('creates only what does not exist, and never through a link', async () => {
    const folder = await temporaryFolder();
    await symlink(join(folder, 'elsewhere'), join(folder, 'link'));
    await expect(files.create(join(folder, 'link'))).rejects.toMatchObject({ code: 'EEXIST' });
    const file = await files.create(join(folder, 'new'));
    await file.write(Buffer.from('typed'));
    await file.sync();
    expect(await file.size()).toBe(5);
    await file.close();
    if (process.platform !== 'win32') expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(['link', 'new']);
  });

  it('tells files, folders, links and nothing apart', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'folder'));
    await symlink(join(folder, 'file'), join(folder, 'link'));
    const names = ['file', 'folder', 'link', 'none'];
    const kinds = await Promise.all(names.map((name) => files.kindOf(join(folder, name))));
    expect(kinds).toEqual(['file', 'folder', 'link', null]);
  });

  it('takes a missing folder for an empty one, and a missing file for a removed one', async () => {
    const folder = await temporaryFolder();
    expect(await files.list(join(folder, 'none'))).toEqual([]);
    await expect(files.remove(join(folder, 'none'))).resolves.toBeUndefined();
    await expect(files.read(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('syncs a folder, and says when there is none, except on Windows', async () => {
    const folder = await temporaryFolder();
    await expect(files.syncFolder(folder)).resolves.toBeUndefined();
    await expect(createRealFiles('linux').syncFolder(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(createRealFiles('win32').syncFolder(join(folder, 'none'))).resolves.toBeUndefined();
  });
});

it.each([
  [Object.assign(new Error('full'), { code: 'ENOSPC' }), 'ENOSPC'],
  [new FileFault('LINK', '/a'), 'LINK'],
  [new Error('none'), ''],
  ['thrown text', ''],
])('the code of %s is "%s"', (error, code) => {
  expect(codeOf(error)).toBe(code);
});

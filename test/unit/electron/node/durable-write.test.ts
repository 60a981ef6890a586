import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Patience, RENAME_BACK_OFF_MS, replaceDurably } from '../../../../electron/node/durable-write.ts';
import { createRealFiles, type Files } from '../../../../electron/node/files.ts';
import { createRecordedFiles } from '../../../support/recorded-files.ts';
import { temporaryFolder } from '../../../support/store-folder.ts';

const OLD = Buffer.from('the old content');
const NEW = Buffer.from('the new content');

function createPatience() {
  const waits: number[] = [];
  const patience: Patience = { backOffMs: RENAME_BACK_OFF_MS, wait: async (ms) => void waits.push(ms) };
  return { waits, patience };
}

async function folderWithOld(): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'hot.json'), OLD);
  return { folder, path: join(folder, 'hot.json') };
}

function replace(path: string, files: Files, patience = createPatience().patience, bytes: Uint8Array = NEW) {
  return replaceDurably({ files, path, bytes, patience, previousPaths: [`${path}.1`] });
}

describe('replacing a file', () => {
  it('keeps the content before it as the older generation', async () => {
    const { folder, path } = await folderWithOld();
    await replace(path, createRealFiles());
    expect(await readFile(path)).toEqual(NEW);
    expect(await readFile(`${path}.1`)).toEqual(OLD);
    expect((await readdir(folder)).sort()).toEqual(['hot.json', 'hot.json.1']);
  });

  it('keeps it by copying where the system has no hard links', async () => {
    const { path } = await folderWithOld();
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act }) => (act === 'link' ? 'ENOTSUP' : null));
    await replace(path, recorded.files);
    expect(await readFile(`${path}.1`)).toEqual(OLD);
    expect(recorded.changes()).toContain('sync hot.json.1');
  });

  it.runIf(process.platform !== 'win32')(
    'makes it readable for its owner only, whatever the file was before',
    async () => {
      const { path } = await folderWithOld();
      await replace(path, createRealFiles());
      expect((await stat(path)).mode & 0o777).toBe(0o600);
    },
  );

  it('refuses a link, and leaves what it points to alone', async () => {
    const { folder, path } = await folderWithOld();
    const link = join(folder, 'link.json');
    await symlink(path, link);
    await expect(replace(link, createRealFiles())).rejects.toMatchObject({ code: 'LINK' });
    expect(await readFile(path)).toEqual(OLD);
  });

  it('D2: refuses when the disk kept less than was written', async () => {
    const { folder, path } = await folderWithOld();
    const real = createRealFiles();
    const short: Files = { ...real, create: async (at) => ({ ...(await real.create(at)), size: async () => 3 }) };
    await expect(replace(path, short)).rejects.toMatchObject({ code: 'SHORT' });
    expect(await readFile(path)).toEqual(OLD);
    expect(await readdir(folder)).toEqual(['hot.json']);
  });

  it('writes a new file after EIO on sync, never the same handle again', async () => {
    const { path } = await folderWithOld();
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act }) => (act === 'sync' ? 'EIO' : null));
    await expect(replace(path, recorded.files)).rejects.toMatchObject({ code: 'EIO' });
    expect(recorded.changes()).toEqual(['create temporary', 'write temporary', 'sync temporary', 'remove temporary']);
    expect(await readFile(path)).toEqual(OLD);
  });
});

describe('D3: a file that another program holds', () => {
  it.each([
    ['EPERM', 1],
    ['EACCES', 5],
    ['EBUSY', 10],
  ])('%s to the rename %i times is waited out', async (code, times) => {
    const { path } = await folderWithOld();
    const { waits, patience } = createPatience();
    const recorded = createRecordedFiles(createRealFiles());
    let left = times;
    recorded.failWith(({ act }) => (act === 'rename' && left-- > 0 ? code : null));
    await replace(path, recorded.files, patience);
    expect(await readFile(path)).toEqual(NEW);
    expect(waits).toEqual(RENAME_BACK_OFF_MS.slice(0, times));
  });

  it('for ever is refused after about ten seconds, the old content and no stray file left', async () => {
    const { folder, path } = await folderWithOld();
    const { waits, patience } = createPatience();
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act }) => (act === 'rename' ? 'EBUSY' : null));
    await expect(replace(path, recorded.files, patience)).rejects.toMatchObject({ code: 'HELD' });
    const total = waits.reduce((sum, ms) => sum + ms, 0);
    expect(total).toBeGreaterThan(9_000);
    expect(total).toBeLessThan(11_000);
    expect(await readFile(path)).toEqual(OLD);
    expect((await readdir(folder)).sort()).toEqual(['hot.json', 'hot.json.1']);
  });

  it('D10: any other answer to the rename is refused at once, without a way round', async () => {
    const { path } = await folderWithOld();
    const { waits, patience } = createPatience();
    const recorded = createRecordedFiles(createRealFiles());
    recorded.failWith(({ act }) => (act === 'rename' ? 'EXDEV' : null));
    await expect(replace(path, recorded.files, patience)).rejects.toMatchObject({ code: 'EXDEV' });
    expect(waits).toEqual([]);
  });
});

/** A file system of 256 KB in memory; mounting needs root. */
async function smallDisk(): Promise<string> {
  const folder = await temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && isMountable();

function isMountable(): boolean {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.runIf(canMount)('on a real disk', () => {
  it('D2: that is full, the save is refused, the old content is whole and no stray file fills it', async () => {
    const folder = await smallDisk();
    const path = join(folder, 'hot.json');
    await writeFile(path, OLD);
    const tooMuch = Buffer.alloc(400_000, 'x');
    await expect(replace(path, createRealFiles(), undefined, tooMuch)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readFile(path)).toEqual(OLD);
    expect(await readdir(folder)).toEqual(['hot.json']);
    await replace(path, createRealFiles());
    expect(await readFile(path)).toEqual(NEW);
  });

  it('D12: that is read-only, the save is refused and the content can be read', async () => {
    const folder = await smallDisk();
    const path = join(folder, 'hot.json');
    await writeFile(path, OLD);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    await expect(replace(path, createRealFiles())).rejects.toMatchObject({ code: 'EROFS' });
    expect(await readFile(path)).toEqual(OLD);
  });
});

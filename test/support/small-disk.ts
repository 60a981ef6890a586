// A real file system of one megabyte in memory, where this machine lets us mount one: as root on Linux.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Why no disk can be mounted here; null where it can. */
export const WHY_NO_DISK = whyNoDisk();

export interface SmallDisk {
  readonly folder: string;
  readOnly(): void;
  writable(): void;
}

/** Gone when the test ends. */
export function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'callback-disk-'));
  mount('-t', 'tmpfs', '-o', 'size=1m,mode=0700', 'tmpfs', folder);
  onTestFinished(() => unmount(folder));
  return {
    folder,
    readOnly: () => mount('-o', 'remount,ro', folder),
    writable: () => mount('-o', 'remount,rw', folder),
  };
}

/** Why no file can be made immutable here; null where one can. */
export function whyNotImmutable(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'callback-disk-'));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  try {
    immutable(file, true);
    immutable(file, false);
    return null;
  } catch {
    return 'no file can be made immutable here: that needs root, and a file system that knows the flag';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nobody, root included, can change, rename or remove a file that is immutable. */
export function immutable(file: string, is: boolean): void {
  execFileSync('chattr', [is ? '+i' : '-i', file], { stdio: 'ignore' });
}

function whyNoDisk(): string | null {
  const why = 'no small disk can be mounted here: that needs root on Linux';
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return why;
  const folder = mkdtempSync(join(tmpdir(), 'callback-disk-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder);
    unmount(folder);
    return null;
  } catch {
    return why;
  }
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
}

// Starts a program of this computer and lets it go: no shell, nothing inherited, nothing waited for.

import { spawn } from 'node:child_process';

export type Came = 'started' | 'missing' | 'failed';

/**
 * `started` once the system has started it: what it does then is its own affair. No `windowsHide`: on Windows that hides
 * a program's first window too, and this one is to be seen.
 */
export function startProgram(program: string, args: readonly string[]): Promise<Came> {
  return new Promise<Came>((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: false });
    child.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ENOENT' ? 'missing' : 'failed'));
    child.once('spawn', () => {
      child.unref();
      resolve('started');
    });
  }).catch(() => 'failed' as const);
}

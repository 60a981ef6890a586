// Whether a process that once wrote its name down is still the one that runs under it.

import { readFileSync } from 'node:fs';

/** `start` tells two processes apart that had the same id; null where the system does not say. */
export interface ProcessIdentity {
  readonly id: number;
  readonly start: string | null;
}

export function ownIdentity(): ProcessIdentity {
  return { id: process.pid, start: startOf(process.pid) };
}

/** True while that very process runs. Where starts are not known, a process with its id counts as it. */
export function isRunning({ id, start }: ProcessIdentity): boolean {
  if (!hasProcess(id)) return false;
  const startNow = startOf(id);
  return start === null || startNow === null || startNow === start;
}

function hasProcess(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linux: ticks since boot (field 22 of /proc/<id>/stat, after the name in brackets) and the name of the boot. */
function startOf(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isEnded = fields[0] === 'Z' || fields[0] === 'X';
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return isEnded ? 'ended' : `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}

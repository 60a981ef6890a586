// The loopback host started once more by hand, on a folder that somebody may have.

import { spawn } from 'node:child_process';
import { inProject } from '../../../build/scripts/project.mjs';

export interface Ended {
  readonly code: number | null;
  /** What it said to the terminal. */
  readonly said: string;
}

/** Answers how it ended; it has to end by itself. */
export function startLoopbackOn(dataFolder: string): Promise<Ended> {
  const host = spawn(process.execPath, [inProject('out/loopback/main.cjs'), '--data-dir', dataFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [host.stdout, host.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  return new Promise((resolve) => host.once('close', (code) => resolve({ code, said })));
}

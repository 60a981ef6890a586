// A program of the rig: its output is kept, and it is ended by its own id.

import { spawn } from 'node:child_process';

export interface Program {
  output(): string;
  /** The exit code; null after a signal. */
  readonly ended: Promise<number | null>;
  /** Ends it with no chance to do anything; answers when it is gone. */
  kill(): Promise<void>;
}

export function startProgram(name: string, args: readonly string[], folder: string): Program {
  const child = spawn(name, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {
    output: () => output,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

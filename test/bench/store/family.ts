// The processes of the bench: each figure is taken in one of its own, so that no measurement warms up the next.

import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface Family {
  /** What it printed last, as JSON. Throws when it ends badly. */
  figures<Answer>(role: string, ...args: readonly (string | number)[]): Promise<Answer>;
  /** From the start of the process to the line `armed`, ms. */
  untilArmed(role: string, ...args: readonly (string | number)[]): Promise<number>;
}

/** The largest histories of plain lowdb need more than Node gives by itself. */
const NODE_ARGS = ['--expose-gc', '--max-old-space-size=8192'];

export function createFamily(program: string): Family {
  return {
    async figures(role, ...args) {
      const { output } = await ended(program, role, args);
      return JSON.parse(output.trim().split('\n').at(-1) ?? 'null');
    },
    async untilArmed(role, ...args) {
      return (await ended(program, role, args)).armedMs;
    },
  };
}

interface Ended {
  readonly output: string;
  readonly armedMs: number;
}

function ended(program: string, role: string, args: readonly (string | number)[]): Promise<Ended> {
  const from = performance.now();
  const child = spawn(process.execPath, [...NODE_ARGS, program, role, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let armedMs = Number.NaN;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (Number.isNaN(armedMs) && output.includes('armed')) armedMs = performance.now() - from;
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve({ output, armedMs });
      else reject(new Error(`The bench's ${role} ended with ${code}`));
    });
  });
}

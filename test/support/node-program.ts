// A TypeScript program of the tests as a process of its own: bundled once, driven line by line over its pipes.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';
import { bundleInto } from './bundle.mjs';

/** Bundles `test/support/programs/<name>.ts` to one CommonJS file; gone when the tests of this file have run. */
export function bundleProgram(name: string): Promise<string> {
  return bundleTest(`test/support/programs/${name}.ts`);
}

/** The same for any file, by its path from the root. */
export async function bundleTest(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-program-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return bundleInto(path, folder);
}

export interface RunningProgram {
  readonly child: ChildProcess;
  /** The next line it prints; null once it has ended. */
  nextLine(): Promise<string | null>;
  say(line: string): void;
  /** Ends it with SIGKILL, if it still runs, and waits until it is gone. */
  kill(): Promise<void>;
}

export function runProgram(file: string, ...args: readonly string[]): RunningProgram {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    nextLine: async () => (await lines.next()).value ?? null,
    say: (line) => child.stdin.write(`${line}\n`),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

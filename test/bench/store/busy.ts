// How long something took, and for how long of that the main thread could do nothing else.

import { performance } from 'node:perf_hooks';

export interface Taken {
  readonly tookMs: number;
  /** Time in which the event loop was not waiting: JavaScript, calls that block, and turns that neighbours had. */
  readonly busyMs: number;
  /** Processor time of the process: the part of `busyMs` that is its own doing, blocking calls aside. */
  readonly cpuMs: number;
}

export async function taken(work: () => unknown): Promise<Taken> {
  const before = performance.eventLoopUtilization();
  const cpu = process.cpuUsage();
  const from = performance.now();
  await work();
  const tookMs = performance.now() - from;
  const { active } = performance.eventLoopUtilization(before);
  const { user, system } = process.cpuUsage(cpu);
  return { tookMs, busyMs: active, cpuMs: Math.min(active, (user + system) / 1_000) };
}

export interface Figures {
  readonly took: number[];
  readonly busy: number[];
  readonly cpu: number[];
}

export function noFigures(): Figures {
  return { took: [], busy: [], cpu: [] };
}

export async function takeInto(figures: Figures, work: () => unknown): Promise<void> {
  const { tookMs, busyMs, cpuMs } = await taken(work);
  figures.took.push(tookMs);
  figures.busy.push(busyMs);
  figures.cpu.push(cpuMs);
}

export interface Contender {
  readonly name: string;
  readonly save: () => unknown;
}

/** Each gets its turn in small blocks, so that a busy neighbour slows all of them. */
export async function inTurns(
  contenders: readonly Contender[],
  samples: number,
  atOnce: number,
): Promise<Readonly<Record<string, Figures>>> {
  const all = new Map(contenders.map(({ name }) => [name, noFigures()]));
  for (let done = 0; done < samples; done += atOnce) {
    for (const { name, save } of contenders) {
      const own = all.get(name) ?? noFigures();
      for (let sample = 0; sample < atOnce; sample += 1) await takeInto(own, save);
    }
  }
  return Object.fromEntries(all);
}

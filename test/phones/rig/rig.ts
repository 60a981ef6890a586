// The telephones of one test: the agent's baresip, a second one for a customer who does more than a script can, and as
// many sipps as are needed. Everything has its own folder and ports; at the end nothing runs and nothing listens.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Baresip, startBaresip } from './baresip.ts';
import { BLOCK, freeBlock, isFreeForUdp, takenOf } from './ports.ts';
import { type Sipp, type SippStart, startSipp } from './sipp.ts';

export interface Rig {
  /** Where the agent's calls go. */
  readonly calleePort: number;
  agent(): Promise<Baresip>;
  customer(): Promise<Baresip>;
  /** Rings the agent. */
  caller(scenario: string, how?: Pick<SippStart, 'from' | 'times' | 'perSecond' | 'pauseMs'>): Sipp;
  /** Is rung by the agent; answers once it listens. */
  callee(scenario: string): Promise<Sipp>;
  /** Ends everything; answers what is still open. */
  end(): Promise<readonly string[]>;
}

const [AGENT, CUSTOMER, CALLEE, CALLERS] = [0, 30, 60, 68];
const SIPP_PORTS = 8;

export async function openRig(): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'phones-'));
  const first = await freeBlock();
  const running: { kill(): Promise<void> }[] = [];
  let callers = 0;

  function kept<P extends { kill(): Promise<void> }>(program: P): P {
    running.push(program);
    return program;
  }

  return {
    calleePort: first + CALLEE,
    agent: async () =>
      kept(
        await startBaresip({
          ...{ folder: join(folder, 'agent'), user: 'agent', name: 'Agent One' },
          ...{ port: first + AGENT, proxyPort: first + CALLEE },
        }),
      ),
    customer: async () =>
      kept(
        await startBaresip({
          ...{ folder: join(folder, 'customer'), user: '+4930555', name: 'Carla Customer' },
          port: first + CUSTOMER,
        }),
      ),
    caller(scenario, how = {}) {
      const port = first + CALLERS + callers * SIPP_PORTS;
      if (port + SIPP_PORTS > first + BLOCK) throw new Error('The block has no port left for another caller.');
      callers += 1;
      return kept(startSipp({ folder, scenario, port, calls: first + AGENT, ...how }));
    },
    async callee(scenario) {
      const sipp = kept(startSipp({ folder, scenario, port: first + CALLEE }));
      while (await isFreeForUdp(first + CALLEE)) await new Promise((resolve) => setTimeout(resolve, 10));
      return sipp;
    },
    async end() {
      for (const program of running.splice(0).reverse()) await program.kill();
      rmSync(folder, { recursive: true, force: true });
      return takenOf(first);
    },
  };
}

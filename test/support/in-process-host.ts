// The whole product in one process, over doubles: a clock that is stepped, a disk in memory that survives a crash, a
// notifier and a desktop that keep what they were told.

import { composeServices } from '../../electron/core/compose-services.ts';
import type { Ports } from '../../electron/core/ports.ts';
import type { Services } from '../../electron/core/services.ts';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { LedgerRecord } from '../../shared/ledger/shapes.ts';
import { type Instant, plus } from '../../shared/time.ts';
import { createCountingIds } from './counting-ids.ts';
import { createInProcessClient } from './in-process-client.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createMemoryArchive } from './memory-archive.ts';
import { createMemoryCopies, type MemoryCopies } from './memory-copies.ts';
import { createMemoryDisk, createMemoryLedgerStore, type MemoryDisk } from './memory-ledger-store.ts';
import {
  createRecordingAttention,
  createRecordingMachine,
  type RecordingAttention,
  type RecordingMachine,
} from './recording-attention.ts';
import { createRecordingDesktop, createRecordingDialler } from './recording-desktop.ts';
import { createHandDrivenPhones } from './hand-driven-phones.ts';
import { createRecordingNotifier } from './recording-notifier.ts';

export interface InProcessHost {
  readonly services: Services;
  readonly client: HostClient;
  readonly clock: ManualClock;
  readonly disk: MemoryDisk;
  readonly copies: MemoryCopies;
  readonly notifier: ReturnType<typeof createRecordingNotifier>;
  readonly desktop: ReturnType<typeof createRecordingDesktop>;
  readonly attention: RecordingAttention;
  readonly machine: RecordingMachine;
  readonly dialler: ReturnType<typeof createRecordingDialler>;
  readonly phones: ReturnType<typeof createHandDrivenPhones>;
  /** Names of what was logged. */
  readonly logged: string[];
  start(): Promise<void>;
  /** The process dies without a word; `awayMs` later it is started again on the same disk. Notices shown are kept. */
  crash(awayMs: number): Promise<void>;
  /** The same, after an orderly stop. */
  stopAndStart(awayMs: number): Promise<void>;
}

/** Not started yet: a test may set the stage first. `ports` are real ones in the place of doubles. */
export function createInProcessHost(
  now: Instant,
  records: readonly LedgerRecord[] = [],
  ports: Partial<Pick<Ports, 'phones'>> = {},
): InProcessHost {
  const disk = createMemoryDisk(records);
  const copies = createMemoryCopies(disk);
  const notifier = createRecordingNotifier();
  const desktop = createRecordingDesktop();
  const attention = createRecordingAttention();
  const machine = createRecordingMachine();
  const dialler = createRecordingDialler();
  const phones = createHandDrivenPhones();
  const ids = createCountingIds();
  const logged: string[] = [];
  const log = { write: (event: string) => logged.push(event) };
  let running = boot(now);

  function boot(at: Instant) {
    const clock = createManualClock(at);
    const store = createMemoryLedgerStore(disk);
    const services = composeServices({
      archive: createMemoryArchive(disk),
      copies,
      ...{ store, notifier, desktop, attention, machine, dialler, phones, ids, log },
      clock: clock.clock,
      timers: clock.timers,
      version: '0.0.0',
      dataFolder: '/data',
      command: ['companion'],
      ...ports,
    });
    return { clock, services, client: createInProcessClient(services) };
  }

  async function start(): Promise<void> {
    await running.services.start();
    await running.clock.settle();
  }

  async function bootAgain(awayMs: number): Promise<void> {
    running = boot(plus(running.clock.clock.now(), awayMs));
    await start();
  }

  return {
    get services() {
      return running.services;
    },
    get client() {
      return running.client;
    },
    get clock() {
      return running.clock;
    },
    ...{ disk, copies, notifier, desktop, attention, machine, dialler, phones, logged, start, crash: bootAgain },
    async stopAndStart(awayMs) {
      await running.services.stop();
      await bootAgain(awayMs);
    },
  };
}

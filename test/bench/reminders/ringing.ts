// One process of the reminder bench: the real core on real timers and real files, or a bare `setTimeout` beside it.
//   fill <folder> <open> <ringing> <firstAt>   saves promises of which some fall due one after the other
//   ring <folder>                              prints the delay of each notice call, in ms, then ends
//   bare <ringing> <firstAt>                   the same for as many timers of the platform
//   idle <folder> <ms>, idleBare <ms>          prints the CPU time of so long with nothing to do, in ms

import { composeServices } from '../../../electron/core/compose-services.ts';
import type { Ports } from '../../../electron/core/ports.ts';
import { createScanArchive } from '../../support/scan-archive.ts';
import { createLowdbLedgerStore } from '../../../electron/node/lowdb-ledger-store.ts';
import type { CustomerId, PromiseId } from '../../../shared/ids.ts';
import { FRESH_SETTINGS, type LedgerRecord } from '../../../shared/ledger/shapes.ts';
import { HOUR_MS, type Instant } from '../../../shared/time.ts';
import { quietPorts } from '../../support/quiet-ports.ts';
import { ALEX, customer, promise } from '../../support/records.ts';
import { SPACING_MS } from './spacing.ts';

const FOREVER_MS = 30 * 24 * HOUR_MS;
const LONGEST_LOOK_MS = 15_000;
/** After the start, until nothing of it is left to do. */
const SETTLED_MS = 5_000;

const roles: Readonly<Record<string, (...args: readonly string[]) => Promise<void>>> = {
  async fill(folder = '', open = '0', ringing = '0', firstAt = '0') {
    const store = createLowdbLedgerStore({ folder, savedBy: '0.0.0' });
    await store.open();
    const preferences = { ...FRESH_SETTINGS.preferences, muted: [...FRESH_SETTINGS.preferences.muted, 'advance'] };
    const settings = { ...FRESH_SETTINGS, profile: ALEX, preferences };
    const far = Array.from({ length: Number(open) }, (_one, index) => due(`far-${index}`, Date.now() + FOREVER_MS));
    const near = Array.from({ length: Number(ringing) }, (_one, index) =>
      due(`near-${index}`, Number(firstAt) + index * SPACING_MS),
    );
    const first = { type: 'settings', record: settings } as LedgerRecord;
    const saved = await store.commit({ puts: [first, ...far.flat(), ...near.flat()], removes: [] });
    if (saved.kind === 'refused') throw new Error(`Nothing was saved: ${saved.reason.problem}`);
    await store.close();
  },

  async ring(folder = '') {
    const dueAt = new Map<string, Instant>();
    let startedAt = Number.POSITIVE_INFINITY;
    const ports = portsOver(folder, (id) => {
      const at = dueAt.get(id);
      // What fell due before the start was finished says nothing about the loop.
      if (at !== undefined && at > startedAt) say(Date.now() - at);
      if (at !== undefined && dueAt.delete(id) && dueAt.size === 0) process.exit(0);
    });
    for (const { record } of await ringingIn(folder)) dueAt.set(record.id, record.windowStart);
    await composeServices(ports).start();
    startedAt = Date.now();
  },

  async bare(ringing = '0', firstAt = '0') {
    const dueAt = Array.from({ length: Number(ringing) }, (_one, index) => Number(firstAt) + index * SPACING_MS);
    for (const at of dueAt) setTimeout(() => say(Date.now() - at), at - Date.now());
  },

  async idle(folder = '', ms = '0') {
    await composeServices(portsOver(folder, () => undefined)).start();
    setTimeout(() => tellCpu(Number(ms)), SETTLED_MS);
  },

  async idleBare(ms = '0') {
    setInterval(() => undefined, LONGEST_LOOK_MS);
    setTimeout(() => tellCpu(Number(ms)), SETTLED_MS);
  },
};

/** A promise whose window opens at `windowStart`. */
function due(id: string, windowStart: number): readonly LedgerRecord[] {
  const customerId = `customer-${id}` as CustomerId;
  const madeAt = (Date.now() - HOUR_MS) as Instant;
  const times = { madeAt, windowStart: windowStart as Instant, dueAt: (windowStart + HOUR_MS) as Instant };
  return [
    { type: 'customer', record: customer({ id: customerId }) },
    { type: 'promise', record: promise({ id: id as PromiseId, customerId, ...times }) },
  ];
}

async function ringingIn(folder: string) {
  const store = createLowdbLedgerStore({ folder, savedBy: '0.0.0' });
  const { records } = await store.open();
  await store.close();
  return records.filter((each) => each.type === 'promise').filter(({ record }) => record.id.startsWith('near-'));
}

function portsOver(folder: string, shown: (id: string) => void): Ports {
  const store = createLowdbLedgerStore({ folder, savedBy: '0.0.0' });
  return quietPorts({ store, archive: createScanArchive(store), folder, shown });
}

function tellCpu(ms: number): void {
  const before = process.cpuUsage();
  setTimeout(() => {
    const { user, system } = process.cpuUsage(before);
    say((user + system) / 1_000);
    process.exit(0);
  }, ms);
}

function say(value: number): void {
  process.stdout.write(`${value}\n`);
}

const [role = '', ...args] = process.argv.slice(2);
void roles[role]?.(...args);

// Fills a folder with demo data through the product's own store and commands, so that it is exactly what a day of work
// would have left there. The folder is the demo's own, made anew each time, or an empty one that a person names.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '../../electron/core/compose-services.ts';
import { defaultDataDirectory } from '../../electron/node/data-directory.ts';
import { parseLaunchArguments } from '../../electron/node/launch-arguments.ts';
import { openLedger } from '../../electron/node/open-ledger.ts';
import { demoFolder } from '../../electron/node/profile-folder.ts';
import { createRandomIds } from '../../electron/node/random-ids.ts';
import { createHostClient } from '../../shared/contract/host-client.ts';
import { Instant, plus, type ZoneId } from '../../shared/time.ts';
import { DEMO_MARK, liveDemoDay } from './demo-day.ts';
import { createSteppedClock, quietPorts } from './stepped-ports.ts';

declare const __PRODUCT_VERSION__: string;

/** Calls of the last days are in the demo, so its clock begins there. */
const DAYS_BACK_MS = 4 * 24 * 60 * 60_000;

async function main(): Promise<void> {
  const line = parseLaunchArguments(process.argv.slice(2));
  if (line.kind === 'refused') throw new Error(line.reason);
  const { dataFolder } = line.value;
  const folder = dataFolder ?? demoFolder(defaultDataDirectory());
  mkdirSync(folder, { recursive: true });
  if (dataFolder !== null && readdirSync(folder).length > 0) return;
  await fill(folder, momentOf(process.argv));
}

/** `--at=<ms since 1970>` tells the story around another moment than now: pictures are taken then. */
function momentOf(line: readonly string[]): Instant {
  const at = line.find((word) => word.startsWith('--at='));
  return Instant.parse(at === undefined ? Date.now() : Number(at.slice('--at='.length)));
}

/** A folder that is in use stays as it is: its window only comes to the front. */
async function fill(folder: string, now: Instant): Promise<void> {
  const opening = { folder, host: 'loopback', now, version: __PRODUCT_VERSION__, log: { write() {} } } as const;
  const marking = await openLedger(opening);
  if (marking.kind === 'refused') return;
  clear(folder);
  await marking.value.open();
  await marking.value.commit({ puts: [DEMO_MARK], removes: [] });
  await marking.value.close();

  const opened = await openLedger(opening);
  if (opened.kind === 'refused') throw new Error(opened.reason);
  const clock = createSteppedClock(plus(now, -DAYS_BACK_MS));
  const services = composeServices({
    ...quietPorts,
    clock,
    store: opened.value,
    archive: opened.value.archive,
    copies: opened.value.copies,
    ids: createRandomIds(),
    version: __PRODUCT_VERSION__,
    dataFolder: folder,
    command: [],
  });
  await services.start();
  const client = createHostClient({ request: services.handle, subscribe: services.subscribe });
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId;
  await liveDemoDay({ client, clock, ids: createRandomIds(), now, zone });
  await services.stop();
}

/** All but the lock, which is ours by now. */
function clear(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => !one.includes('lock'))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});

// The loopback host in a process of its own, on a clock that the test steps over Node's channel between processes: it
// sends `url` once, answers each `step`, tells its `notices`, and ends on `stop`. Settings come as environment.

import { join } from 'node:path';
import { startLoopback } from '../../electron/loopback/loopback-host.ts';
import { Instant } from '../../shared/time.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { followOutboundOrders } from '../support/outbound-orders.ts';
import { createRecordingNotifier } from '../support/recording-notifier.ts';
import { untilQuiet } from '../support/until-quiet.ts';

export type SteppedOrder = { readonly kind: 'step'; readonly ms: number } | { readonly kind: 'notices' | 'stop' };

const environment = process.env as Readonly<Record<'COMPANION_NOW' | 'COMPANION_FOLDER' | 'COMPANION_PROFILE', string>>;
followOutboundOrders();
const { clock, timers, step } = createManualClock(Instant.parse(Number(environment.COMPANION_NOW)), untilQuiet);
const notifier = createRecordingNotifier();

async function main(): Promise<void> {
  const started = await startLoopback({
    version: '0.0.0',
    outFolder: join(__dirname, '..'),
    dataFolder: environment.COMPANION_FOLDER,
    command: ['companion'],
    profile: environment.COMPANION_PROFILE,
    port: 0,
    ports: { clock, timers, ...(process.env['COMPANION_RECORD_NOTICES'] ? { notifier } : {}) },
  });
  if (started.kind === 'refused') throw new Error(started.reason.sentence);
  const { url, stop } = started.value;
  process.on('message', (order: SteppedOrder) => void carryOut(order, stop));
  // A test that is gone needs no host.
  process.on('disconnect', () => process.exit());
  process.send?.(url);
}

async function carryOut(order: SteppedOrder, stop: () => Promise<void>): Promise<void> {
  if (order.kind === 'step') await step(order.ms);
  if (order.kind === 'stop') await stop();
  process.send?.(order.kind === 'notices' ? notifier.shown : null);
}

void main();

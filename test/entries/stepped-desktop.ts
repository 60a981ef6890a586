// The desktop host on a clock that the test steps, standing at COMPANION_NOW. In the main process the test finds
// `stepped`. With COMPANION_RECORD_NOTICES notices go into a list and not to the desktop.

import { join } from 'node:path';
import { app } from 'electron';
import { runDesktop } from '../../electron/desktop/desktop-life.ts';
import { Instant } from '../../shared/time.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { followOutboundOrders } from '../support/outbound-orders.ts';
import { createRecordingNotifier } from '../support/recording-notifier.ts';
import { untilQuiet } from '../support/until-quiet.ts';

for (const [name, value] of followOutboundOrders()) app.commandLine.appendSwitch(name, value);
const { clock, timers, step, jump } = createManualClock(
  Instant.parse(Number(process.env['COMPANION_NOW'])),
  untilQuiet,
);
const notifier = createRecordingNotifier();

Object.assign(globalThis, { stepped: { step, jump, notices: () => notifier.shown } });

runDesktop({
  version: '0.0.0',
  outFolder: join(__dirname, '..'),
  ports: { clock, timers, ...(process.env['COMPANION_RECORD_NOTICES'] ? { notifier } : {}) },
});

// Builds the loopback host: ports, services, one server on 127.0.0.1; and says how to stop it all again. With
// desktop-host and compose-services the only place that constructs.

import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import { composeServices } from '../core/compose-services.ts';
import type { Ports } from '../core/ports.ts';
import { createFileLog } from '../node/file-log.ts';
import { openLedger } from '../node/open-ledger.ts';
import { createBaresipWay } from '../node/telephony/baresip/baresip-way.ts';
import { createCommandWay } from '../node/telephony/handover/handed-ways.ts';
import { holdHandovers, type Handovers } from '../node/telephony/handover/handovers.ts';
import { openMailbox } from '../node/telephony/handover/mailbox.ts';
import { createPhones } from '../node/telephony/phones.ts';
import { createWebhookWay } from '../node/telephony/webhook/webhook-way.ts';
import { pageHeaders } from '../node/page-policy.ts';
import { createRandomIds } from '../node/random-ids.ts';
import { createRendererFiles } from '../node/renderer-files.ts';
import { createSystemClock, createSystemTimers } from '../node/system-clock.ts';
import { createHttpTransport } from './http-transport.ts';
import { createPageAttention } from './page-attention.ts';
import { createPageDesktop } from './page-desktop.ts';
import { createPageMachine } from './page-machine.ts';
import { createPageNotifier } from './page-notifier.ts';
import { createSessionToken } from './session-token.ts';
import { createSocketTransport } from './socket-transport.ts';
import { createSystemDialler } from './system-dialler.ts';

export interface LoopbackStart {
  readonly version: string;
  /** Holds the bundles: `renderer/`. */
  readonly outFolder: string;
  /** Absolute. */
  readonly dataFolder: string;
  /** The words that start this host beside itself, on the same data; the program first. */
  readonly command: readonly string[];
  /** For the log. */
  readonly profile: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Ports that stand in for the real ones, such as a clock that a test steps. */
  readonly ports: Partial<Ports>;
}

export interface RunningLoopback {
  /** Opens the page, once. */
  readonly url: string;
  /** Saves what is under way and lets go of everything. */
  stop(): Promise<void>;
}

export interface LoopbackRefusal {
  readonly kind: 'folderTaken' | 'portTaken';
  readonly sentence: string;
}

/** An ordinary page asks for a dozen things at once. */
const MAX_CONNECTIONS = 64;
const MAX_HEADER_BYTES = 8192;
/** Someone who sends a request slower than this is not our page. */
const SLOWEST_REQUEST_MS = 30_000;
const SLOWEST_HEADERS_MS = 10_000;
/** So long answers under way may take while stopping. */
const FAREWELL_MS = 1000;

/** Answers when reminders are armed and the page can be opened. */
export async function startLoopback(start: LoopbackStart): Promise<Outcome<RunningLoopback, LoopbackRefusal>> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES });
  const port = await listen(server, start.port);
  if (port === null) {
    return refused({ kind: 'portTaken', sentence: words('host.portTaken', { port: String(start.port) }) });
  }
  mkdirSync(start.profile, { recursive: true, mode: 0o700 });
  const clock = start.ports.clock ?? createSystemClock();
  const log = start.ports.log ?? createFileLog({ path: join(start.profile, 'loopback.log'), clock });
  const { dataFolder: folder, version } = start;
  const archiveWorker = join(start.outFolder, 'archive', 'worker.cjs');
  const now = createSystemClock().now();
  const ledger = await openLedger({ folder, host: 'loopback', now, version, log, archiveWorker });
  if (ledger.kind === 'done') {
    const { archive, copies } = ledger.value;
    return done(await serve(start, server, port, { clock, log, store: ledger.value, archive, copies }));
  }
  server.close();
  return refused({ kind: 'folderTaken', sentence: ledger.reason });
}

type Ground = Pick<Ports, 'clock' | 'log' | 'store' | 'archive' | 'copies'>;

async function serve(start: LoopbackStart, server: Server, port: number, ground: Ground): Promise<RunningLoopback> {
  const timers = start.ports.timers ?? createSystemTimers();
  const session = createSessionToken();
  const notifier = createPageNotifier((envelope) => sockets.broadcast(envelope));
  const welcome = notifier.standing;
  // Whether a page is still there is a question of real time, whatever clock the reminders follow.
  const sockets = createSocketTransport(server, { port, session, welcome, timers: createSystemTimers() });
  const attention = createPageAttention(sockets.pages);
  const handovers = holdHandovers();
  const made = { notifier, attention, handovers };
  const services = composeServices({ ...portsOf(start, ground, made), timers });
  const unsubscribe = services.subscribe(sockets.broadcast);
  const headers = pageHeaders("'self'");
  const files = createRendererFiles(join(start.outFolder, 'renderer'), headers);
  server.on('request', createHttpTransport({ port, session, files, headers, handle: services.handle }));
  await services.start();
  const closeMailbox = openMailbox(start.profile, handovers.offer);
  return {
    url: `http://127.0.0.1:${port}/start?token=${session.oneTime}`,
    async stop() {
      closeMailbox();
      unsubscribe();
      sockets.stop();
      await closed(server);
      await services.stop();
    },
  };
}

function portsOf(
  start: LoopbackStart,
  ground: Ground,
  { handovers, ...made }: Pick<Ports, 'notifier' | 'attention'> & { readonly handovers: Handovers },
): Omit<Ports, 'timers'> {
  return {
    ...ground,
    ...made,
    machine: createPageMachine(start.dataFolder),
    desktop: createPageDesktop(process.platform),
    dialler: createSystemDialler(process.platform),
    // A browser registers no scheme: no links here.
    phones: createPhones([
      createWebhookWay({ timers: createSystemTimers() }),
      createCommandWay(handovers),
      createBaresipWay(createSystemTimers()),
    ]),
    ids: createRandomIds(),
    version: start.version,
    dataFolder: start.dataFolder,
    command: start.command,
    ...start.ports,
  };
}

/** The port it listens on, on 127.0.0.1 alone; null when it is taken. */
function listen(server: Server, port: number): Promise<number | null> {
  server.maxConnections = MAX_CONNECTIONS;
  server.requestTimeout = SLOWEST_REQUEST_MS;
  server.headersTimeout = SLOWEST_HEADERS_MS;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

// The behaviour every host owes its windows, written once: as a function of how a host is opened. In process, over
// loopback and over the desktop's IPC the same suites run; they know the host by what is declared here and nothing else.

import { describe } from 'vitest';
import type { ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { Notice } from '../../shared/contract/events.ts';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { Instant } from '../../shared/time.ts';
import { authoritySuite } from './suites/authority.ts';
import { callSuite } from './suites/calls.ts';
import { caseSuite } from './suites/cases.ts';
import { deskSuite } from './suites/desk.ts';
import { dialOutSuite } from './suites/dial-out.ts';
import { guardSuite } from './suites/guard.ts';
import { hostileSuite } from './suites/hostile.ts';
import { levelSuite } from './suites/levels.ts';
import { optionSuite } from './suites/options.ts';
import { phoneCallSuite } from './suites/phone-calls.ts';
import { phoneWebhookSuite } from './suites/phone-webhook.ts';
import { promiseSuite } from './suites/promises.ts';
import { reminderSuite } from './suites/reminders.ts';
import { scenarioSuite } from './suites/scenarios.ts';
import { yourDataSuite } from './suites/your-data.ts';

export interface ContractHost {
  /** Connected. After `restart` it is another one. */
  readonly client: HostClient;
  /** An envelope as a stranger might send it; rejects when the transport itself refuses it. */
  sendRaw(envelope: unknown): Promise<ResponseEnvelope>;
  /** Time passes on the host's clock, and whatever it makes due has happened when this answers. */
  stepClock(ms: number): Promise<void>;
  /** The host's process is killed; `awayMs` later on its clock it is started again on the same data. */
  restart(awayMs: number): Promise<void>;
  /** Every notice the desktop was given since this host was opened, oldest first, over restarts too. */
  shownNotices(): Promise<readonly Notice[]>;
  close(): Promise<void>;
}

/** Opens a host with an empty data folder and its clock at `now`. */
export type OpenHost = (now: Instant) => Promise<ContractHost>;

export function hostContract(name: string, open: OpenHost): void {
  describe(`host contract, ${name}`, () => {
    deskSuite(open);
    callSuite(open);
    optionSuite(open);
    caseSuite(open);
    levelSuite(open);
    authoritySuite(open);
    promiseSuite(open);
    guardSuite(open);
    reminderSuite(open);
    scenarioSuite(open);
    phoneWebhookSuite(open);
    phoneCallSuite(open);
    dialOutSuite(open);
    yourDataSuite(open);
    hostileSuite(open);
  });
}

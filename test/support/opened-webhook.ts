// The webhook as a way in, opened on a free port: what it reported and told, and two phones that may post to it.

import { createHash } from 'node:crypto';
import type { PhoneReception, PhoneReport } from '../../electron/core/ports.ts';
import { createSystemTimers } from '../../electron/node/system-clock.ts';
import { createWebhookWay, type WebhookParts } from '../../electron/node/telephony/webhook/webhook-way.ts';
import { SourceId } from '../../shared/telephony/event.ts';
import { FRESH_PHONE_SETUP, type PhoneSetup, type Webhook } from '../../shared/telephony/setup.ts';
import { freePort } from './free-port.ts';
import { at } from './manual-clock.ts';

export const POST_TOKEN = 'p'.repeat(43);
export const OPEN_TOKEN = 'o'.repeat(43);

export const WEBHOOKS: readonly Webhook[] = [webhook('posts', POST_TOKEN, false), webhook('opens', OPEN_TOKEN, true)];

export interface OpenedWebhook {
  readonly port: number;
  readonly reports: PhoneReport[];
  /** `open`, `off`, or `failed: …`, in the order told. */
  readonly states: string[];
  /** What the next reports are answered; `taken` until it is set. */
  receive(reception: PhoneReception): void;
  /** As the setup of this test with these changes. */
  follow(changes: Partial<PhoneSetup['listener']> & { readonly webhooks?: readonly Webhook[] }): Promise<void>;
  stop(): Promise<void>;
}

/** Switched on; with `timers` of the test, or real ones. */
export async function openWebhook(parts: Partial<WebhookParts> = {}): Promise<OpenedWebhook> {
  const port = await freePort();
  const reports: PhoneReport[] = [];
  const states: string[] = [];
  let reception: PhoneReception = 'taken';
  const way = createWebhookWay({ timers: createSystemTimers(), ...parts }).open({
    report(report) {
      reports.push(report);
      return reception;
    },
    tell: (state, problem) => states.push(problem === undefined ? state : `${state}: ${problem}`),
  });
  const follow: OpenedWebhook['follow'] = ({ webhooks = WEBHOOKS, ...listener }) =>
    way.follow({ ...FRESH_PHONE_SETUP, listener: { on: true, port, ...listener }, webhooks: [...webhooks] });
  await follow({});
  return {
    port,
    reports,
    states,
    receive(next) {
      reception = next;
    },
    follow,
    stop: () => way.stop(),
  };
}

function webhook(id: string, token: string, byAddress: boolean): Webhook {
  const tokenHash = createHash('sha256').update(token).digest('hex');
  return { id: SourceId.parse(id), name: id, tokenHash, byAddress, addedAt: at('2026-03-18', '09:00') };
}

// The webhook as a way in: it follows the setup, and says how its port stands. It reports and nothing else; there is
// nothing here to dial, search or read by.

import { type SourceId, SourceId as sourceId } from '../../../../shared/telephony/event.ts';
import { FRESH_PHONE_SETUP, type PhoneSetup } from '../../../../shared/telephony/setup.ts';
import type { PhoneReport, Stop, Timers } from '../../../core/ports.ts';
import type { OpenedWay, Way, WayContext } from '../phones.ts';
import { type AnswerParts, answer, type Sent } from './answer.ts';
import { createStandingPort } from './standing-port.ts';
import { holderOf } from './token-holder.ts';

/** A wrong token is told once in so long: enough to find it, and no way to fill the log. */
const STRANGERS_APART_MS = 60_000;
/** Nobody's token, so no source of its own. */
const NOBODY: SourceId = sourceId.parse('webhook');

export interface WebhookParts {
  /** Real time, whatever clock the product follows: who is on the other end lives in it. */
  readonly timers: Timers;
}

export function createWebhookWay({ timers }: WebhookParts): Way {
  return { way: 'webhook', open: (context) => openWebhook(context, timers) };
}

function openWebhook(context: WayContext, timers: Timers): OpenedWay {
  let setup: PhoneSetup = FRESH_PHONE_SETUP;
  const strangers = strangersTold(context, timers);
  const parts: Omit<AnswerParts, 'port'> = {
    holder: (token) => holderOf(token, setup.listener.on ? setup.webhooks : []),
    report: (webhook, sent) => context.report(reportOf(webhook.id, sent)) === 'tooMany',
    stranger: strangers.tell,
  };
  const standing = createStandingPort({
    timers,
    tell: context.tell,
    hear: (port) => (request, response) => void answer({ ...parts, port }, request, response),
  });

  function follow(next: PhoneSetup): Promise<void> {
    // At once, for what is being read on open sockets too.
    setup = next;
    return standing.stand(next.listener.on ? next.listener.port : null);
  }

  return {
    follow,
    stop() {
      strangers.stop();
      return follow(FRESH_PHONE_SETUP);
    },
  };
}

function reportOf(source: SourceId, sent: Sent): PhoneReport {
  if (sent.kind === 'done') return { way: 'webhook', kind: 'event', news: sent.value };
  return { way: 'webhook', kind: 'unreadable', source, hint: sent.reason };
}

function strangersTold(context: WayContext, timers: Timers): { tell(): void; readonly stop: Stop } {
  let waiting: Stop | null = null;
  return {
    tell() {
      if (waiting !== null) return;
      waiting = timers.after(STRANGERS_APART_MS, () => {
        waiting = null;
      });
      context.report({ way: 'webhook', kind: 'unreadable', source: NOBODY, hint: 'wrongToken' });
    },
    stop: () => waiting?.(),
  };
}

// How the phone is connected, and its calls that are not on the desk. What a phone tells comes in by the host's own ways.

import { z } from 'zod';
import { SourceId } from '../telephony/event.ts';
import { PhoneSetup, Webhook } from '../telephony/setup.ts';
import { command, nothing } from './method-kinds.ts';

export const phoneMethods = {
  /** Everything but the webhooks, which have tokens of their own. Answered once the ways in were opened or closed. */
  setPhone: command(z.strictObject({ setup: PhoneSetup.omit({ webhooks: true }) }), nothing),
  /** Answers the token, this once: only its hash is kept. */
  addWebhook: command(
    Webhook.pick({ name: true, byAddress: true }),
    z.strictObject({ source: SourceId, token: z.string() }),
  ),
  /** Its token counts no more, from this moment. */
  removeWebhook: command(z.strictObject({ source: SourceId }), nothing),
} as const;

// How the phone is connected, and its calls that are not on the desk. What a phone tells comes in by the host's own ways.

import { z } from 'zod';
import { CallId } from '../ids.ts';
import { PhoneCall } from '../telephony/desk-phone.ts';
import { SourceId } from '../telephony/event.ts';
import { PhoneSetup, Webhook } from '../telephony/setup.ts';
import { command, nothing } from './method-kinds.ts';

const { key } = PhoneCall.shape;

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
  /** A call of the list comes to a free desk: live as it is, or as the wrap-up of one that was answered and is over. */
  takePhoneCall: command(z.strictObject({ key }), CallId),
  /** The agent says that it is over, because the phone did not; one that nobody answered is filed as missed. */
  endPhoneCall: command(z.strictObject({ key }), nothing),
  /** Nobody will write it up: it leaves the list. */
  letPhoneCallGo: command(z.strictObject({ key }), nothing),
} as const;

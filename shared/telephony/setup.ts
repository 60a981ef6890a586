// How the agent's phone is connected: the ways in, each off until it is switched on, and how numbers are dialled.

import { z } from 'zod';
import { Instant } from '../time.ts';
import { SourceId, type WayIn } from './event.ts';

/** One phone or bridge that posts to the listener, with a token of its own. */
export const Webhook = z.strictObject({
  id: SourceId,
  name: z.string().trim().min(1).max(40),
  /** SHA-256 of the token in hex. The token itself is shown once and kept nowhere. */
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: Instant,
  /** Also by GET, for phones that can only open an address. */
  byAddress: z.boolean(),
});
export type Webhook = z.infer<typeof Webhook>;

/** Softphones that take a number as an argument of their program. Persisted. */
export const DialPreset = z.enum(['microsip', 'twinkle', 'linphone', 'zoiper']);
export type DialPreset = z.infer<typeof DialPreset>;

/** How a number leaves us. Persisted. */
export const DialWay = z.discriminatedUnion('kind', [
  /** The system's own program for `tel:`. */
  z.strictObject({ kind: z.literal('tel') }),
  /** `program`: where the agent found it; null to look in the usual places. */
  z.strictObject({ kind: z.literal('program'), preset: DialPreset, program: z.string().max(1000).nullable() }),
  /** A fixed address of a service. */
  z.strictObject({ kind: z.literal('address'), service: z.enum(['teams', 'zoom']) }),
  /** By the connection to baresip. */
  z.strictObject({ kind: z.literal('baresip') }),
]);
export type DialWay = z.infer<typeof DialWay>;

const port = z.int().min(1024).max(65_535);

export const PhoneSetup = z.strictObject({
  /** The webhook's server; its port never moves by itself, because phones have it written down. */
  listener: z.strictObject({ on: z.boolean(), port }),
  webhooks: z.array(Webhook).max(10),
  link: z.strictObject({ on: z.boolean() }),
  command: z.strictObject({ on: z.boolean() }),
  baresip: z.strictObject({ on: z.boolean(), address: z.enum(['127.0.0.1', '::1']), port }),
  /** A ring shows the window, without the keyboard. */
  comesIntoView: z.boolean(),
  dialWay: DialWay,
  /** *Call* on a promise dials at once, not only the button beside the number. */
  dialsAtOnce: z.boolean(),
});
export type PhoneSetup = z.infer<typeof PhoneSetup>;

export const FRESH_PHONE_SETUP: PhoneSetup = {
  listener: { on: false, port: 47_911 },
  webhooks: [],
  link: { on: false },
  command: { on: false },
  baresip: { on: false, address: '127.0.0.1', port: 4444 },
  comesIntoView: true,
  dialWay: { kind: 'tel' },
  dialsAtOnce: false,
};

/**
 * Whether something came by a way that the agent has switched off. A listener and a connection are gone then; a link and a
 * second start of the program reach us all the same.
 */
export function isSwitchedOff(setup: PhoneSetup, way: WayIn): boolean {
  return (way === 'link' || way === 'command') && !setup[way].on;
}

// How a method or an event travels. Strangers and old windows are refused by name of the protocol version.

import { z } from 'zod';
import { WireError } from './wire-error.ts';

/** Raised when an envelope, method or event changes its meaning; both sides ship together. */
export const PROTOCOL_VERSION = 1;

/** A request as it comes in: only its frame is known, the parameters are checked by the method's schema. */
export const RequestEnvelope = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  id: z.string().min(1).max(40),
  method: z.string().min(1).max(40),
  params: z.unknown(),
});
export type RequestEnvelope = z.infer<typeof RequestEnvelope>;

export const ResponseEnvelope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), id: z.string(), result: z.unknown() }),
  z.strictObject({ kind: z.literal('error'), id: z.string(), error: WireError }),
]);
export type ResponseEnvelope = z.infer<typeof ResponseEnvelope>;

export const EventEnvelope = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  event: z.string().min(1).max(40),
  payload: z.unknown(),
});
export type EventEnvelope = z.infer<typeof EventEnvelope>;

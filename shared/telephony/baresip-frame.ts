// What baresip says on its control connection, in the shapes of 1.0.0 and of the versions after it. Types and fields that
// are not named here are left alone, so a newer baresip cannot break us.

import { z } from 'zod';

/** A field that is missing, or of another kind than it should be, is as good as not sent. */
const text = z.string().optional().catch(undefined);

/** `param` is never used for the number: before 3.0.0 it is made with the caller's text as a format. */
export const BaresipEvent = z.object({
  event: z.literal(true),
  type: z.string(),
  direction: z.enum(['incoming', 'outgoing']).optional().catch(undefined),
  peeruri: text,
  peerdisplayname: text,
  accountaor: text,
  /** The SIP Call-ID: chosen by whoever calls. */
  id: text,
  param: text,
  /** From 1.1 on, and our own side from 3.x on. */
  audiodir: text,
  localaudiodir: text,
});
export type BaresipEvent = z.infer<typeof BaresipEvent>;

export const BaresipAnswer = z.object({
  response: z.literal(true),
  ok: z.boolean(),
  data: z.string().catch(''),
  token: text,
});
export type BaresipAnswer = z.infer<typeof BaresipAnswer>;

export type BaresipFrame =
  | { readonly kind: 'event'; readonly event: BaresipEvent }
  | { readonly kind: 'answer'; readonly answer: BaresipAnswer }
  /** Something of a later version: not for us. */
  | { readonly kind: 'other' };

/** Null for what is no JSON object. */
export function parseBaresipFrame(frame: string): BaresipFrame | null {
  const json = parsedJson(frame);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const event = BaresipEvent.safeParse(json);
  if (event.success) return { kind: 'event', event: event.data };
  const answer = BaresipAnswer.safeParse(json);
  return answer.success ? { kind: 'answer', answer: answer.data } : { kind: 'other' };
}

/** A request without its netstring. `params` is always text: a number there makes baresip 1.0.0 crash. */
export function baresipRequest(command: string, token: string, params?: string): string {
  return JSON.stringify({ command, ...(params === undefined ? {} : { params }), token });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

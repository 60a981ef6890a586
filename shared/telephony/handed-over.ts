// What a second start hands to the one that runs. It comes from another process, so the one that takes it believes no
// part of it: a link stays a ring, and every text is made plain once more.

import { z } from 'zod';
import { COMMAND_SOURCE, type LineNews } from './call-event-line.ts';
import { LINK_SOURCE } from './deep-link.ts';
import { PhoneEvent, type PhoneNews } from './event.ts';
import { PHONE_HINTS, type PhoneHint, phoneNews } from './plain.ts';

const hint = z.enum(PHONE_HINTS);
const sent = PhoneEvent.omit({ at: true, source: true });

export const HandedOver = z.union([
  z.strictObject({
    way: z.literal('link'),
    kind: z.literal('event'),
    news: sent.extend({ source: z.literal(LINK_SOURCE), event: z.literal('ring'), direction: z.literal('in') }),
  }),
  z.strictObject({
    way: z.literal('command'),
    kind: z.literal('event'),
    news: sent.extend({ source: z.literal(COMMAND_SOURCE), direction: sent.shape.direction.nullable() }),
  }),
  z.strictObject({ way: z.enum(['link', 'command']), kind: z.literal('unreadable'), hint }),
]);

export type HandedOver = { readonly way: 'link' | 'command' } & (
  | { readonly kind: 'event'; readonly news: LineNews }
  | { readonly kind: 'unreadable'; readonly hint: PhoneHint }
);

/** Null for anything that is not exactly such a message. */
export function parseHandedOver(value: unknown): HandedOver | null {
  const parsed = HandedOver.safeParse(value);
  if (!parsed.success) return null;
  if (parsed.data.kind === 'unreadable') return parsed.data;
  const { way, news } = parsed.data;
  const { direction } = news;
  const plain = phoneNews({ ...(news as PhoneNews), direction: direction ?? 'in' });
  if (plain.kind === 'refused') return { way, kind: 'unreadable', hint: plain.reason };
  return { way, kind: 'event', news: { ...plain.value, direction } };
}

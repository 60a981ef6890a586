// How a test tells the hosts it starts, through the environment, to be watched: where to write every attempt to leave
// the machine down, and which proxy a Chromium has to use.

import { appendFileSync } from 'node:fs';
import { watchOutbound } from './outbound-watch.ts';
import { proxySwitches } from './recording-proxy.ts';

/** The watched process' first line: a list without it was not watched. */
export const WATCHING = 'watching';

export interface OutboundOrders {
  readonly COMPANION_OUTBOUND_FILE: string;
  readonly COMPANION_OUTBOUND_PROXY: string;
}

/** In a host, before anything else: watches it if it is told to. Answers the switches for its Chromium. */
export function followOutboundOrders(): readonly (readonly [string, string])[] {
  const orders = process.env as Partial<OutboundOrders>;
  const { COMPANION_OUTBOUND_FILE: file, COMPANION_OUTBOUND_PROXY: port } = orders;
  if (file === undefined || port === undefined) return [];
  const note = (attempt: string): void => appendFileSync(file, `${attempt}\n`);
  note(WATCHING);
  watchOutbound(note);
  return Object.entries(proxySwitches(Number(port)));
}

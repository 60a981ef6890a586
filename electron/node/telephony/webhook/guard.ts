// Asks who is speaking before anybody reads what is said. A browser sends images, forms and sockets to this machine
// without asking us first; what gives it away is what it cannot leave out.

import { type Asking, headerValues, isOwnPath } from '../../raw-headers.ts';

export type WebhookRefusal =
  /** An absolute or empty request line: meant for a proxy. */
  | 'requestLine'
  /** None, two, or another than ours: DNS rebinding. */
  | 'host'
  /** Only a page sends one; `null` is one too, and so is our own page's. */
  | 'origin'
  /** The browser itself says that some page is asking. `none` is an address that the person or the system opened. */
  | 'site'
  /** A browser asks whether another site may speak to us: never. */
  | 'preflight'
  /** A socket, or another protocol. */
  | 'upgrade';

/** Null for a phone or a program; `port` is the one we listen on. */
export function webhookRefusal(asking: Asking, port: number): WebhookRefusal | null {
  if (!isOwnPath(asking)) return 'requestLine';
  const [host, secondHost] = headerValues(asking, 'host');
  if (secondHost !== undefined || !isOurs(host, port)) return 'host';
  if (headerValues(asking, 'origin').length > 0) return 'origin';
  if (!headerValues(asking, 'sec-fetch-site').every((site) => site === 'none')) return 'site';
  if (asking.method === 'OPTIONS') return 'preflight';
  return headerValues(asking, 'upgrade').length > 0 ? 'upgrade' : null;
}

function isOurs(host: string | undefined, port: number): boolean {
  const name = host?.toLowerCase();
  return name === `127.0.0.1:${port}` || name === `localhost:${port}`;
}

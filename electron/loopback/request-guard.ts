// Asks who is speaking before anybody reads what is said. One pure function for every request, the upgrade included;
// a browser sends many requests without asking first, so no method and no path is exempt.

import { type Asking, headerValues, isOwnPath } from '../node/raw-headers.ts';

export type GuardRefusal =
  /** An absolute or empty request line: meant for a proxy. */
  | 'requestLine'
  /** None, two, or another than ours: DNS rebinding. */
  | 'host'
  /** Two, or of another page. */
  | 'origin'
  /** The browser itself says that another site is asking. */
  | 'site';

/** Null when the request is from our own page or typed by the person; `port` is the one we listen on. */
export function guardRefusal(asking: Asking, port: number): GuardRefusal | null {
  if (!isOwnPath(asking)) return 'requestLine';
  const hosts = headerValues(asking, 'host');
  if (hosts.length !== 1 || hosts[0] !== `127.0.0.1:${port}`) return 'host';
  const origins = headerValues(asking, 'origin');
  if (origins.length > 1 || origins.some((origin) => origin !== ownOrigin(port))) return 'origin';
  const sites = headerValues(asking, 'sec-fetch-site');
  return sites.every((site) => site === 'same-origin' || site === 'none') ? null : 'site';
}

/** What changes anything or listens must name our page as its origin: absent is not enough. */
export function namesOwnOrigin(asking: Asking, port: number): boolean {
  return headerValues(asking, 'origin')[0] === ownOrigin(port);
}

function ownOrigin(port: number): string {
  return `http://127.0.0.1:${port}`;
}

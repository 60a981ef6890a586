// Asks who is speaking before anybody reads what is said. One pure function for every request, the upgrade included;
// a browser sends many requests without asking first, so no method and no path is exempt.

import type { IncomingMessage } from 'node:http';

/** `rawHeaders` as Node has them, names and values in turn: it keeps the second Host that `headers` hides. */
export type Asking = Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders'>;

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
  if (!/^\/(?![/\\])/.test(asking.url ?? '')) return 'requestLine';
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

/** Every value of a header, in the order sent. */
export function headerValues({ rawHeaders }: Pick<Asking, 'rawHeaders'>, name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}

function ownOrigin(port: number): string {
  return `http://127.0.0.1:${port}`;
}

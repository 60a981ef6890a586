// Headers as they were sent. Node's own `headers` hides a second Host; `rawHeaders` does not.

import type { IncomingMessage } from 'node:http';

/** `rawHeaders` as Node has them, names and values in turn. */
export type Asking = Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders'>;

/** Every value of a header, in the order sent; `name` in small letters. */
export function headerValues({ rawHeaders }: Pick<Asking, 'rawHeaders'>, name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}

/** One path on this server: an absolute or empty request line is meant for a proxy, two slashes for another host. */
export function isOwnPath({ url }: Pick<Asking, 'url'>): boolean {
  return /^\/(?![/\\])/.test(url ?? '');
}

// The tables of who may not be heard: what browsers, rebound names and hand-made requests sent to a listener like this
// one. Each row is tried on each way of saying something, because half of them reach us without a browser asking first.

import { OPEN_TOKEN, POST_TOKEN } from './opened-webhook.ts';

export interface Wording {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly type: string | null;
  readonly body: string;
}

const FIELDS = { event: 'newCall', from: '+4930123456', to: '42', direction: 'in', callId: 'a-1' };

/** A right token and a right event, in every way that is heard. */
export const WORDINGS: readonly Wording[] = [
  posted('JSON', 'application/json', JSON.stringify(FIELDS)),
  posted('a form', 'application/x-www-form-urlencoded', String(new URLSearchParams(FIELDS))),
  posted('form-data', 'multipart/form-data; boundary=b', partsOf(FIELDS)),
  {
    name: 'an address',
    method: 'GET',
    path: `/e/${OPEN_TOKEN}/ring?number=%2B4930123456&id=a-1`,
    type: null,
    body: '',
  },
];

/** How each wording is spoiled: lines for Host, and others added. `{port}` is that of the listener. */
export const SPOILED: readonly (readonly [name: string, headers: readonly string[]])[] = [
  ...hosts('no Host', []),
  ...[
    'evil.example',
    'evil.example:{port}',
    'localhost.evil.example:{port}',
    '127.0.0.1.evil.example:{port}',
    'evil.example:{port}@127.0.0.1:{port}',
    'x@127.0.0.1:{port}',
    '127.0.0.1.:{port}',
    'localhost.:{port}',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    '127.0.0.1:{port}1',
    '127.0.0.1:0{port}',
    '127.0.0.1:{port}.',
    '127.0.0.1:{port}/',
    '127.0.0.1:{port},evil.example',
    '127.1:{port}',
    '127.0.0.2:{port}',
    '2130706433:{port}',
    '0x7f000001:{port}',
    '0.0.0.0:{port}',
    '[::1]:{port}',
    '[::ffff:127.0.0.1]:{port}',
    'ⅼocalhost:{port}',
  ].flatMap((host) => hosts(`the Host ${host}`, [host])),
  ...hosts('two Hosts, ours first', ['127.0.0.1:{port}', 'evil.example']),
  ...hosts('two Hosts, ours last', ['evil.example', '127.0.0.1:{port}']),
  ...hosts('our Host twice', ['127.0.0.1:{port}', '127.0.0.1:{port}']),
  ...[
    'http://evil.example',
    'null',
    'http://127.0.0.1:{port}',
    'http://localhost:{port}',
    'companion://app',
    'chrome-extension://abc',
    '',
  ].map((origin) => withOurs(`the Origin “${origin}”`, `Origin: ${origin}`)),
  ...['cross-site', 'same-site', 'same-origin', 'None', 'none, cross-site', ''].map((site) =>
    withOurs(`Sec-Fetch-Site “${site}”`, `Sec-Fetch-Site: ${site}`),
  ),
  withOurs('Sec-Fetch-Site twice', 'Sec-Fetch-Site: none', 'Sec-Fetch-Site: cross-site'),
  withOurs('a wish for a WebSocket', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAA'),
  withOurs('a wish for HTTP/2', 'Upgrade: h2c'),
];

/** Request lines for a right token that no phone sends. `{path}` is the path of the wording. */
export const SPOILED_LINES = [
  'http://evil.example{path}',
  'http://127.0.0.1:{port}{path}',
  '/{path}',
  '/\\evil.example{path}',
  '*',
  'x{path}',
];

function posted(name: string, type: string, body: string): Wording {
  return { name, method: 'POST', path: `/api/v1/cti/${POST_TOKEN}`, type, body };
}

function hosts(name: string, values: readonly string[]): [string, string[]][] {
  return [[name, values.map((value) => `Host: ${value}`)]];
}

function withOurs(name: string, ...lines: readonly string[]): readonly [string, readonly string[]] {
  return [name, ['Host: 127.0.0.1:{port}', ...lines]];
}

/** A form-data body with the boundary `b`. */
export function partsOf(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--b--\r\n`;
}

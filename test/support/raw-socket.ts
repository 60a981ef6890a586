// Speaks HTTP by hand, to say what no well-behaved client says: two Hosts, whole addresses, bodies that lie.

import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the other side hung up without a word. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that is said in pieces. */
export interface RawTalk {
  say(bytes: string | Buffer): void;
  /** Once the other side closed, or has been silent for a second unless it `mayBeSilent`. Rejects where nobody listens. */
  readonly answer: Promise<RawAnswer>;
  hangUp(): void;
}

/** Sends `bytes` as they are and reads until the other side closes, or has been silent for a second. */
export function sendRaw(port: number, bytes: string | Buffer, address = '127.0.0.1'): Promise<RawAnswer> {
  const talk = talkRaw(port, { address });
  talk.say(bytes);
  return talk.answer;
}

export function talkRaw(port: number, { address = '127.0.0.1', mayBeSilent = false } = {}): RawTalk {
  const socket = connect(port, address);
  const answer = new Promise<RawAnswer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    if (!mayBeSilent) socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => resolve(parseAnswer(Buffer.concat(chunks).toString('utf8'))));
    // A refusal may come while we still send; what was read counts.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') reject(error);
    });
  });
  return {
    say: (bytes) => void socket.write(bytes),
    answer,
    hangUp: () => void socket.destroy(),
  };
}

/** A request with exactly these lines of header; the body's length is added when there is one. */
export function rawRequest(line: string, headers: readonly string[], body = ''): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return [`${line} HTTP/1.1`, ...headers, ...length, 'Connection: close', '', body].join('\r\n');
}

function parseAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const pairs = lines.map((line) => [
    line.split(':')[0]?.toLowerCase() ?? '',
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  return { status: Number(first.split(' ')[1] ?? 0), headers: Object.fromEntries(pairs), body: rest.join('\r\n\r\n') };
}

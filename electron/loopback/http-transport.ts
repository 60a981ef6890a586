// Requests in, answers out. Knows envelopes and files, never what a method is called.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { WireErrorCode } from '../../shared/contract/wire-error.ts';
import { words } from '../../shared/copy/words.ts';
import { headerValues } from '../node/raw-headers.ts';
import type { RendererFiles } from '../node/renderer-files.ts';
import { guardRefusal, namesOwnOrigin } from './request-guard.ts';
import type { SessionToken } from './session-token.ts';

/** Room for 1 MB of notes many times over, none for filling the memory. */
export const BODY_LIMIT = 12 * 1024 * 1024;

export interface HttpTransportParts {
  readonly port: number;
  readonly session: SessionToken;
  readonly files: RendererFiles;
  /** Of every answer, refusals too. */
  readonly headers: Readonly<Record<string, string>>;
  handle(envelope: unknown): Promise<ResponseEnvelope>;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export function createHttpTransport(parts: HttpTransportParts): RequestListener {
  return (request, response) => {
    answerOf(parts, request)
      .catch(() => wireAnswer(500, 'internal'))
      .then((answer) => send(response, parts, answer));
  };
}

async function answerOf(parts: HttpTransportParts, request: IncomingMessage): Promise<Answer> {
  if (guardRefusal(request, parts.port) !== null) return wireAnswer(403, 'notTrusted');
  const address = new URL(request.url ?? '', `http://127.0.0.1:${parts.port}`);
  const hasSession = parts.session.holds(request.headers.cookie);
  if (address.pathname === '/start') return startAnswer(parts.session, hasSession, request, address);
  if (!hasSession) return textAnswer(403, words('host.noSession'));
  if (address.pathname === '/request') return requestAnswer(parts, request);
  return parts.files.answer(request.method ?? '', address.pathname);
}

/** Changes the printed token for the session. Somebody who has the session already is simply let in. */
function startAnswer(session: SessionToken, hasSession: boolean, request: IncomingMessage, address: URL): Answer {
  if (request.method !== 'GET') return textAnswer(405, 'Method not allowed');
  if (hasSession) return { status: 303, headers: { location: '/' }, body: '' };
  const cookie = session.exchange(address.searchParams.get('token') ?? '');
  if (cookie === null) return textAnswer(403, words('host.addressUsed'));
  return { status: 303, headers: { location: '/', 'set-cookie': cookie }, body: '' };
}

async function requestAnswer(parts: HttpTransportParts, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST') return wireAnswer(405, 'notUnderstood');
  if (!namesOwnOrigin(request, parts.port)) return wireAnswer(403, 'notTrusted');
  // Any other type could be posted by a form of another site without the browser asking us first.
  if (!isJson(headerValues(request, 'content-type'))) return wireAnswer(415, 'notUnderstood');
  const body = await readBody(request);
  if (body === null) return wireAnswer(413, 'tooLarge');
  const envelope = parseJson(body);
  if (envelope === undefined) return wireAnswer(400, 'notUnderstood');
  return jsonAnswer(200, await parts.handle(envelope));
}

function isJson(types: readonly string[]): boolean {
  return types.length === 1 && /^application\/json(; ?charset=utf-8)?$/i.test(types[0] ?? '');
}

/** Null above the limit; what comes after it is thrown away unread. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  return size > BODY_LIMIT ? null : Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, parts: HttpTransportParts, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...parts.headers, ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function wireAnswer(status: number, code: WireErrorCode): Answer {
  return jsonAnswer(status, { kind: 'error', id: '', error: { code, detail: '' } });
}

function jsonAnswer(status: number, envelope: ResponseEnvelope): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(envelope) };
}

function textAnswer(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

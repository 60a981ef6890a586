// What the listener answers: a number, and the same two characters for everybody. Nothing in it depends on who calls
// whom, and no header ever lets another site in.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Outcome } from '../../../../shared/outcome.ts';
import type { PhoneNews } from '../../../../shared/telephony/event.ts';
import type { PhoneHint } from '../../../../shared/telephony/plain.ts';
import type { Webhook } from '../../../../shared/telephony/setup.ts';
import { addressNews, zammadNews } from '../../../../shared/telephony/zammad.ts';
import { headerValues } from '../../raw-headers.ts';
import { bodyType, fieldsOf, formFields, readBody } from './body.ts';
import { webhookRefusal } from './guard.ts';
import { type Route, routeOf } from './route.ts';

/** What became of what a phone sent. */
export type Sent = Outcome<PhoneNews, PhoneHint>;

export interface AnswerParts {
  readonly port: number;
  /** As the setup is at this moment. */
  holder(token: string): Webhook | null;
  /** True when it is too many. */
  report(webhook: Webhook, sent: Sent): boolean;
  /** Somebody came with a token that nobody has. */
  stranger(): void;
}

interface Answer {
  readonly status: 200 | 400 | 403 | 404 | 405 | 413 | 415 | 429;
  readonly headers?: Readonly<Record<string, string>>;
}

const BODY = '{}';
const FIXED_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': String(BODY.length),
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  // One request for each socket: nobody keeps one for later.
  connection: 'close',
};

/** Never rejects: a sender who hangs up gets no answer. */
export async function answer(parts: AnswerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, headers } = await answerOf(parts, request, () => response.writeContinue());
    response.writeHead(status, { ...FIXED_HEADERS, ...headers }).end(BODY);
  } catch {
    request.destroy();
  }
}

async function answerOf(parts: AnswerParts, request: IncomingMessage, goOn: () => void): Promise<Answer> {
  if (webhookRefusal(request, parts.port) !== null) return { status: 403 };
  const route = routeOf(request.method, request.url ?? '');
  switch (route.kind) {
    case 'nowhere':
      return { status: 404 };
    case 'wrongMethod':
      return { status: 405, headers: { allow: route.allowed } };
    case 'address':
      return addressAnswer(parts, route);
    case 'post':
      return postAnswer(parts, route.token, request, goOn);
  }
}

function addressAnswer(parts: AnswerParts, route: Extract<Route, { kind: 'address' }>): Answer {
  const webhook = parts.holder(route.token);
  if (webhook === null) parts.stranger();
  // A token that is only for posts is as good as none here.
  if (!webhook?.byAddress) return { status: 404 };
  return reported(parts, webhook, addressNews(webhook.id, route.event, formFields(route.query)));
}

async function postAnswer(
  parts: AnswerParts,
  token: string,
  request: IncomingMessage,
  goOn: () => void,
): Promise<Answer> {
  if (parts.holder(token) === null) {
    parts.stranger();
    return { status: 404 };
  }
  if (/^100-continue$/i.test(request.headers.expect ?? '')) goOn();
  const body = await readBody(request);
  // Asked once more: it may have been taken away while the body was on its way.
  const webhook = parts.holder(token);
  if (webhook === null) return { status: 404 };
  const unreadable = (hint: PhoneHint, status: 413 | 415): Answer =>
    reported(parts, webhook, { kind: 'refused', reason: hint }, status);
  if (body === null) return unreadable('tooLarge', 413);
  const types = headerValues(request, 'content-type');
  const type = bodyType(types);
  if (type === null || headerValues(request, 'content-encoding').length > 0) return unreadable('notReadable', 415);
  const fields = await fieldsOf(type, body, types[0] ?? '');
  return reported(parts, webhook, fields.kind === 'done' ? zammadNews(webhook.id, fields.value) : fields);
}

function reported(parts: AnswerParts, webhook: Webhook, sent: Sent, unreadable: 400 | 413 | 415 = 400): Answer {
  if (parts.report(webhook, sent)) return { status: 429, headers: { 'retry-after': '1' } };
  return { status: sent.kind === 'done' ? 200 : unreadable };
}

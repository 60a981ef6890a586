// A telephone system that posts what happens to one call, as Zammad's generic CTI has it.

import { rawRequest, sendRaw } from './raw-socket.ts';

export interface PostedCall {
  /** Answers the status. */
  post(event: string, fields?: Readonly<Record<string, string>>): Promise<number>;
}

export interface PostingPhone {
  readonly port: number;
  readonly token: string;
}

/** An incoming call from `from`; its id is made of `name`. */
export function postedCall({ port, token }: PostingPhone, from: string, name = 'a'): PostedCall {
  const call = { from, to: '+4940654321', direction: 'in', callId: `${name}-${from}` };
  const headers = [`Host: 127.0.0.1:${port}`, 'Content-Type: application/json'];
  return {
    async post(event, fields) {
      const body = JSON.stringify({ event, ...call, ...fields });
      const { status } = await sendRaw(port, rawRequest(`POST /api/v1/cti/${token}`, headers, body));
      return status;
    },
  };
}

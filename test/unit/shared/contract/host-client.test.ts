import { describe, expect, it } from 'vitest';
import {
  type EventEnvelope,
  PROTOCOL_VERSION,
  RequestEnvelope,
  type ResponseEnvelope,
} from '../../../../shared/contract/envelope.ts';
import { createHostClient, type Transport } from '../../../../shared/contract/host-client.ts';
import { HostError } from '../../../../shared/contract/wire-error.ts';

/** A wire that answers with what it is told to and keeps what was sent. */
function wire(answer: (envelope: RequestEnvelope) => ResponseEnvelope) {
  const sent: RequestEnvelope[] = [];
  const listeners = new Set<(envelope: EventEnvelope) => void>();
  const transport: Transport = {
    async request(envelope) {
      sent.push(envelope);
      return answer(envelope);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = (event: string, payload: unknown): void => {
    for (const listener of listeners) listener({ protocol: PROTOCOL_VERSION, event, payload });
  };
  return { client: createHostClient(transport), sent, tell, listeners };
}

const yes = ({ id }: RequestEnvelope): ResponseEnvelope => ({
  kind: 'answer',
  id,
  result: { kind: 'done', value: null },
});

describe('a request', () => {
  it('travels in an envelope that a host understands, each with an id of its own', async () => {
    const { client, sent } = wire(yes);
    await client.request('desk', {});
    await client.request('undo', { actionId: null });
    expect(sent.map((envelope) => RequestEnvelope.safeParse(envelope).success)).toEqual([true, true]);
    expect(sent.map(({ method, params }) => [method, params])).toEqual([
      ['desk', {}],
      ['undo', { actionId: null }],
    ]);
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
  });

  it('answers with the result, a refusal too', async () => {
    const result = { kind: 'refused', reason: { code: 'nothingToUndo', values: {} } };
    const { client } = wire(({ id }) => ({ kind: 'answer', id, result }));
    expect(await client.request('undo', { actionId: null })).toEqual(result);
  });

  it('throws what the host could not do', async () => {
    const error = { code: 'badParameters', detail: 'actionId: wrong' } as const;
    const { client } = wire(({ id }) => ({ kind: 'error', id, error }));
    const thrown = await client.request('undo', { actionId: null }).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(HostError);
    expect(thrown).toMatchObject({ wire: error });
  });
});

describe('an event', () => {
  it('reaches those who asked for it, until they stop', () => {
    const { client, tell, listeners } = wire(yes);
    const heard: unknown[] = [];
    const stop = client.on('noticeRemoved', (payload) => heard.push(payload));
    tell('noticeRemoved', { id: 'p1' });
    tell('remindersChecked', { now: 5 });
    stop();
    tell('noticeRemoved', { id: 'p2' });
    expect([heard, listeners.size]).toEqual([[{ id: 'p1' }], 0]);
  });
});

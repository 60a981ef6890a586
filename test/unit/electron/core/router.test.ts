import { expect, it } from 'vitest';
import { createRouter, type Handlers } from '../../../../electron/core/router.ts';
import { PROTOCOL_VERSION } from '../../../../shared/contract/envelope.ts';
import { methods } from '../../../../shared/contract/methods.ts';
import { HostError } from '../../../../shared/contract/wire-error.ts';

const request = (method: string, params: unknown = {}) => ({ protocol: PROTOCOL_VERSION, id: '7', method, params });

/** Every method answers with its own name and what it was given. */
function routing(admit: () => Promise<void> = async () => undefined) {
  const handlers = Object.fromEntries(
    Object.keys(methods).map((name) => [name, async (params: unknown) => ({ name, params })]),
  ) as unknown as Handlers;
  const logged: unknown[] = [];
  const route = createRouter(handlers, admit, { write: (event, facts) => logged.push({ event, ...facts }) });
  return { route, handlers, logged };
}

it('hands parsed parameters to the handler of the method, and its result back under the same id', async () => {
  const { route } = routing();
  const answer = await route(request('ringCall', { number: '0' }));
  expect(answer).toEqual({ kind: 'answer', id: '7', result: { name: 'ringCall', params: { number: '0' } } });
});

it.each([undefined, null, 7, 'x', [], {}, request('desk').method, { ...request('desk'), protocol: 0 }])(
  'does not understand %j and answers without an id',
  async (envelope) => {
    const { route } = routing();
    expect(await route(envelope)).toMatchObject({ kind: 'error', id: '', error: { code: 'notUnderstood' } });
  },
);

it.each(['__proto__', 'constructor', 'toString', 'noSuchMethod'])('knows no method %s', async (method) => {
  const { route } = routing();
  expect(await route(request(method))).toEqual({
    kind: 'error',
    id: '7',
    error: { code: 'unknownMethod', detail: method },
  });
});

it('lists every path that does not fit, and repeats nothing of the values', async () => {
  const { route } = routing();
  const answer = await route(request('identifyCaller', { callId: 'no id!', number: 7, secret: 'Dana Lee' }));
  const { error } = answer as { error: { code: string; detail: string } };
  expect(error.code).toBe('badParameters');
  for (const path of ['callId', 'number', 'name', 'customerId', 'someoneElse']) expect(error.detail).toContain(path);
  expect(error.detail).not.toContain('Dana Lee');
});

it('turns a bug of ours into an internal error that tells nothing, and the log has its name', async () => {
  const { handlers, logged } = routing();
  const broken = { ...handlers, desk: () => Promise.reject(new TypeError('customer Dana Lee is undefined')) };
  const route = createRouter(broken, async () => undefined, {
    write: (event, facts) => logged.push({ event, ...facts }),
  });
  expect(await route(request('desk'))).toEqual({
    kind: 'error',
    id: '7',
    error: { code: 'internal', detail: 'TypeError' },
  });
  expect(logged).toEqual([{ event: 'requestRefused', code: 'internal', error: 'TypeError' }]);
});

it('asks for admission first, and says when the host is gone', async () => {
  const { route } = routing(async () => {
    throw new HostError({ code: 'hostGone', detail: 'stopping' });
  });
  expect(await route(request('desk'))).toMatchObject({ kind: 'error', error: { code: 'hostGone' } });
});

it('survives an envelope that fights back', async () => {
  const { route } = routing();
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('gotcha');
      },
      ownKeys: () => {
        throw new Error('gotcha');
      },
    },
  );
  expect(await route(hostile)).toMatchObject({ kind: 'error' });
});

// Envelope in, envelope out: the only place where unknown input becomes typed. It never throws and it names no method.

import { RequestEnvelope, type ResponseEnvelope } from '../../shared/contract/envelope.ts';
import { type MethodName, methods, type Params, type Result } from '../../shared/contract/methods.ts';
import { HostError, type WireErrorCode, wireErrorOf } from '../../shared/contract/wire-error.ts';
import type { Log } from './ports.ts';

/** One function per method of the contract; a missing one does not compile. */
export type Handlers = { readonly [Name in MethodName]: (params: Params<Name>) => Promise<Result<Name>> };

export type Router = (envelope: unknown) => Promise<ResponseEnvelope>;

/** `admit` is asked before each request and throws a HostError while the host is not there for it. */
export function createRouter(handlers: Handlers, admit: () => Promise<void>, log: Log): Router {
  return async (envelope) => {
    let id = '';
    try {
      const request = understood(envelope);
      id = request.id;
      const method = known(request.method);
      await admit();
      return { kind: 'answer', id, result: await answered(handlers, method, request.params) };
    } catch (thrown) {
      const error = wireErrorOf(thrown);
      log.write('requestRefused', { code: error.code, error: thrown instanceof Error ? thrown.name : 'unknown' });
      return { kind: 'error', id, error };
    }
  };
}

function understood(envelope: unknown): RequestEnvelope {
  const parsed = RequestEnvelope.safeParse(envelope);
  if (!parsed.success) throw wireFailure('notUnderstood', wireErrorOf(parsed.error).detail);
  return parsed.data;
}

function known(method: string): MethodName {
  if (!Object.hasOwn(methods, method)) throw wireFailure('unknownMethod', method);
  return method as MethodName;
}

function answered<Name extends MethodName>(handlers: Handlers, method: Name, params: unknown): Promise<Result<Name>> {
  return handlers[method](methods[method].params.parse(params) as Params<Name>);
}

function wireFailure(code: WireErrorCode, detail: string): HostError {
  return new HostError({ code, detail });
}

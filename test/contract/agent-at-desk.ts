// An agent at work, over any host: every answer and every event is checked against the contract on the way, so a suite
// that passes also proves that what the host says fits its schemas.

import { expect } from 'vitest';
import { type EventName, events } from '../../shared/contract/events.ts';
import {
  type CommandName,
  type CommandValue,
  type MethodName,
  methods,
  type Params,
  type Result,
} from '../../shared/contract/methods.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { CallId, CustomerId, PromiseId } from '../../shared/ids.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { Instant } from '../../shared/time.ts';
import { ALEX, ANA } from '../support/records.ts';
import type { ContractHost, OpenHost } from './host-contract.ts';

export interface AgentAtDesk {
  readonly host: ContractHost;
  /** A method's answer, as it fits the contract. */
  ask<Name extends MethodName>(method: Name, params: Params<Name>): Promise<Result<Name>>;
  /** A command that is expected to be carried out. */
  act<Name extends CommandName>(method: Name, params: Params<Name>): Promise<CommandValue<Name>>;
  /** A command that is expected to be refused with this code; answers the values of the refusal. */
  refused<Name extends CommandName>(method: Name, params: Params<Name>, code: RefusalCode): Promise<unknown>;
  desk(): Promise<Desk>;
  /** F2, F2: a live call from this number. */
  takeCall(number: string | null): Promise<CallId>;
  /** The name, once they said it. */
  nameCaller(callId: CallId, name: string): Promise<void>;
  /** The customer of the call on the desk. */
  caller(): Promise<CustomerId>;
  /** F3: a call back at this time, to the customer and number of the call on the desk. */
  promiseBy(dueAt: Instant, changes?: Partial<Params<'makePromise'>>): Promise<PromiseId>;
  /** F12, and the wrap-up with this outcome. */
  finish(callId: CallId, changes?: Partial<Params<'finishCall'>['wrapUp']>): Promise<void>;
}

export const NEVER_MIND = {
  disposition: 'resolved',
  alternative: null,
  needMet: 'yes',
  gave: 'both',
  gaveReason: null,
  thanks: 'none',
  mood: null,
} as const;

/** Opens a host on which first run is done. */
export async function agentAtDesk(open: OpenHost, now: Instant, profile = ALEX): Promise<AgentAtDesk> {
  const agent = await newcomer(open, now);
  await agent.act('saveSettings', { profile, grants: [], people: [ANA], preferences: null });
  return agent;
}

/** Opens a host that nobody has used yet. */
export async function newcomer(open: OpenHost, now: Instant): Promise<AgentAtDesk> {
  const host = await open(now);

  const ask: AgentAtDesk['ask'] = async (method, params) => {
    const answer = await host.client.request(method, params);
    methods[method].result.parse(answer);
    return answer;
  };
  const act: AgentAtDesk['act'] = async (method, params) => {
    const outcome = await ask(method, params);
    if (outcome.kind === 'refused') expect.fail(`${method} was refused: ${JSON.stringify(outcome.reason)}`);
    return outcome.value;
  };
  const desk = async () => (await ask('desk', {})).desk;

  async function onDesk() {
    const { call } = await desk();
    if (call?.customer == null) return expect.fail('nobody is on the desk');
    return { call: call.call, customer: call.customer };
  }

  return {
    host,
    ask,
    act,
    desk,
    async refused(method, params, code) {
      const outcome = await ask(method, params);
      if (outcome.kind === 'done') return expect.fail(`${method} was carried out, expected ${code}`);
      expect(outcome.reason.code).toBe(code);
      return outcome.reason.values;
    },
    async takeCall(number) {
      const callId = await act('ringCall', { number });
      await act('answerCall', { callId });
      return callId;
    },
    async nameCaller(callId, name) {
      await act('identifyCaller', { callId, name, number: null, customerId: null, someoneElse: false });
    },
    caller: async () => (await onDesk()).customer.id,
    async promiseBy(dueAt, changes) {
      const { call, customer } = await onDesk();
      return act('makePromise', {
        callId: call.id,
        customerId: customer.id,
        number: call.number?.raw ?? '',
        kind: 'callBack',
        cause: 'authority',
        about: '',
        when: { dueAt, windowStart: null },
        customerAsked: false,
        readBack: true,
        passedWarnings: [],
        ...changes,
      });
    },
    async finish(callId, changes) {
      await act('endCall', { callId });
      await act('finishCall', { callId, wrapUp: { ...NEVER_MIND, ...changes } });
    },
  };
}

/** Everything a host announces from now on, each checked against its schema. */
export function eavesdrop<Name extends EventName>(host: ContractHost, name: Name) {
  const heard: unknown[] = [];
  const stop = host.client.on(name, (payload) => {
    events[name].parse(payload);
    heard.push(payload);
  });
  return { heard, stop };
}

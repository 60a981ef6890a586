// What happened before the window opens, carried out by a real host through the contract and left in its folder.

import type { CommandName, CommandValue, Params } from '../../../shared/contract/methods.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { CallId, CustomerId, PromiseId } from '../../../shared/ids.ts';
import { type Instant, plus } from '../../../shared/time.ts';
import { startLoopbackApp } from '../../support/loopback-app.ts';
import { connectLoopback } from '../../support/loopback-client.ts';
import { WRAP_UP } from '../../support/records.ts';

export interface Caller {
  readonly name: string;
  readonly number: string;
}

export interface EarlierDay {
  /** A command that is carried out; throws its refusal. */
  act<N extends CommandName>(method: N, params: Params<N>): Promise<CommandValue<N>>;
  step(ms: number): Promise<void>;
  /** A whole call: answered at once, noted, promised if asked for, wrapped up. */
  call(caller: Caller, what?: EarlierCall): Promise<{ readonly callId: CallId; readonly promiseId: PromiseId | null }>;
}

export interface EarlierCall {
  readonly lines?: readonly string[];
  /** A call back was promised by then; where their clock is a guess, it was confirmed. */
  readonly promisedBy?: Instant;
  readonly about?: string;
  /** Warnings of the guard that were passed with a reason. */
  readonly passedWarnings?: Params<'makePromise'>['passedWarnings'];
  readonly wrapUp?: Partial<Params<'finishCall'>['wrapUp']>;
}

/** Plays `story` at `now` in `home`, on a host of its own that stops in order afterwards. */
export async function playEarlier(
  { home, now }: { readonly home: string; readonly now: Instant },
  story: (day: EarlierDay) => Promise<void>,
): Promise<void> {
  const app = await startLoopbackApp({ home, now, recordNotices: true });
  const { client, close } = await connectLoopback(app.url);
  let clock = now;
  const act: EarlierDay['act'] = async (method, params) => {
    const answer = await client.request(method, params);
    if (answer.kind === 'refused') throw new Error(`${method}: ${JSON.stringify(answer.reason)}`);
    return answer.value as never;
  };
  const customerOnDesk = async (): Promise<Customer> => {
    const { desk } = await client.request('desk', {});
    if (desk.call?.customer == null) throw new Error('Nobody is on the desk.');
    return desk.call.customer;
  };
  const customerWithClock = async (): Promise<CustomerId> => {
    const { id, zone } = await customerOnDesk();
    if (zone?.certainty === 'guess') await act('confirmZone', { customerId: id, zone: zone.id });
    return id;
  };
  const promiseTo = async (
    callId: CallId,
    { number }: Caller,
    { promisedBy, about = '', passedWarnings = [] }: EarlierCall,
  ) =>
    promisedBy === undefined
      ? null
      : act('makePromise', {
          ...{ callId, customerId: await customerWithClock(), number, kind: 'callBack', cause: 'authority', about },
          ...{ when: { dueAt: promisedBy, windowStart: null }, customerAsked: false, readBack: true },
          passedWarnings,
        });

  await story({
    act,
    async step(ms) {
      clock = plus(clock, ms);
      await app.step(ms);
    },
    async call(caller, what = {}) {
      const { lines = [], wrapUp = {} } = what;
      const callId = await act('ringCall', { number: caller.number });
      await act('answerCall', { callId });
      const nobody = { number: null, customerId: null, someoneElse: false };
      await act('identifyCaller', { callId, name: caller.name, ...nobody });
      await act('writeNotes', { callId, need: '', lines: lines.map((text) => ({ at: clock, text })) });
      const promiseId = await promiseTo(callId, caller, what);
      await act('endCall', { callId });
      const disposition = promiseId === null ? 'resolved' : 'promised';
      await act('finishCall', { callId, wrapUp: { ...WRAP_UP, disposition, ...wrapUp } });
      return { callId, promiseId };
    },
  });
  close();
  await app.stop();
}

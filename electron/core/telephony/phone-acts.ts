// What follows on the desk from what the phone told, one after the other in the order in which it was told.

import type { CallId } from '../../../shared/ids.ts';
import type { PhoneChange } from '../../../shared/telephony/phone-calls.ts';
import { isOpen, type ToldCall } from '../../../shared/telephony/told-call.ts';
import type { CommandBus, Deciding } from '../command-bus.ts';
import { callUnderWay } from '../commands/call-steps.ts';
import { decided } from '../commands/decision.ts';
import { underNumber } from '../commands/meant.ts';
import { followedPhone } from '../commands/phone-call-moves.ts';
import { broughtToDesk, missedBeside, toFinishBeside, wasAnswered } from '../commands/phone-call-steps.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Log } from '../ports.ts';
import type { Recall } from '../recall.ts';
import type { SerialQueue } from '../serial-queue.ts';
import type { PhoneBoard } from './phone-board.ts';

export interface PhoneActs {
  /** Answers when the desk has it. */
  follow(change: PhoneChange): Promise<void>;
  /** The desk may have become free: whoever is still on the phone comes to it. */
  bringWaiting(): void;
  /** Answers the call on the desk; null when another one is under way, or the call is gone. */
  bring(key: string): Promise<CallId | null>;
}

export interface PhoneActParts {
  readonly view: LedgerReader;
  readonly bus: CommandBus;
  readonly recall: Recall;
  readonly board: PhoneBoard;
  readonly log: Log;
  readonly queue: SerialQueue;
  /** What stands beside the desk may have changed. */
  tell(): void;
}

export function createPhoneActs(parts: PhoneActParts): PhoneActs {
  const { view, board, queue, tell } = parts;
  const decide = deciding(parts);
  const place = placing(parts, decide);

  async function endedBeside(told: ToldCall): Promise<void> {
    const { key, result, endedAt } = told.call;
    const isHandled = wasAnswered(told) || result === 'transferred';
    const isKnown = !isHandled || endedAt !== null;
    const file = isHandled ? toFinishBeside : missedBeside;
    const filed = isKnown ? await decide(told, (latest, context) => file(latest, told, context)) : null;
    if (filed === null && isHandled) board.keep(told);
    else board.forget(key);
  }

  async function act(change: PhoneChange): Promise<void> {
    const { kind, told } = change;
    const { key } = told.call;
    const callId = board.callOf(key);
    if (callId !== undefined) {
      await decide(told, (latest, context) => followedPhone(latest, callId, change, context));
      if (kind === 'ended') board.forget(key);
    } else if (kind === 'ended') await endedBeside(told);
    else if (kind === 'began') await placeOpen(key);
  }

  /** One that has ended meanwhile waits for its end, which is behind it in the queue. */
  async function placeOpen(key: string): Promise<void> {
    const told = board.find(key);
    if (told !== undefined && isOpen(told)) await place(key);
    else board.leaveBeside(key);
  }

  function run<Value>(work: () => Promise<Value>): Promise<Value> {
    return queue.run(async () => {
      try {
        return await work();
      } finally {
        tell();
      }
    });
  }

  return {
    follow: (change) => run(() => act(change)),
    bring: (key) => run(() => place(key)),
    bringWaiting() {
      if (callUnderWay(view) !== undefined) return;
      const waiting = board.waiting();
      const next = waiting.find(({ call }) => call.state === 'active') ?? waiting[0];
      if (next === undefined) return;
      board.await(next.call.key);
      void run(() => placeOpen(next.call.key));
    },
  };
}

/** Whoever is known under the number is at hand before anything is decided; null for what could not be saved. */
function deciding({ view, bus, recall, log }: PhoneActParts) {
  return async <Value>(told: ToldCall, decision: Deciding<Value>): Promise<Value | null> => {
    await recall.bring(underNumber(told.call.number, view));
    const outcome = await bus.run(decision);
    if (outcome.kind === 'done') return outcome.value;
    log.write('phoneNotFollowed', { code: outcome.reason.code });
    return null;
  };
}

type Decide = ReturnType<typeof deciding>;

/** As it stands when its turn has come, not as it was told first. */
function placing({ board }: PhoneActParts, decide: Decide) {
  return async (key: string): Promise<CallId | null> => {
    const told = board.find(key);
    if (told === undefined || board.callOf(key) !== undefined) return null;
    // Its end may come while this is being saved, and is behind it in the queue then: it has to find the call.
    const isTold = board.state.calls.some(({ call }) => call.key === key);
    const callId = await decide<CallId | null>(told, (latest, context) => {
      const now = board.find(key);
      return now === undefined ? decided(null, []) : broughtToDesk(latest, now, context);
    });
    if (callId === null) board.leaveBeside(key);
    else if (isTold) board.bind(key, callId);
    else board.forget(key);
    return callId;
  };
}

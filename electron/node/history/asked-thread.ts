// A thread that answers questions in the order of what it was told. What it is told goes out in small pieces, so that
// the thread that tells never waits.

import { Worker } from 'node:worker_threads';
import type { Answer, FromWorker, Question, ToWorker } from './archive-messages.ts';
import { nextTurn } from '../next-turn.ts';

export interface AskedThread {
  tell(message: Exclude<ToWorker, { kind: 'ask' }>): void;
  /** Rejects with `ThreadGone` when the thread ends before it answers, and with what it says when it cannot. */
  ask(question: Question): Promise<Answer>;
  /** Whether a question is under way. */
  isBusy(): boolean;
  stop(): Promise<void>;
}

export class ThreadGone extends Error {
  override readonly name = 'ThreadGone';
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Each is copied as it is sent: so many at a time take less than a millisecond or two. */
const MESSAGES_A_TURN = 4;

/** `onGone` is called once, whether it was stopped or died. Throws when no thread can be started. */
export function startThread(file: string, onGone: () => void): AskedThread {
  const worker = new Worker(file);
  const waiting = new Map<number, Waiting>();
  const outbox: ToWorker[] = [];
  let isSending = false;
  let asked = 0;
  let isGone = false;
  worker.unref();

  function send(): void {
    for (const message of outbox.splice(0, MESSAGES_A_TURN)) worker.postMessage(message);
    isSending = outbox.length > 0;
    if (isSending) void nextTurn().then(send);
  }

  function put(message: ToWorker): void {
    outbox.push(message);
    if (!isSending) send();
  }

  function gone(): void {
    if (isGone) return;
    isGone = true;
    for (const { reject } of waiting.values()) reject(new ThreadGone());
    waiting.clear();
    onGone();
  }

  worker.on('message', (message: FromWorker) => {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (waiting.size === 0) worker.unref();
    if (message.kind === 'answer') one?.resolve(message.answer);
    else one?.reject(new Error(message.reason));
  });
  worker.on('error', gone);
  worker.on('exit', gone);

  return {
    tell: put,
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new ThreadGone());
        asked += 1;
        waiting.set(asked, { resolve, reject });
        // Whoever waits for an answer keeps the process alive; an idle index does not.
        worker.ref();
        put({ kind: 'ask', id: asked, question });
      }),
    isBusy: () => waiting.size > 0,
    stop: async () => void (await worker.terminate()),
  };
}

// One piece of work at a time, in order of arrival: the reason why a command never decides on half a change.

export interface SerialQueue {
  /** Answers with what the work answers, or fails as it fails; the work behind it goes on either way. */
  run<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Answers when all work known now is done. */
  idle(): Promise<void>;
}

export function createSerialQueue(): SerialQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const result = tail.then(work);
      tail = result.catch(() => undefined);
      return result;
    },
    async idle() {
      await tail;
    },
  };
}

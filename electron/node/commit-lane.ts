// One thing at a time on the journal: commits first and together, then whatever must happen between two of them.

/** Saves items that came in together, and answers each for itself, in their order (D5). Never two at once. */
export type CommitTogether<Item, Answer> = (items: readonly Item[]) => Promise<readonly Answer[]>;

export interface CommitLane<Item, Answer> {
  commit(item: Item): Promise<Answer>;
  /** Runs a job between commits. */
  run<Value>(job: () => Promise<Value>): Promise<Value>;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export function createCommitLane<Item, Answer>(save: CommitTogether<Item, Answer>): CommitLane<Item, Answer> {
  let waiting: Waiting<Item, Answer>[] = [];
  const jobs: (() => Promise<void>)[] = [];
  let running: Promise<void> | null = null;

  async function commitWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const answers = await save(batch.map((each) => each.item));
      for (const [index, each] of batch.entries()) each.resolve(answers[index] as Answer);
    } catch (error) {
      for (const each of batch) each.reject(error);
    }
  }

  async function runAll(): Promise<void> {
    // Leaves the caller's turn first, so that commits of one turn are saved together.
    await Promise.resolve();
    for (;;) {
      const job = waiting.length > 0 ? commitWaiting : jobs.shift();
      if (job === undefined) break;
      await job();
    }
    running = null;
  }

  function wake(): Promise<void> {
    running ??= runAll();
    return running;
  }

  return {
    commit: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        void wake();
      }),
    run: (job) =>
      new Promise((resolve, reject) => {
        jobs.push(() => job().then(resolve, reject));
        void wake();
      }),
    idle: wake,
  };
}

// One thing at a time on the data folder: commits first and together, then reading, then tidying up.

/** What the lane does; never two of these at once. */
export interface LaneSteps<Item, Answer> {
  /** Saves items that came in together, and answers each for itself, in their order (D5). */
  readonly commit: (items: readonly Item[]) => Promise<readonly Answer[]>;
  /** Does one piece of the work that nobody waits for; false when there is none. */
  readonly tidy: () => Promise<boolean>;
}

export interface CommitLane<Item, Answer> {
  commit(item: Item): Promise<Answer>;
  /** Runs a job between commits. */
  run<Value>(job: () => Promise<Value>): Promise<Value>;
  /** Resolves when nothing is waiting and everything is tidy. */
  idle(): Promise<void>;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export function createCommitLane<Item, Answer>(steps: LaneSteps<Item, Answer>): CommitLane<Item, Answer> {
  let waiting: Waiting<Item, Answer>[] = [];
  const jobs: (() => Promise<void>)[] = [];
  let running: Promise<void> | null = null;

  async function commitWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const answers = await steps.commit(batch.map((each) => each.item));
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
      if (job !== undefined) await job();
      else if (!(await steps.tidy()) && waiting.length === 0 && jobs.length === 0) break;
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

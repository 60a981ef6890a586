// Several tabs of the loopback host hear the same event, and one of them is enough.

/** Others that hear of it within this time leave it to the first; a tab in the background may be slow to hear. */
const HELD_MS = 3_000;

/** Runs it in one of the pages that ask for the same `task` at the same moment; where pages cannot ask, in each. */
export function inOnePage(task: string, run: () => unknown): void {
  const { locks } = navigator;
  if (locks === undefined) return void run();
  void locks.request(`companion-${task}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    run();
    await new Promise((resolve) => setTimeout(resolve, HELD_MS));
  });
}

// Others are let in between two pieces of work. In Electron's main process Node's loop may be asleep while the windows
// work: there an immediate can wait until something else wakes the loop, and what waits by `timers/promises` for ever.
// A timer of the global scope does wake it, so each turn has one of those too.

export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(taken, 1);
    const immediate = setImmediate(taken);
    function taken(): void {
      clearTimeout(timer);
      clearImmediate(immediate);
      resume();
    }
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, ms);
  });
}

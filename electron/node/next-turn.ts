// Others are let in between two pieces of work. Only by the global timers: in Electron's main process Node's loop may be
// asleep while the windows work, and those alone wake it. What waits by `timers/promises` there can wait for ever.

export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, ms);
  });
}

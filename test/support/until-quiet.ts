/** Turns of the event loop without any work before it counts as quiet: awaits between two file calls take one or two. */
const QUIET_TURNS = 6;

/**
 * Waits until this process reads and writes no file and waits for no program: over real files, what a step of the clock
 * made due has then happened.
 */
export async function untilQuiet(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = isWorking() ? 0 : quiet + 1;
  }
}

/** Node 16.14 and later know; its types call it by this name since 17.3. */
function isWorking(): boolean {
  return process.getActiveResourcesInfo().some((name) => /^(FSReq|CloseReq|FileHandleCloseReq|ProcessWrap)/.test(name));
}

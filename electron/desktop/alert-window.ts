// The small window on top (rung 4): on the display where the agent works, above the others, and never with the keyboard
// (S10). It is made when it is first needed and kept, so that the next time it is there at once; one whose page died or
// never came is thrown away and made anew.

import type { BrowserWindow } from 'electron';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import type { Log, Timers } from '../core/ports.ts';
import { looksLoaded, openAlertWindow, putOnTop } from './alert-browser-window.ts';
import type { AppWindowParts } from './app-window.ts';

export interface AlertWindow {
  /** Within 2 s, never throws; `refused` with the reason when it cannot be shown. */
  show(): Promise<Outcome<null, string>>;
  hide(): void;
  /** Before quitting: it must not hold up the end of the app, nor be the last window. */
  close(): void;
}

export interface AlertWindowParts {
  readonly page: AppWindowParts;
  /** The main window: its display is the agent's while it has the keyboard, and it is not covered where it can be spared. */
  readonly beside: BrowserWindow;
  /** Lets a new window speak to the services. */
  admit(window: BrowserWindow): void;
  /** Of real time: whether a page comes does not depend on the clock that reminders follow. */
  readonly timers: Timers;
  readonly log: Log;
}

/** With showing itself within the 2 s of the port. */
const LOADED_WITHIN_MS = 1_500;
/** A page that has not come by then never will; the next show makes another. */
const LOST_AFTER_MS = 10_000;
/** Before a page that died under the agent's eyes is made anew. */
const AGAIN_AFTER_MS = 1_000;

/** One window of its many. `ready` answers once its page looks loaded; rejects when that cannot be. */
interface Made {
  readonly window: BrowserWindow;
  readonly ready: Promise<void>;
}

export function createAlertWindow(parts: AlertWindowParts): AlertWindow {
  let made: Made | null = null;
  let isWanted = false;

  function throwAway(gone: Made): void {
    if (made === gone) made = null;
    if (!gone.window.isDestroyed()) gone.window.destroy();
  }

  function make(): Made {
    const window = openAlertWindow(parts.page);
    parts.admit(window);
    const ready = looksLoaded(window, parts.timers);
    const fresh = { window, ready };
    const stopWaiting = parts.timers.after(LOST_AFTER_MS, () => throwAway(fresh));
    ready.finally(stopWaiting).catch(() => parts.timers.after(0, () => throwAway(fresh)));
    window.on('closed', () => {
      if (made === fresh) made = null;
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      parts.log.write('alertPageGone', { reason });
      parts.timers.after(AGAIN_AFTER_MS, () => {
        throwAway(fresh);
        if (isWanted && made === null) void show();
      });
    });
    return fresh;
  }

  /** Late as it may be, if it is still wanted by then: a slow computer must not mean no window. */
  async function putUp({ window, ready }: Made): Promise<void> {
    await ready;
    if (window.isDestroyed()) throw new Error(words('host.alertGone'));
    if (isWanted) putOnTop(window, parts.beside);
  }

  async function show(): Promise<Outcome<null, string>> {
    isWanted = true;
    try {
      if (made !== null && isDead(made.window)) throwAway(made);
      made ??= make();
      await within(LOADED_WITHIN_MS, putUp(made), parts.timers);
      return done(null);
    } catch (thrown) {
      return refused(reasonOf(thrown));
    }
  }

  return {
    show,
    hide() {
      isWanted = false;
      if (made !== null && !made.window.isDestroyed()) made.window.hide();
    },
    close() {
      isWanted = false;
      if (made !== null) throwAway(made);
    },
  };
}

function isDead(window: BrowserWindow): boolean {
  return window.isDestroyed() || window.webContents.isCrashed();
}

function within(ms: number, ready: Promise<void>, timers: Timers): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = timers.after(ms, () => reject(new Error(words('host.alertSilent'))));
    ready.then(resolve, reject).finally(stop);
  });
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : words('host.alertGone');
}

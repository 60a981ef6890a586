// Keeps a guard beside the main process, tells it what it needs to know, and bids it farewell before an orderly end. A
// guard that cannot be had costs nothing but the return after a crash.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Clock, Log, Stop, Timers } from '../core/ports.ts';
import type { OwnCommand } from '../node/own-command.ts';
import { readReturns, writeReturns } from '../node/return-memory.ts';
import { guardProgram, guardWords } from './guard-program.ts';
import { FIRST_WAIT_MS, recentReturns, STEADY_MS, waitBeforeReturn } from './restart-delay.ts';

/** The guard's end of the pipe. */
export interface Guard {
  tell(word: string): void;
}

export interface GuardParts {
  readonly guard: Guard;
  /** This start is one after a death. */
  readonly hasReturned: boolean;
  readonly profile: string;
  readonly window: BrowserWindow;
  /** Of real time, as processes die in it. */
  readonly clock: Pick<Clock, 'now'>;
  readonly timers: Timers;
  readonly log: Log;
}

/**
 * Call it before Electron opens anything: on Linux a child inherits what Chromium has open, and a guard that held its
 * sockets would keep a dead app's windows on the screen. It starts nothing until `keepGuard`, so an end before is an end.
 */
export function spawnGuard(command: OwnCommand): Guard {
  const { program, args, preface } = guardProgram(process.platform, command, process.cwd());
  const guard = spawn(program, args, { detached: true, windowsHide: true, stdio: ['pipe', 'ignore', 'ignore'] });
  const { stdin } = guard;
  // Without a shell, or when somebody ended it: then nothing comes back after a death.
  guard.on('error', () => {});
  stdin.on('error', () => {});
  guard.unref();
  const tell = (word: string): void => void (stdin.writable && stdin.write(`${word}\n`));
  for (const line of preface) tell(line);
  return { tell };
}

/** From now on a death is followed by a return. Answers the farewell: after it the end of this process is meant. */
export function keepGuard(parts: GuardParts): Stop {
  const { tell } = parts.guard;
  const stopTimer = waitLonger(parts);
  followVisibility(parts.window, (isAway) => tell(isAway ? guardWords.hidden : guardWords.shown));
  return () => {
    stopTimer();
    tell(guardWords.farewell);
  };
}

/** Each return counts for an hour; a process that has lived for a while is trusted again. */
function waitLonger({ guard, profile, hasReturned, clock, timers, log }: GuardParts): Stop {
  const file = join(profile, 'returns.json');
  const now = clock.now();
  const recent = [...recentReturns(readReturns(file), now), ...(hasReturned ? [now] : [])];
  if (hasReturned) {
    log.write('returned', { recent: recent.length });
    writeReturns(file, recent);
  }
  guard.tell(guardWords.wait(waitBeforeReturn(recent)));
  return timers.after(STEADY_MS, () => guard.tell(guardWords.wait(FIRST_WAIT_MS)));
}

/** It comes back as it was: a window in the tray or the taskbar does not come up. */
function followVisibility(window: BrowserWindow, tell: (isAway: boolean) => void): void {
  const look = (): void => tell(!window.isVisible() || window.isMinimized());
  for (const changed of ['show', 'hide', 'minimize', 'restore'] as const) window.on(changed as 'show', look);
  look();
}
